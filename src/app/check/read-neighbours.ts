import type { Repository } from '../../git/repository.ts';
import { neededIds } from '../../library/needs.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';
import type { Sources } from '../../library/sources.ts';
import type { Locator } from './locate.ts';
import { readPromptsAt } from './read-change.ts';

/**
 * The prompts of the head that the touched ones need, transitively, with the touched ones themselves: one round for each level.
 * What the old versions needed is read too, for their digests.
 */
export async function readNeighbours(
  repository: Repository,
  sources: Sources,
  locator: Locator,
  touched: readonly Touched[],
): Promise<ReadonlyMap<string, Prompt>> {
  const neighbours = new Map(touched.flatMap(({ after }) => (after === null ? [] : [[after.id, after] as const])));
  const removed = new Set(touched.flatMap(({ kind, id }) => (kind === 'removed' ? [id] : [])));
  const asked = new Set([...neighbours.keys(), ...removed]);
  let open = touched.flatMap(({ before, after }) => [before, after].flatMap((each) => (each === null ? [] : neededIds(each))));
  while (open.length > 0) {
    const ids = [...new Set(open)].filter((id) => !asked.has(id));
    for (const id of ids) asked.add(id);
    if (ids.length === 0) break;
    const entries = [...(await locator.entriesOf(ids)).values()].flat();
    const prompts = await readPromptsAt(repository, sources, entries, locator.treeish);
    for (const prompt of prompts) if (!neighbours.has(prompt.id)) neighbours.set(prompt.id, prompt);
    open = prompts.flatMap(neededIds);
  }
  return neighbours;
}
