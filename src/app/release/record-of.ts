import type { Impact } from '../../domain/impact.ts';
import type { RecordedPrompt, ReleaseRecord, RemovedPrompt, WaitingPrompt } from '../../ledger/release-record.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { Prompt } from '../../library/prompt.ts';
import { buildNotes } from '../../release/build-notes.ts';
import { buildPlan, givesVersion, tagOf } from '../../release/build-plan.ts';
import { nextLibraryVersion } from '../../release/library-version.ts';
import type { PlannedPrompt } from '../../release/plan.ts';
import { Failure } from '../../problem/failure.ts';
import type { CheckFacts } from '../check/read-facts.ts';
import type { RecordedState } from '../state/read-state.ts';

/** Where a run begins. */
interface RunOrigin {
  readonly state: RecordedState | null;
  readonly source: string;
  readonly committedAt: number;
  readonly configuration: Configuration;
  /** Name of a run of pre-releases, which make no version of the library. */
  readonly preRelease?: string;
}

/** The record of a run; `null` where no prompt gets a version and none goes. */
export function recordOf(read: CheckFacts, waits: readonly WaitingPrompt[], origin: RunOrigin): ReleaseRecord | null {
  const { state, source, committedAt, configuration, preRelease } = origin;
  const waiting = new Set(waits.map(({ id }) => id));
  const steps = read.steps.filter((step) => !waiting.has(step.decision.touched.id) && givesVersion(step));
  const cascades = read.cascades.filter(({ id }) => !waiting.has(id));
  const removed = removedPrompts(read, waiting);
  const impacts: readonly Impact[] = [...steps.map(({ decision }) => decision.impact), ...cascades.map(({ impact }) => impact), ...removed.map(() => 'major' as const)];
  const previous = preRelease === undefined ? (state?.header.library ?? null) : null;
  const library = nextLibraryVersion(configuration.libraryVersion, previous, impacts, committedAt);
  if (library === null) return null;
  const version = preRelease ?? library;
  const plan = buildPlan(source, { from: previous, to: version }, steps, cascades, configuration.tagFormat);
  const isBaseline = preRelease === undefined && state === null && configuration.firstRelease === 'baseline';
  const promptOf = promptsById(read);
  const returning = new Set([...steps.map(({ decision, version }) => ({ id: decision.touched.id, version })), ...cascades].flatMap(({ id, version }) => (version.returns === true ? [id] : [])));
  const notes = new Map(buildNotes(steps, cascades).map((each) => [each.id, each]));
  return {
    schema: 'prompt-libraries/release-record/v1',
    kind: preRelease !== undefined ? 'pre-release' : isBaseline ? 'baseline' : 'release',
    version,
    previous,
    tag: preRelease === undefined ? tagOf(configuration.tagFormat, 'library', version) : null,
    source,
    committedAt,
    prompts: plan.prompts.map((planned) => recordedPrompt(planned, promptOf.get(planned.id), read, notes.get(planned.id), configuration.tagsFor === 'prompt' && !isBaseline && !returning.has(planned.id))),
    removed,
    waiting: waits,
  };
}

function promptsById(read: CheckFacts): ReadonlyMap<string, Prompt> {
  const own = read.steps.flatMap(({ decision: { touched } }) => (touched.after === null ? [] : [[touched.id, touched.after] as const]));
  return new Map([...read.cascades.map(({ id, prompt }) => [id, prompt] as const), ...own]);
}

function recordedPrompt(planned: PlannedPrompt, prompt: Prompt | undefined, read: CheckFacts, notes: ReturnType<typeof buildNotes>[number] | undefined, tagged: boolean): RecordedPrompt {
  const digest = prompt === undefined ? null : read.digests(prompt);
  if (prompt === undefined || digest === null) {
    throw new Failure('release-unreadable', `\`${planned.id}\` cannot be put together: a partial of it is missing or unreadable.`, 'Mend the partial; `prompt-libraries check --all` names it.');
  }
  return {
    ...planned,
    tag: tagged ? planned.tag : null,
    category: prompt.name.category,
    digest,
    blob: prompt.blob,
    entries: notes?.entries ?? [],
    because: notes?.because ?? [],
    rollbackOf: null,
    withdrawn: null,
  };
}

function removedPrompts(read: CheckFacts, waiting: ReadonlySet<string>): readonly RemovedPrompt[] {
  const notes = buildNotes([], [], read.facts.decisions, (id) => read.facts.versions.get(id)?.from ?? null);
  return notes.flatMap(({ id, from: version, replacement = null, category, entries }) => (waiting.has(id) ? [] : [{ id, version, replacement, category, entries }]));
}
