import type { Status } from '../../domain/statuses.ts';
import type { Deprecation } from '../../format/document.ts';
import type { PromptSummary } from '../../library/summary.ts';
import type { DeprecationView, ExperimentView, RolloutLane } from './progress.ts';

/** Everything that is known of a library at one moment: one model behind the text, JSON, Markdown and HTML dashboards. */
export interface LibraryReport {
  readonly library: LibraryIdentity;
  /** The moment it is true of; all ages and days are counted to it. */
  readonly now: Date;
  /** Sorted by id. */
  readonly prompts: readonly PromptView[];
  /** Every status in the order of a life; those of files that cannot be read come last, as `null`. */
  readonly statuses: readonly Share<Status | null>[];
  /** The most prompts first, equal ones in the order of the taxonomy; known ones without a prompt too. */
  readonly categories: readonly Share<string>[];
  /** The most prompts first; `null` for prompts that nobody owns. */
  readonly owners: readonly Share<string | null>[];
  readonly health: Health;
  /** What a person should look at, the most urgent first. */
  readonly needs: readonly Need[];
  readonly rollouts: readonly RolloutLane[];
  readonly experiments: readonly ExperimentView[];
  /** The next removal first. */
  readonly deprecations: readonly DeprecationView[];
  /** Newest first, as many as a reader looks at. */
  readonly releases: readonly ReleaseView[];
}

export interface LibraryIdentity {
  readonly name: string | null;
  readonly description: string;
  /** `null` before the first release. */
  readonly version: string | null;
  /** The commit whose prompts are shown. */
  readonly commit: string;
  /** The commit of branch `prompt-library` that was read; `null` where there is none. */
  readonly records: string | null;
}

/** How many prompts have something in common, and what share of all that is. */
export interface Share<N> {
  readonly name: N;
  readonly count: number;
  /** Tenths of a percent, rounded: equal counts have equal shares. */
  readonly permille: number;
}

export interface Health {
  readonly prompts: number;
  readonly activeRollouts: number;
  readonly experiments: number;
  readonly pendingDeprecations: number;
  /** Not changed for longer than `stale_after`; `null` where the clone is shallow and nothing is recorded. */
  readonly stale: number | null;
  /** Versions that were ever released. */
  readonly changes: number;
  /** Versions released in the last 30 days. */
  readonly recentChanges: number;
  readonly neverReleased: number;
  readonly withoutTests: number;
  readonly unreadable: number;
  /** Prompts without a request in the last 30 days; `null` where usage was not recorded all that time. */
  readonly unused: number | null;
}

/** Something that a person should look at. */
export interface Need {
  readonly kind: 'rollback' | 'hold' | 'approval' | 'removal' | 'tick' | 'unreadable' | 'waiting';
  readonly urgency: 'now' | 'soon';
  /** `null` where it is about the library. */
  readonly prompt: string | null;
  /** What is the matter, in words. */
  readonly says: string;
}

/** Everything that is shown of one prompt. */
export interface PromptView extends PromptSummary {
  /** The version that users get; `null` where they get none. */
  readonly stable: string | null;
  readonly author: string | null;
  /** Seconds since 1970 UTC; `null` where neither the records nor the clone tell. */
  readonly created: number | null;
  readonly modified: number | null;
  /** Days since it was changed. */
  readonly staleness: number | null;
  readonly stale: boolean | null;
  /** Of the text as it is written; `null` where it cannot be read. */
  readonly tokens: number | null;
  readonly model: string;
  readonly aliases: readonly string[];
  readonly variables: readonly { readonly name: string; readonly required: boolean }[];
  /** `id` or `id@range`, in the order of the file. */
  readonly dependencies: readonly string[];
  /** Ids, sorted. */
  readonly dependents: readonly string[];
  readonly deprecation: Deprecation | null;
  /** Released versions, the newest first. */
  readonly versions: readonly VersionView[];
  /** The body as the commit has it; `null` where it cannot be read. */
  readonly text: string | null;
  /** The language its body is written in: `handlebars`, `none` … */
  readonly template: string;
  readonly tests: TestsView | null;
  readonly evidence: readonly EvidenceView[];
  /** The last 30 days from the first that is recorded, the oldest first; empty where there was no request. */
  readonly usage: readonly UsageView[];
  /** The last day of them with a request; `null` for none. */
  readonly lastUsed: string | null;
  /** Whether there was no request in 30 days; `null` where usage was not recorded all that time. */
  readonly unused: boolean | null;
}

export interface VersionView {
  readonly version: string;
  /** Seconds since 1970 UTC. */
  readonly at: number;
  readonly impact: string;
  /** What the changelog says of it, a line each. */
  readonly notes: readonly string[];
  /** Body of that version; `null` where it is not in the clone, or was not asked for. */
  readonly text: string | null;
}

/** The test file of a prompt. */
export interface TestsView {
  readonly path: string;
  /** Cases with every list multiplied out; `null` where they were not counted. */
  readonly cases: number | null;
}

/** What an evaluation with a model showed for exactly one content. */
export interface EvidenceView {
  readonly version: string | null;
  readonly model: string;
  /** Seconds since 1970 UTC. */
  readonly at: number;
  readonly passed: number;
  readonly total: number;
}

/** How often a prompt was served on one day. */
export interface UsageView {
  /** `yyyy-mm-dd`, UTC. */
  readonly day: string;
  readonly requests: number;
  readonly errors: number;
}

/** A release run. */
export interface ReleaseView {
  readonly version: string;
  /** Seconds since 1970 UTC. */
  readonly at: number;
  readonly prompts: readonly { readonly id: string; readonly from: string | null; readonly to: string; readonly impact: string }[];
  readonly removed: readonly string[];
}
