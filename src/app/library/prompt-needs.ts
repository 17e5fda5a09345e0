import type { Repository } from '../../git/repository.ts';
import type { Prompt } from '../../library/prompt.ts';
import { locatorFor } from '../check/locate.ts';
import { readNeighbours } from '../check/read-neighbours.ts';
import type { LibraryAt } from './library-at.ts';

/** A prompt with every prompt it needs, directly or through others, by id. */
export async function withNeeds(repository: Repository, { commit, sources }: LibraryAt, prompt: Prompt): Promise<ReadonlyMap<string, Prompt>> {
  const alone = [{ id: prompt.id, kind: 'added', before: null, after: prompt } as const];
  return await readNeighbours(repository, sources, locatorFor(repository, sources, commit), alone);
}
