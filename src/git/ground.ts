import type { GitPlace } from './git-command.ts';

/** The hash of a repository's ids. */
export type ObjectFormat = 'sha1' | 'sha256';

/** The repository a release is read from. */
export interface Ground {
  readonly place: GitPlace;
  /** Its folder of objects, absolute. */
  readonly objects: string;
  readonly format: ObjectFormat;
}
