import type { Repository } from '../../git/repository.ts';

/** The branch that the tool owns. */
export const recordsBranch = 'prompt-library';

/** The newest commit of the records that a clone has: as last fetched, else its own; `null` where it has none. */
export async function recordsIn(repository: Repository): Promise<string | null> {
  return (await repository.commitOf(`refs/remotes/origin/${recordsBranch}`)) ?? (await repository.commitOf(`refs/heads/${recordsBranch}`));
}
