import type { CommitWithPaths } from '../../git/repository.ts';
import type { Actor } from '../../library/access.ts';
import type { EvidenceRecord } from '../../evidence/evaluation.ts';
import type { Review } from '../../library/review.ts';

/** The message that a squash would land. */
export interface LandingMessage {
  readonly title: string;
  readonly body: string;
  readonly number: number | null;
  readonly author: string;
}

/** What is to be checked: commits by object id, names for people. */
export interface CheckRequest {
  /** The commit the change would land on; rules, owners and policies are read from it. */
  readonly base: string;
  /** The last commit of the change. */
  readonly head: string;
  /** The tree that would be there after the merge: a merge commit, a tree, or the head where it contains the base. */
  readonly tree: string;
  /** The commits of the change, newest first, where they are known already. */
  readonly commits?: readonly CommitWithPaths[];
  readonly names: { readonly base: string; readonly head: string };
  /** Branch of the change, `null` where it is not known, and the one it lands on; `null` where nothing is to land. */
  readonly flow: { readonly head: string | null; readonly base: string } | null;
  /** Asked only when a prompt is touched: title and body as a squash would land them, `null` where there is no pull request. */
  readonly landing: () => Promise<LandingMessage | null>;
  /** Asked only when a prompt is touched. */
  readonly review: () => Promise<Review>;
  /** What the hosting service knows of a person; left out where there is none to ask. */
  readonly whoIs?: (login: string, teams: readonly string[]) => Promise<Actor>;
  /** The commit of branch `prompt-library` to compare with; `null` where nothing was released yet. */
  readonly records: string | null;
  /** Evidence that is given besides what the records have, by content digest. */
  readonly evidence?: ReadonlyMap<string, EvidenceRecord>;
  /** Path of the configuration in the repository. */
  readonly configFile: string;
  /** `changed`: the prompts that differ; `all`: every prompt of the tree, without judging the change. */
  readonly scope: 'changed' | 'all';
}
