/** What other repositories publish, in our words. Breakage throws `Failure`. */
export interface Published {
  /**
   * The bytes of a file on a branch of another repository: its address, or a path. `null` where the branch has no such file.
   * `Failure` `git-remote-unreachable`, `branch-missing`.
   */
  readonly file: (library: string, branch: string, path: string) => Promise<Uint8Array | null>;
  /** The bytes of a file on this machine. `Failure` `file-unreadable`. */
  readonly local: (path: string) => Promise<Uint8Array>;
}
