/** The branches of a library that matter to a release. */
export interface ReleaseBranches {
  /** Where prompts are merged to. */
  readonly main: string;
  /** Where the records of releases are kept. */
  readonly records: string;
  /** Branches whose history is to be readable too, as `refs/heads/<name>` where the remote has them. */
  readonly also?: readonly string[];
  /** The same for every branch whose name begins with one of these texts. */
  readonly below?: readonly string[];
}

/** What a tag of the remote names: the object itself and, where that is a tag object, what it finally points at. */
export interface TagTip {
  readonly object: string;
  readonly peeled: string;
}

/** Where the remote stands at one moment. `null` = it has no such branch. */
export interface Tips {
  readonly main: string | null;
  readonly records: string | null;
  readonly tags: ReadonlyMap<string, TagTip>;
}

/** A branch that a commit goes to, and the tip it must still have then; `null` = it must not exist. */
export interface Landing {
  /** One of those the remote was opened with. */
  readonly branch: string;
  readonly tip: string | null;
}

/** A change to one branch: one commit that leads on from its tip. */
export interface CommitDraft {
  /** Commit whose files it starts from; without `onto`, the tip of the records, and `null` = that branch must not exist. */
  readonly parent: string | null;
  /** Where it goes if not to the records. A tip that is not the parent becomes a second parent: a branch only moves forward. */
  readonly onto?: Landing;
  /** Whole contents by path; `null` deletes. Every other file stays as it is in the parent. */
  readonly files: ReadonlyMap<string, Uint8Array | null>;
  readonly message: string;
}

/** An annotated tag to be. */
export interface TagDraft {
  readonly name: string;
  /** Commit it points at; `null` = the commit of the same draft. */
  readonly target: string | null;
  /** A function is told the id of the draft's commit. */
  readonly message: string | ((commit: string) => string);
}

/** Everything the objects of a release are made of: the same draft gives the same ids on every machine. */
export interface Draft {
  /** Author, committer and tagger. `date` in seconds since 1970; written as UTC. */
  readonly by: { readonly name: string; readonly email: string; readonly date: number };
  /** `null` where only tags are owed. */
  readonly commit: CommitDraft | null;
  readonly tags: readonly TagDraft[];
  /** Whether the tags are signed, by default not, with the key that git is configured with: their ids then differ from signature to signature. */
  readonly signed?: boolean;
}

/** What became of a push, told from the remote's refs afterwards and not from git's words. */
export type PushOutcome =
  /** Everything is there. `written` counts the refs that were not there before: 0 = there was nothing to do. */
  | { readonly is: 'landed'; readonly written: number }
  /** Somebody else changed the branch; nothing was written to it. `now` = its tip. */
  | { readonly is: 'branch-moved'; readonly now: string | null }
  /** The remote does not want it; the branch is as it was. `because` is for people. */
  | { readonly is: 'refused'; readonly because: string }
  /** The branch has the commit, some tags are not there. */
  | { readonly is: 'tags-missing'; readonly names: readonly string[]; readonly because: string };

/** The objects of one release, made but not yet anywhere a reader could find them. */
export interface StagedRelease {
  /** Id of the draft's commit; `null` where it has none. */
  readonly commit: string | null;
  /** Ids of the tag objects by name. */
  readonly tags: ReadonlyMap<string, string>;
  /**
   * Brings everything to the remote at once, or nothing. Nothing is forced and no tag is moved; what is there already
   * is left out, so calling it again completes what an interruption left. `Failure` `tag-taken` where a tag of that
   * name is something else, `git-push-impossible` where the remote takes nothing at all from here, and those of `tips`.
   */
  readonly push: () => Promise<PushOutcome>;
  /**
   * For a remote that refuses so many refs at once: first the commit with the tags of these names, all or nothing,
   * then the other tags in chunks that are halved as often as they are refused.
   */
  readonly pushInParts: (first: readonly string[]) => Promise<PushOutcome>;
  /** Forgets the objects. */
  readonly discard: () => Promise<void>;
}

/** The repository releases go to: read through one of our own that has the complete history. Breakage throws `Failure`. */
export interface Remote {
  /** Bare repository to open for reading; in the local case the clone's own git folder. */
  readonly folder: string;
  /** Without credentials; `null` where the clone has no remote and is itself released to. */
  readonly address: string | null;
  /**
   * Asks the remote now. Afterwards the complete history of both branches, without the contents of files, can be read
   * in `folder`. Tags are those whose names begin with one of the prefixes; `''` = all. One caller at a time.
   */
  readonly tips: (tagPrefixes: readonly string[]) => Promise<Tips>;
  /** Makes the contents of these blobs readable in `folder`, in one request; those that are there are not asked for. */
  readonly fetchBlobs: (blobs: readonly string[]) => Promise<void>;
  /** Makes the messages of these tag objects, which `tips` named, readable in `folder`, in one request, with the commits they point at. */
  readonly fetchTags: (tags: readonly string[]) => Promise<void>;
  /**
   * Makes a commit that no branch need reach readable in `folder`, with the contents of its files. `false` where the
   * remote answers and does not give it: it is gone, or may not be asked for by id. `Failure` where it does not answer.
   */
  readonly fetchCommit: (commit: string) => Promise<boolean>;
  /** Makes the objects of a draft, apart from every repository. Its parent and targets must be known from `tips`. */
  readonly stage: (draft: Draft) => Promise<StagedRelease>;
  /** Removes what was temporary. */
  readonly close: () => Promise<void>;
}
