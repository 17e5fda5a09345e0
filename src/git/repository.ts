import type { RawCommit } from '../commit/commit.ts';

/** A file as a tree names it. Paths are raw: `/` separated, never quoted. */
export interface TreeEntry {
  /** Where the bytes of a path are not UTF-8, `isUtf8Path` says so and `shownPath` makes it printable (path-text.ts). */
  readonly path: string;
  /** Octal as git writes it: `100644`, `100755`, `120000` (symlink), `160000` (submodule). */
  readonly mode: string;
  readonly blob: string;
}

/** One path that differs between two trees. Renames are not guessed here: they are a deletion and an addition. */
export interface PathChange {
  readonly path: string;
  readonly before: { readonly mode: string; readonly blob: string } | null;
  readonly after: { readonly mode: string; readonly blob: string } | null;
}

/** A commit of a range, with the paths it changed against its first parent (for merges: only what differs from every parent). */
export interface CommitWithPaths extends RawCommit {
  readonly changes: readonly PathChange[];
}

/** Reading git, in our words. Every answer comes from git objects, never from the work tree. Breakage throws `Failure`. */
export interface Repository {
  /** Top folder of the work tree; `null` in a bare repository. */
  readonly root: string | null;
  /** Object id of the commit a name stands for, or `null`. A name that begins with `-` or is no valid revision is a `Failure`. A tag wins over a branch of the same name: ask for `refs/heads/main` where it matters. */
  readonly commitOf: (name: string) => Promise<string | null>;
  /** Parents as the commit itself names them, also where a shallow clone does not have them. */
  readonly parentsOf: (commit: string) => Promise<readonly string[]>;
  /** Best common ancestor, or `null` where there is none. */
  readonly mergeBase: (a: string, b: string) => Promise<string | null>;
  /** Tree that merging `theirs` into `ours` gives; `null` where they conflict. Merge drivers and attributes do not count. Its objects are written to the repository, without a ref. */
  readonly mergedTree: (ours: string, theirs: string) => Promise<string | null>;
  /** Whether history was cut off: then nothing may be decided from `mergeBase` or `history`. */
  readonly isShallow: () => Promise<boolean>;
  /** Branch that HEAD is on; `null` when detached. */
  readonly currentBranch: () => Promise<string | null>;
  /** Branch that the remote `origin` shows first, as last fetched; `null` where that is not known. */
  readonly defaultBranch: () => Promise<string | null>;
  /** Whether the remote `origin` (as last fetched) or the clone has a branch of this name. */
  readonly hasBranch: (name: string) => Promise<boolean>;
  /** All files below a folder (`''` = all) of a tree or commit. */
  readonly listTree: (treeish: string, folder: string) => Promise<readonly TreeEntry[]>;
  /** Paths that differ between two trees or commits, below the given folders; no folders = all. */
  readonly diff: (before: string, after: string, folders?: readonly string[]) => Promise<readonly PathChange[]>;
  /** Paths that differ between many pairs of commits, in one process; answers in the order of the pairs. Takes object ids. */
  readonly diffs: (pairs: readonly { readonly before: string; readonly after: string }[]) => Promise<readonly (readonly PathChange[])[]>;
  /** Commits reachable from `to` and not from `from` (`null` = all), newest first, topologically. */
  readonly history: (from: string | null, to: string) => Promise<readonly CommitWithPaths[]>;
  /** Bytes of many blobs by object id, without reading them. Missing blobs are left out. */
  readonly sizesOf: (blobs: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Contents of many blobs by object id, in one process. Missing blobs are left out; one above 256 MiB is a `Failure`. */
  readonly readBlobs: (blobs: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Contents of many tag objects by object id, in one process. What is no tag object, or is missing, is left out. */
  readonly readTags: (tags: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** What `<treeish>:<path>` is for many paths, in one process; `null` = no file there. */
  readonly entriesAt: (treeish: string, paths: readonly string[]) => Promise<readonly ({ readonly blob: string; readonly size: number } | null)[]>;
  /** Ids of the files at many paths, `null` = no file there; also where their contents are not there. */
  readonly blobsAt: (treeish: string, paths: readonly string[]) => Promise<readonly (string | null)[]>;
  /** Files below a folder whose content has one of the texts (fixed strings, each within one line), in one process. */
  readonly filesWith: (treeish: string, texts: readonly string[], folder: string) => Promise<readonly string[]>;
  /** Names of tags under the given prefixes, with what they point at after peeling. */
  readonly tags: (prefixes: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Address of a remote without credentials, or `null`. */
  readonly remoteUrl: (name: string) => Promise<string | null>;
  /** Ends long-running processes. What is asked for objects after it fails with `git-closed`. May be called again. */
  readonly close: () => Promise<void>;
}
