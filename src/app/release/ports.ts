import type { Remote } from '../../git/remote.ts';
import type { Repository } from '../../git/repository.ts';
import type { ReleaseHosting } from '../../github/release-hosting.ts';

/** What a release run works with. */
export interface ReleasePorts {
  readonly remote: Remote;
  /** Reads in `remote.folder`; blobs that are not there are fetched first. */
  readonly repository: Repository;
  /** `null`: there is no hosting service, and so no release page. */
  readonly hosting: ReleaseHosting | null;
  /** Waits before another attempt; `attempt` counts from 1. */
  readonly pause: (attempt: number) => Promise<void>;
}

/** A repository that fetches the contents it is asked for, all of a question at once. */
export function readingThrough(repository: Repository, remote: Remote): Repository {
  return {
    ...repository,
    readBlobs: async (blobs) => {
      await remote.fetchBlobs(blobs);
      return await repository.readBlobs(blobs);
    },
  };
}
