import type { Repository } from '../../git/repository.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { LibraryAt } from '../library/library-at.ts';
import { fileTimes, type FileTimes } from '../release/prompt-facts.ts';
import type { RecordedState } from '../state/read-state.ts';
import type { WrittenLibrary } from '../library/read-library.ts';

const unknown: FileTimes = { created: null, modified: null, author: null };

/**
 * When prompts came and changed last: from the records where they are of the very file, else from the history of git, in
 * one pass. What neither tells, because the clone is shallow, is `null`.
 */
export async function readTimes(
  repository: Repository,
  library: WrittenLibrary,
  lines: ReadonlyMap<string, StateLine>,
  state: RecordedState | null,
): Promise<(prompt: Prompt) => FileTimes> {
  const recorded = (prompt: Prompt): FileTimes | null => {
    const line = lines.get(prompt.id);
    return line === undefined || line.blob !== prompt.blob || line.modified === null ? null : line;
  };
  const open = library.prompts.filter((prompt) => recorded(prompt) === null);
  const found = open.length === 0 || (await repository.isShallow()) ? new Map<string, FileTimes>() : await fromHistory(repository, library, open, lines, state);
  return (prompt) => {
    const { created, modified, author } = recorded(prompt) ?? found.get(prompt.path) ?? unknown;
    const line = lines.get(prompt.id);
    return { created: line?.created ?? created, modified, author: line?.author ?? author };
  };
}

/** What changed since the records is nearly always all there is to ask for; the whole history is read where it is not. */
async function fromHistory(
  repository: Repository,
  { commit }: LibraryAt,
  open: readonly Prompt[],
  lines: ReadonlyMap<string, StateLine>,
  state: RecordedState | null,
): Promise<ReadonlyMap<string, FileTimes>> {
  const through = state === null ? null : await repository.commitOf(state.header.through);
  const isNew = ({ id }: Prompt): boolean => (lines.get(id)?.created ?? null) === null;
  if (through !== null) {
    const times = fileTimes(await repository.history(through, commit));
    const suffices = open.every((prompt) => {
      const found = times.get(prompt.path) ?? unknown;
      return found.modified !== null && (!isNew(prompt) || found.created !== null);
    });
    if (suffices) return times;
  }
  return fileTimes(await repository.history(null, commit));
}
