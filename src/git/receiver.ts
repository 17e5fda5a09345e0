import { Failure } from '../problem/failure.ts';
import { redacted } from './address.ts';
import type { GitPlace } from './git-command.ts';
import type { Refs } from './ref-listing.ts';

/** The refs a release makes. Ids are those of objects in its staging repository. */
export interface RefChange {
  /** `null` where the branch has its commit already. */
  readonly branch: BranchStep | null;
  readonly tags: ReadonlyMap<string, string>;
  /** Whether these are all tags of the staging repository. */
  readonly allTags: boolean;
  /** Commits that its objects follow or point at, other than its own. */
  readonly leadsTo: ReadonlySet<string>;
}

/** One step of a branch: from the tip it must have (`null` = none) to a commit that has this tip among its parents. */
export interface BranchStep {
  readonly name: string;
  readonly from: string | null;
  readonly to: string;
  /** Parents the commit must have, in order. */
  readonly parents: readonly string[];
}

/** What takes a release: a remote, or the clone itself. */
export interface Receiver {
  /** As it is named to people. */
  readonly name: string;
  /** Its refs now. Afterwards the history of its branches can be read from the ground, except of `ours`. */
  readonly refs: (ours: string | null) => Promise<Refs>;
  /** Makes objects that its refs name readable from the ground. */
  readonly bring: (objects: readonly string[]) => Promise<void>;
  /**
   * Asks it to take a change, which forces nothing and moves no tag. `null` where git says that it did; otherwise
   * git's words for people: nothing may be decided from them, and all of it may have been done.
   */
  readonly take: (staging: GitPlace, change: RefChange) => Promise<string | null>;
  /** Whether it would let itself be asked at all: `null`, or git's words. Nothing is changed. */
  readonly closedTo: (staging: GitPlace, change: RefChange) => Promise<string | null>;
}

const mostLines = 12;

/** The first lines of what a program said, without credentials. */
export function wordsOf(...texts: readonly string[]): string {
  const lines = texts.flatMap((text) => redacted(text).split('\n')).map((line) => line.trimEnd()).filter((line) => line !== '');
  return lines.slice(0, mostLines).join('\n');
}

/** The words of a git that broke off while it wrote: whatever it did by then counts. `Failure` where there is no git. */
export function brokeOff(reason: unknown): string {
  if (!(reason instanceof Failure) || reason.code === 'git-missing') throw reason;
  return wordsOf(reason.message);
}
