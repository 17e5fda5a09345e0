/** What a commit is told under one name. */
export interface KeptStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'pending';
  /** At most `longestDescription` characters. */
  readonly description: string;
}

/** What became of statuses that a commit should have. */
export type StatusOutcome =
  | { readonly is: 'kept'; readonly written: number }
  /** The token may not write statuses. */
  | { readonly is: 'forbidden'; readonly because: string };

/** Most characters GitHub shows of a status; it refuses more. */
export const longestDescription = 140;

/** Statuses of commits, in our words. Answers of the wrong shape, time-outs and refusals throw `Failure`. */
export interface StatusHosting {
  /** Keeps statuses on a commit: each is written only where the newest of its name says something else. */
  readonly keepStatuses: (commit: string, statuses: readonly KeptStatus[]) => Promise<StatusOutcome>;
}
