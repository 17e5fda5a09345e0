import type { Gate } from '../domain/gates.ts';
import type { Severity } from '../problem/entry.ts';
import type { Plan } from '../release/plan.ts';
import type { PromptNotes } from '../release/notes.ts';

/** A problem as reports show it. Lines and columns count from 1. */
export interface ReportedProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly gate: Gate;
  readonly prompt: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

export interface ReportedGate {
  readonly gate: Gate;
  readonly verdict: 'passed' | 'failed' | 'waiting' | 'skipped';
  readonly required: boolean;
  readonly because: string;
  /** Whether it waits for something that the check itself insists on. */
  readonly enforced?: true;
  /** 0 to 1, `null` where nothing was judged. */
  readonly score: number | null;
}

/** What a prompt uses on both sides of a change; `null` where there is no text, or no price. */
export interface PromptUse {
  readonly tokens: { readonly before: number | null; readonly after: number | null };
  /** US dollars that its text costs with every call. */
  readonly cost: { readonly before: number | null; readonly after: number | null };
}

/** What a reader sees of one prompt's change, besides its planned version. */
export interface PromptChange {
  readonly id: string;
  readonly kind: 'added' | 'modified' | 'removed' | 'renamed';
  readonly path: string;
  /** Former path or id where it was renamed. */
  readonly renamedFrom: string | null;
  /** Bodies as text; `null` where there is none or it cannot be read. */
  readonly before: string | null;
  readonly after: string | null;
  /** Front matter keys that differ, sorted. */
  readonly metadata: readonly string[];
  /** `null` where nothing was counted. */
  readonly use: PromptUse | null;
}

/** What is left of the findings that were accepted when the library was adopted. */
export interface BaselineLeft {
  /** Findings that were left aside. */
  readonly accepted: number;
  /** Accepted ones that are not there any more; `null` where not everything was judged. */
  readonly mended: number | null;
}

/** The one model behind every face of a check: annotations, summary, comment, terminal, JSON. */
export interface CheckReport {
  readonly verdict: 'passed' | 'failed' | 'waiting';
  readonly problems: readonly ReportedProblem[];
  readonly gates: readonly ReportedGate[];
  readonly plan: Plan;
  /** Whether every prompt was judged, and no change. */
  readonly isWhole?: boolean;
  readonly counts: { readonly prompts: number; readonly changed: number; readonly errors: number; readonly warnings: number };
  readonly changes: readonly PromptChange[];
  readonly notes: readonly PromptNotes[];
  /** Plain sentences a reader must know before judging the rest: no release yet, base moved, configuration from the head. */
  readonly remarks: readonly string[];
  /** Left out where everything counts. */
  readonly baseline?: BaselineLeft;
  /** What the configuration says about the comment on a pull request. */
  readonly comment: 'auto' | 'always' | 'never';
  /** What was compared: names for people, object ids for machines. */
  readonly compared: { readonly base: string; readonly head: string; readonly baseCommit: string; readonly headCommit: string };
}
