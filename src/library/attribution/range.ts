import type { RawCommit } from '../../commit/commit.ts';

/** A path that differs between two commits, as git tells it; `null` where a side has no such file. */
export interface ChangedPath {
  readonly path: string;
  readonly before: { readonly blob: string } | null;
  readonly after: { readonly blob: string } | null;
}

/** A commit with the paths it changed against its parent; of a merge only those that differ from every parent. */
export interface RangeCommit extends RawCommit {
  readonly changes: readonly ChangedPath[];
}

/** A prompt whose next release is to be explained. */
export interface AttributedPrompt {
  readonly id: string;
  readonly category: string;
  /** The paths it has now: one file, or all files of its folder. Empty where it was removed. */
  readonly paths: readonly string[];
  /** Paths it had before. */
  readonly formerPaths: readonly string[];
  /** Its file as it was last recorded; `null` for a prompt without a record. */
  readonly released: { readonly path: string; readonly blob: string } | null;
  /** The commit its changes are counted from: an ancestor of the tip, or `null` for all history. */
  readonly base: string | null;
}
