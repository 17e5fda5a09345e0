import type { Repository } from '../../git/repository.ts';

/** The branch that the tool owns. */
export const recordsBranch = 'prompt-library';

/** The newest commit of the records that a clone has: as last fetched, else its own; `null` where it has none. */
export async function recordsIn(repository: Repository): Promise<string | null> {
  const [fetched, own] = await Promise.all(['refs/remotes/origin', 'refs/heads'].map((where) => repository.commitOf(`${where}/${recordsBranch}`)));
  return fetched ?? own ?? null;
}
