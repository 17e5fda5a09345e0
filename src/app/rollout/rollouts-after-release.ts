import type { Repository } from '../../git/repository.ts';
import { eventOf, type EventRollout, type LedgerEvent, type Occasion } from '../../ledger/events.ts';
import type { RecordedPrompt, ReleaseRecord } from '../../ledger/release-record.ts';
import { encodeRollouts, type ActiveRollout, type Rollouts } from '../../ledger/rollouts.ts';
import type { PromptFacts } from '../../ledger/run-facts.ts';
import type { Lines } from '../../ledger/shards.ts';
import { recordedStatuses, type EventKind } from '../../ledger/snapshot.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import type { GradualPolicy } from '../../library/rollout-settings.ts';
import { approvalBy } from '../../rollout/tick.ts';
import { heldByControl, startedRollout } from '../../rollout/start.ts';
import { whyPending } from '../../rollout/verdict.ts';
import { weightText } from '../../rollout/words.ts';
import type { Experimenting } from '../experiment/experimenting.ts';
import { readControls } from './read-controls.ts';

/** What a release makes of rollouts. */
export interface RolloutsAfterRelease {
  readonly events: readonly LedgerEvent[];
  /** Those under way afterwards, by prompt. */
  readonly active: ReadonlyMap<string, ActiveRollout>;
  /** New text of the file; `null` where it stays as it is. */
  readonly text: string | null;
}

/** What a release did, as far as rollouts care. */
export interface ReleaseDone {
  readonly repository: Repository;
  readonly record: ReleaseRecord;
  readonly prompts: ReadonlyMap<string, PromptFacts>;
  /** Lines that the release changed. */
  readonly changed: Lines;
  readonly policy: GradualPolicy;
  readonly occasion: Occasion;
  /** Asked only where a rollout is to begin: it waits for the end of an experiment. */
  readonly experimenting: () => Promise<Experimenting>;
  /** When new rollouts begin: the moment of the release, not the date of its source. Seconds since 1970 UTC. */
  readonly now: number;
}

/** Ends rollouts that a release takes the place of, and begins those of its versions that do not reach all users at once. */
export async function rolloutsAfterRelease(before: Rollouts, done: ReleaseDone): Promise<RolloutsAfterRelease> {
  const { record, changed, occasion } = done;
  const { environment } = occasion;
  const recorded = new Set(record.prompts.map(({ id }) => id));
  const ended = before.rollouts.filter((each) => each.environment === environment && isOver(each, recorded, changed));
  const started = await startedBy(done);
  const events = [...ended.flatMap((each) => superseded(each, changed, occasion)), ...started.flatMap((each) => begun(each, changed, occasion))];
  const rollouts = [...before.rollouts.filter((each) => !ended.includes(each)), ...started];
  const active = new Map(rollouts.filter((each) => each.environment === environment).map((each) => [each.prompt, each]));
  return { events, active, text: events.length === 0 ? null : encodeRollouts({ ...before, rollouts }) };
}

/** A rollout is over when its prompt got another version, or is no longer served. */
function isOver({ prompt }: ActiveRollout, recorded: ReadonlySet<string>, changed: Lines): boolean {
  if (recorded.has(prompt)) return true;
  const line = changed.get(prompt);
  return line !== undefined && (line === null || !isServed(line));
}

function isServed({ status }: StateLine): boolean {
  const { hasFile, shows } = recordedStatuses[status];
  return hasFile && shows !== 'draft' && shows !== 'archived';
}

async function startedBy({ repository, record, prompts, changed, policy, occasion, experimenting, now }: ReleaseDone): Promise<readonly ActiveRollout[]> {
  if (record.kind !== 'release') return [];
  const gradual = record.prompts.flatMap((prompt): { readonly prompt: RecordedPrompt; readonly stable: string }[] => {
    const line = changed.get(prompt.id) ?? null;
    const isWanted = prompts.get(prompt.id)?.immediate === false && line !== null && isServed(line);
    return isWanted && line.stable !== null ? [{ prompt, stable: line.stable }] : [];
  });
  if (gradual.length === 0) return [];
  const controls = await readControls(repository, record.source, gradual.map(({ prompt }) => prompt.id));
  const experimentOf = await experimenting();
  return gradual.map(({ prompt: { id, to }, stable }) => {
    const experiment = experimentOf(occasion.environment, id);
    const found = controls.of(id, to);
    const control = found === 'unreadable' ? null : found;
    const phases = control?.phases ?? null;
    const held = heldByControl(found);
    const isApproved = approvalBy(control, { phases: phases ?? policy.phases });
    const rollout = startedRollout({ environment: occasion.environment, prompt: id, candidate: to, stable, phases, isApproved, held, experiment, now }, policy);
    const { is, code, because } = whyPending(experiment, held);
    return rollout.phase === null && is === 'hold' ? { ...rollout, verdict: { is, code, because } } : rollout;
  });
}

function superseded({ prompt, candidate, phase }: ActiveRollout, changed: Lines, occasion: Occasion): readonly LedgerEvent[] {
  return told('rollout-superseded', prompt, { candidate, standing: 'superseded', phase, weight: 0, because: 'another release took its place' }, changed, occasion);
}

function begun({ prompt, candidate, standing, phase, weight, stable, verdict }: ActiveRollout, changed: Lines, occasion: Occasion): readonly LedgerEvent[] {
  const because = phase === null ? (verdict?.because ?? '') : `${weightText(weight)} of the users get ${candidate}, all others ${stable}`;
  return told('rollout-started', prompt, { candidate, standing, phase, weight, because }, changed, occasion);
}

/** The prompt stands where the release left it. */
function told(kind: EventKind, prompt: string, rollout: EventRollout, changed: Lines, occasion: Occasion): readonly LedgerEvent[] {
  const line = changed.get(prompt);
  return line === undefined || line === null ? [] : [eventOf({ kind, prompt, version: rollout.candidate, other: null, rollout }, line, occasion)];
}
