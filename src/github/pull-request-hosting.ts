/** A pull request that should be open once. */
export interface KeptPullRequest {
  /** Branch of the repository itself; it is how an open one is known. */
  readonly head: string;
  readonly base: string;
  /** Of a new one; one that stands there keeps its own. */
  readonly title: string;
  readonly body: string;
  /** Text in its body. Where one that says the same was closed and not merged, somebody decided, and no other is opened. */
  readonly decidedBy?: string;
}

/** A pull request that somebody may have decided against. */
export interface DecidedPullRequest {
  readonly head: string;
  readonly base: string;
  /** Text in its body. */
  readonly decidedBy: string;
}

/** What became of a pull request that should be open once. */
export type PullRequestOutcome =
  | { readonly is: 'opened'; readonly url: string }
  /** One from this branch to the same base was open already. */
  | { readonly is: 'unchanged'; readonly url: string }
  /** One that has the text of `decidedBy` was closed and not merged. */
  | { readonly is: 'closed'; readonly url: string }
  /** The token may not open one. */
  | { readonly is: 'forbidden'; readonly because: string; readonly help: string };

/** Pull requests of our own, in our words. Answers of the wrong shape, time-outs and refusals throw `Failure`. */
export interface PullRequestHosting {
  /** Keeps one pull request open between two branches. What people made of it is left as it is; a closed one does not count, unless `decidedBy` says so. */
  readonly keepPullRequest: (pullRequest: KeptPullRequest) => Promise<PullRequestOutcome>;
  /** Where one that says `decidedBy` was closed and not merged, and none is open: its address; else `null`, and where the token may not look. */
  readonly closedPullRequest: (pullRequest: DecidedPullRequest) => Promise<string | null>;
}
