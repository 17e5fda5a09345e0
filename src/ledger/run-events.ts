import { Bug } from '../problem/never.ts';
import { sortedOnce } from './code-units.ts';
import { eventOf, type Happening, type LedgerEvent, type Occasion } from './events.ts';
import type { RecordedPrompt, ReleaseRecord } from './release-record.ts';
import type { PromptFacts, RunFacts } from './run-facts.ts';
import { unrecorded, type EventKind, type Snapshot } from './snapshot.ts';

/** Adds what happens next to a prompt, and answers where it stands after it. */
type Tell = (happening: Pick<Happening, 'kind'> & Partial<Happening>, was: Snapshot) => Snapshot;

/**
 * The events of a run, by the ids of its prompts, then of those it removes.
 * @param snapshotOf where an id stands before the run; `null` where nothing is recorded of it.
 * @throws Bug for a prompt that the run touches but neither releases nor finds in the records.
 */
export function eventsOfRun(snapshotOf: (id: string) => Snapshot | null, record: ReleaseRecord, facts: RunFacts): readonly LedgerEvent[] {
  const { sequence, environment, actor, reason } = facts;
  const occasion: Occasion = { at: record.committedAt, sequence, decision: record.version, environment, actor, reason };
  const events: LedgerEvent[] = [];
  const tellOf = (prompt: string): Tell => (happening, was) => {
    const event = eventOf({ prompt, version: null, other: null, ...happening }, was, occasion);
    events.push(event);
    return event;
  };
  const recorded = new Map(record.prompts.map((each) => [each.id, each]));
  for (const id of sortedOnce([...recorded.keys(), ...facts.prompts.keys()])) {
    const prompt = facts.prompts.get(id);
    const former = prompt?.renamedFrom ?? null;
    const formerly = former === null ? null : snapshotOf(former);
    let was = formerly ?? snapshotOf(id) ?? unrecorded;
    if (former !== null && formerly !== null) {
      tellOf(former)({ kind: 'renamed', other: id }, was);
      was = tellOf(id)({ kind: 'continued', other: former }, was);
    }
    was = tellRelease(tellOf(id), was, record.kind, recorded.get(id), prompt?.immediate ?? false);
    if (prompt !== undefined) tellWritten(tellOf(id), was, prompt, recorded.has(id));
  }
  for (const { id, replacement } of record.removed) tellOf(id)({ kind: 'removed', other: replacement }, snapshotOf(id) ?? unrecorded);
  return events;
}

function tellRelease(tell: Tell, was: Snapshot, kind: ReleaseRecord['kind'], prompt: RecordedPrompt | undefined, immediate: boolean): Snapshot {
  if (prompt === undefined) return was;
  const version = prompt.to;
  if (kind === 'baseline') return tell({ kind: 'baseline', version }, was);
  if (kind === 'rollback-pointer') return tell({ kind: 'pointer-moved', version }, was);
  const released = tell({ kind: 'released', version }, was);
  return immediate ? tell({ kind: 'deployed', version }, released) : released;
}

/** What the file itself says happens to its status. */
const written = {
  draft: 'drafted',
  deprecated: 'deprecated',
  archived: 'archived',
} as const satisfies Record<Exclude<PromptFacts['written'], null>, EventKind>;

function tellWritten(tell: Tell, was: Snapshot, prompt: PromptFacts, isReleased: boolean): void {
  if (prompt.written !== null) {
    if (was.status !== prompt.written) tell({ kind: written[prompt.written] }, was);
    return;
  }
  if (!isReleased && was.version === null) throw new Bug(`${prompt.path} is neither released nor a draft, and does not wait.`);
  if (was.status === 'draft' || was.status === 'deprecated' || was.status === 'archived') tell({ kind: 'reinstated' }, was);
}
