import type { ChangeType } from '../domain/change-types.ts';
import type { Impact } from '../domain/impact.ts';
import type { Problem } from '../problem/problem.ts';

/** One commit as git tells it; every field comes from NUL-separated output, so no message can forge another commit. */
export interface RawCommit {
  /** Full object id. */
  readonly oid: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string };
  /** Committer date, seconds since 1970 UTC. */
  readonly committedAt: number;
  readonly message: string;
}

/** What `type(scope)!: subject` means to this library: from the ten change types, the configuration, or nothing users get. */
export interface CommitTypeMeaning {
  /** `null` for types such as `chore` that no changelog shows. */
  readonly change: Exclude<ChangeType, 'breaking'> | null;
  readonly impact: Impact;
}
export type CommitTypes = ReadonlyMap<string, CommitTypeMeaning>;

/** A change inside a squash commit's body: a `* type(scope): subject` line or a paragraph that begins like a title. */
export interface SubChange {
  readonly type: string;
  readonly change: ChangeType | null;
  readonly scope: readonly string[];
  readonly breaking: boolean;
  readonly subject: string;
  readonly impact: Impact;
}

/** What a commit says it takes back or brings back. Used only to pair entries off in the notes: content decides the version. */
export interface Reversal {
  readonly kind: 'revert' | 'reapply';
  /** The title taken back, without a trailing ` (#n)`. */
  readonly title: string | null;
  /** Object id or a prefix of at least 7 hex digits. */
  readonly oid: string | null;
  readonly pullRequest: number | null;
}

/** A commit message, read. */
export interface ParsedCommit {
  readonly raw: RawCommit;
  /** First line without a trailing ` (#123)`. */
  readonly title: string;
  readonly pullRequest: number | null;
  /** Lower-case type of a conventional title, else `null`. */
  readonly type: string | null;
  readonly scope: readonly string[];
  readonly breaking: boolean;
  /** Texts of BREAKING CHANGE footers; the subject where only `!` says it. */
  readonly breakingNotes: readonly string[];
  readonly subject: string;
  /** `null`: no change type, because the commit is silent (`chore`) or undocumented. */
  readonly change: ChangeType | null;
  /** What the title and footers declare; `null` where the commit documents nothing. */
  readonly declared: Impact | null;
  /** `Prompt-Change: <id|glob>=<impact>[; note]` */
  readonly promptChanges: readonly { readonly target: string; readonly impact: Impact; readonly note: string | null }[];
  /** `Release-As: <id>=<version>`; `id` is `null` where the trailer names no prompt. */
  readonly releaseAs: readonly { readonly id: string | null; readonly version: string }[];
  readonly references: readonly { readonly kind: 'refs' | 'closes'; readonly text: string }[];
  readonly subChanges: readonly SubChange[];
  readonly reversal: Reversal | null;
  /** What a reader should be told: near misses, unclear breaking notes, unreadable trailers, fixups. No place. */
  readonly problems: readonly Problem[];
}
