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

/** The prompts that a prompt's text includes, directly or through others, without itself. Those that do not exist are left out. */
export function partialsOf(prompt: Prompt, needs: ReadonlyMap<string, Prompt>): ReadonlyMap<string, Prompt> {
  const found = new Map<string, Prompt>();
  const open = [prompt];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { name } of next.template?.partials ?? []) {
      const partial = needs.get(name);
      if (partial === undefined || found.has(name)) continue;
      found.set(name, partial);
      open.push(partial);
    }
  }
  return found;
}
