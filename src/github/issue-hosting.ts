/** An issue that should have been opened once. */
export interface KeptIssue {
  /** Stands first in the text and names what the issue is about; no two things have the same. */
  readonly marker: string;
  readonly title: string;
  /** Without the marker. */
  readonly body: string;
  readonly labels: readonly string[];
}

/** What became of an issue that should have been opened once. */
export type IssueOutcome =
  | { readonly is: 'opened'; readonly url: string }
  /** It was opened before; whether people closed it since is theirs to say. */
  | { readonly is: 'unchanged'; readonly url: string }
  /** The token may not open one. */
  | { readonly is: 'forbidden'; readonly because: string; readonly help: string };

/** Issues of our own, in our words. Answers of the wrong shape, time-outs and refusals throw `Failure`. */
export interface IssueHosting {
  /** Keeps one issue per marker, open or closed, among the newest 300. */
  readonly keepIssue: (issue: KeptIssue) => Promise<IssueOutcome>;
}
