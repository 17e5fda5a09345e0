import type { PathChange, Repository } from '../../git/repository.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import { isOwnFile, type Sources } from '../../library/sources.ts';
import { claimedChanges } from '../check/claimed-changes.ts';
import { readChange, readEverything, type Change } from '../check/read-change.ts';
import type { RecordedState } from '../state/read-state.ts';

/**
 * The prompts that a release of a commit has to look at: everything where nothing was released yet, else what differs from
 * the commit the records are true of. A prompt that the records have as it is (released before others that wait) is left out.
 */
export async function releaseChange(repository: Repository, sources: Sources, state: RecordedState | null, tip: string): Promise<Change> {
  if (state === null) return await readEverything(repository, sources, tip);
  const since = await repository.diff(state.header.through, tip);
  const changes = claimedChanges([...since, ...(await waitingChanges(repository, state, tip, since))], sources);
  const ids = changes.flatMap(({ path }) => sources.claim(path)?.id ?? []);
  const lines = await state.linesOf([...new Set(ids)]);
  return await readChange(repository, sources, changes.filter((change) => !isRecorded(change, lineOf(change, sources, lines), sources)), { before: state.header.through, after: tip });
}

/** Prompts that an earlier run held back, as they are now; those that changed since are among the changes already. */
async function waitingChanges(repository: Repository, state: RecordedState, tip: string, since: readonly PathChange[]): Promise<readonly PathChange[]> {
  const changed = new Set(since.map(({ path }) => path));
  const paths = state.header.waiting.filter((path) => !changed.has(path));
  const [before, after] = await Promise.all([repository.entriesAt(state.header.through, paths), repository.entriesAt(tip, paths)]);
  return paths.map((path, index) => ({ path, before: regular(before[index]), after: regular(after[index]) }));
}

/** What was held back had been read, so it is a regular file. */
function regular(entry: { readonly blob: string } | null | undefined): PathChange['before'] {
  return entry === null || entry === undefined ? null : { mode: '100644', blob: entry.blob };
}

function lineOf({ path }: PathChange, sources: Sources, lines: ReadonlyMap<string, StateLine>): StateLine | null {
  const id = sources.claim(path)?.id ?? null;
  return id === null ? null : (lines.get(id) ?? null);
}

/** Whether the records say already what the commit has at this path. */
function isRecorded({ path, after }: PathChange, line: StateLine | null, sources: Sources): boolean {
  // The records do not tell what lies beside a prompt: its digest decides.
  if (line === null || !isOwnFile(sources.claim(path), path)) return false;
  return after === null ? line.path !== path : line.path === path && line.blob === after.blob;
}
