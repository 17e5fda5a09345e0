/** Who wrote a change. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** Changing the work tree's repository, in our words. Paths are `/` separated, from the root. Breakage throws `Failure`. */
export interface Workspace {
  /** Top folder of the work tree. */
  readonly root: string;
  /**
   * Commits the given files as they are on the disk (also when deleted there), and nothing else that may be staged; the
   * commit's id. No hook runs and nothing is signed; who commits and when git is told as usual, by its settings and the
   * environment. A `Failure` leaves the files as they are, and says so: `git-nothing-to-commit` where none of them changed,
   * `git-identity-missing` where git does not know who commits.
   */
  readonly commitFiles: (paths: readonly string[], message: string, author?: Author) => Promise<string>;
  /** Makes a branch at HEAD and goes to it, taking changes along. `Failure` `git-branch-exists`. */
  readonly createBranch: (name: string) => Promise<void>;
  /** Whether nothing below the given paths differs from HEAD, untracked files included; no paths = all. */
  readonly isClean: (paths: readonly string[]) => Promise<boolean>;
  /** Files of the index that a sparse checkout keeps off the disk. */
  readonly leftOut: () => Promise<readonly string[]>;
  /** Every path that differs from HEAD, untracked files included, ignored ones not. */
  readonly changedPaths: () => Promise<readonly string[]>;
}
