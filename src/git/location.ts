/** Where a repository lies on the disk. */
export interface Location {
  /** The git folder of this work tree, or the bare repository itself. */
  readonly gitFolder: string;
  /** Top folder of the work tree; `null` in a bare repository. */
  readonly root: string | null;
  /** The file that exists as long as the repository is shallow. */
  readonly shallowFile: string;
}
