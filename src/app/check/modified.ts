import type { Repository } from '../../git/repository.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { RecordedState } from '../state/read-state.ts';

/**
 * When prompts were last changed, by id: the records know it of what is as they last saw it; of all others one pass over
 * the history tells.
 */
export async function modifiedDates(
  repository: Repository,
  state: RecordedState | null,
  treeish: string,
  prompts: readonly Prompt[],
): Promise<ReadonlyMap<string, Date>> {
  if (prompts.length === 0) return new Map();
  const lines = (await state?.linesOf(prompts.map(({ id }) => id))) ?? new Map();
  const dates = new Map<string, Date>();
  const open = new Map<string, string>();
  for (const { id, path, blob } of prompts) {
    const line = lines.get(id);
    if (line !== undefined && line.blob === blob && line.modified !== null) dates.set(id, new Date(line.modified * 1000));
    else open.set(path, id);
  }
  if (open.size === 0) return dates;
  for (const { changes, committedAt } of await repository.history(null, treeish)) {
    for (const { path } of changes) {
      const id = open.get(path);
      if (id !== undefined && !dates.has(id)) dates.set(id, new Date(committedAt * 1000));
    }
  }
  return dates;
}
