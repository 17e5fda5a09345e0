import type { RepositoryRole } from '../domain/repository-roles.ts';

/** A pull request as the hosting service tells it now (an event's payload is stale after an edit). */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly draft: boolean;
  readonly baseBranch: string;
  readonly headBranch: string;
  /** Object id of the head commit. */
  readonly head: string;
  readonly fromFork: boolean;
  readonly labels: readonly string[];
  readonly url: string;
}

/** What became of a comment that should stand once under a marker. */
export type CommentOutcome =
  | { readonly is: 'written'; readonly url: string }
  | { readonly is: 'unchanged'; readonly url: string }
  /** Nothing stood there and none was wanted. */
  | { readonly is: 'absent' }
  /** The token may not write: the report has to be read elsewhere. */
  | { readonly is: 'forbidden'; readonly because: string };

/** One review of a pull request. */
export interface HostedReview {
  readonly login: string;
  readonly isBot: boolean;
  readonly says: 'approved' | 'changes-requested' | 'dismissed' | 'commented';
  /** Object id of the commit that was looked at; `null` where the service does not tell. */
  readonly commit: string | null;
}

/** The hosting service, in our words. Answers of the wrong shape, time-outs and refusals throw `Failure`. */
export interface Hosting {
  readonly pullRequest: (number: number) => Promise<PullRequest>;
  /** Every review of a pull request, the oldest first. */
  readonly reviews: (number: number) => Promise<readonly HostedReview[]>;
  /** What an account may do in the repository. */
  readonly roleOf: (login: string) => Promise<RepositoryRole>;
  /** Whether an account is in a team, `@org/team`; `null` where the token may not see it. */
  readonly isMember: (team: string, login: string) => Promise<boolean | null>;
  /**
   * Keeps one comment per marker and author: edited in place, not written when nothing changed.
   * @param marker text that stands first in the body and names whose comment it is.
   * @param create `false`: an existing comment is edited, but none is made.
   */
  readonly keepComment: (
    pullRequest: number,
    marker: string,
    body: string,
    create: boolean,
  ) => Promise<CommentOutcome>;
}
