/**
 * The files of one folder and below. Paths are relative to it and `/` separated. A path that leaves it (by `..`, by
 * being absolute, through a symbolic link) or goes into `.git` is a `Failure` `file-outside`; breakage is `file-failed`.
 */
export interface Files {
  /** The folder itself, without symbolic links. */
  readonly root: string;
  /** Whether there is a file; folders are none. */
  readonly exists: (path: string) => Promise<boolean>;
  /** The bytes of a file; `null` where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** Writes the whole file or nothing of it; makes the folders it needs and keeps the permissions it had. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Removes a file; folders it leaves empty stay. No file = nothing happens. */
  readonly remove: (path: string) => Promise<void>;
  /** Every regular file below a folder (`''` = all), in code-unit order; symbolic links and `.git` left out. No folder = none. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}
