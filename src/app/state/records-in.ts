import type { Repository } from '../../git/repository.ts';
import { Failure } from '../../problem/failure.ts';
import { isReleased } from './library-tags.ts';

/** The branch that the tool owns. */
export const recordsBranch = 'prompt-library';

/** The newest commit of the records that a clone has: as last fetched, else its own; `null` where it has none, for whatever reason. */
export async function recordsHere(repository: Repository): Promise<string | null> {
  const [fetched, own] = await Promise.all(['refs/remotes/origin', 'refs/heads'].map((where) => repository.commitOf(`${where}/${recordsBranch}`)));
  return fetched ?? own ?? null;
}

/**
 * The same; `null` where there are none yet.
 * @param configFile the configuration, which says how tags are written.
 * @throws Failure `records-not-fetched` where the library was released and the clone lacks the records: without them every
 * prompt would look new.
 */
export async function recordsIn(repository: Repository, configFile?: string): Promise<string | null> {
  const found = await recordsHere(repository);
  if (found === null && (await isReleased(repository, 'HEAD', configFile))) {
    const says = `This clone has no branch ${recordsBranch}, though the library was released: versions are not known.`;
    throw new Failure('records-not-fetched', says, `Fetch it: git fetch origin ${recordsBranch}:refs/remotes/origin/${recordsBranch}. Where the remote has lost it: prompt-libraries doctor --rebuild`);
  }
  return found;
}
