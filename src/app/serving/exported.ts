/** The files of an export by path in its folder, and the prompts that are not in it. */
export interface Exported {
  readonly files: ReadonlyMap<string, string>;
  readonly left: readonly LeftOut[];
}

/** Something that is not in an export, and why. */
export interface LeftOut {
  readonly id: string;
  readonly because: string;
}
