import type { Remote } from '../../git/remote.ts';
import type { Repository, TreeEntry } from '../../git/repository.ts';
import type { PullRequestHosting } from '../../github/pull-request-hosting.ts';
import type { ReleaseHosting } from '../../github/release-hosting.ts';

/** What a release run works with. */
export interface ReleasePorts {
  readonly remote: Remote;
  /** Reads in `remote.folder`; blobs that are not there are fetched first. */
  readonly repository: Repository;
  /** `null`: there is no hosting service, and so no release page and no pull request. */
  readonly hosting: (ReleaseHosting & PullRequestHosting) | null;
  /** Waits before another attempt; `attempt` counts from 1. */
  readonly pause: (attempt: number) => Promise<void>;
}

/**
 * A repository that fetches the contents it is asked for, all of a question at once. Without it a file whose content was
 * not fetched would look like a file that does not exist.
 */
export function readingThrough(repository: Repository, remote: Remote): Repository {
  if (remote.address === null) return repository;
  const listings = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const listingOf = (treeish: string): Promise<ReadonlyMap<string, string>> => {
    const listing = listings.get(treeish) ?? repository.listTree(treeish, '').then(blobsByPath);
    listings.set(treeish, listing);
    return listing;
  };
  const readBlobs: Repository['readBlobs'] = async (blobs) => {
    await remote.fetchBlobs(blobs);
    return await repository.readBlobs(blobs);
  };
  return {
    ...repository,
    readBlobs,
    entriesAt: async (treeish, paths) => {
      const listing = await listingOf(treeish);
      await remote.fetchBlobs(paths.flatMap((path) => listing.get(path) ?? []));
      return await repository.entriesAt(treeish, paths);
    },
    filesWith: async (treeish, texts, folder) => {
      await remote.fetchBlobs([...(await listingOf(treeish)).values()]);
      return await repository.filesWith(treeish, texts, folder);
    },
  };
}

function blobsByPath(entries: readonly TreeEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.filter(({ mode }) => mode !== '160000').map(({ path, blob }) => [path, blob]));
}
