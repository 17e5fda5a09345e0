import { daysFrom } from './days.ts';
import { gates } from '../domain/gates.ts';

/** What gates go by besides being required. `null` sets no limit. */
export interface GateSettings {
  readonly testing: TestingSettings;
  readonly performance: PerformanceSettings;
  readonly security: SecuritySettings;
  readonly compliance: ComplianceSettings;
  readonly review: ReviewSettings;
}

/** The same as it is written under `gates:`. */
export interface WrittenGateSettings {
  readonly testing?: {
    readonly required?: boolean;
    readonly when_absent?: TestingSettings['whenAbsent'];
    readonly require?: Readonly<Record<string, number | WrittenDemand>>;
    readonly evidence?: { readonly min_pass_rate?: number; readonly max_regression?: number; readonly max_age?: string };
  };
  readonly performance?: {
    readonly required?: boolean;
    readonly max_tokens?: number | null;
    readonly max_cost_usd?: number | null;
    readonly max_latency_ms?: number | null;
    readonly max_growth?: number | null;
  };
  readonly security?: Partial<SecuritySettings>;
  readonly review?: { readonly required?: boolean; readonly by?: ReviewSettings['by'] };
  readonly compliance?: {
    readonly required?: boolean;
    readonly policies?: readonly {
      readonly name: string;
      readonly categories: readonly string[];
      readonly schema?: Readonly<Record<string, unknown>>;
      readonly max_age?: Readonly<Record<string, string>>;
    }[];
  };
}

/** What the prompts of a category must have, where that is more than a number of tests. */
export interface WrittenDemand {
  readonly tests?: number;
  readonly evidence?: boolean;
}

export interface TestingSettings {
  readonly required: boolean;
  /** What becomes of a prompt that has no tests. */
  readonly whenAbsent: 'pass' | 'warn' | 'fail';
  /** How many tests each prompt must have, by category. */
  readonly require: ReadonlyMap<string, number>;
  readonly evidence: EvidenceSettings;
}

/** What the evidence of an evaluation must show. */
export interface EvidenceSettings {
  /** Categories whose prompts must have some. */
  readonly requiredIn: ReadonlySet<string>;
  /** Share of cases, 0 to 1. */
  readonly minPassRate: number;
  /** How far the share may lie below that of the base. */
  readonly maxRegression: number;
  readonly maxAgeDays: number;
}

export interface PerformanceSettings {
  readonly required: boolean;
  readonly maxTokens: number | null;
  /** US dollars a call. */
  readonly maxCostUsd: number | null;
  /** Milliseconds that all but the slowest twentieth of the answers may take. */
  readonly maxLatencyMs: number | null;
  /** Share of the tokens that the base has. */
  readonly maxGrowth: number | null;
}

export interface SecuritySettings {
  readonly required: boolean;
  /** Display name of the owner who has to look at warnings. */
  readonly owner: string;
  readonly allow: readonly Allowance[];
}

/** A finding that somebody answers for. */
export interface Allowance {
  readonly code: string;
  /** The prompt it is accepted in; left out, in all of them. */
  readonly prompt?: string;
  readonly owner: string;
  readonly reason: string;
  /** The last day it counts, in UTC: `YYYY-MM-DD`. */
  readonly expires: string;
}

export interface ComplianceSettings {
  readonly required: boolean;
  readonly policies: readonly PolicySettings[];
}

/** Who stops a change that lacks an approval: the rules of the branch, or the check itself. */
export interface ReviewSettings {
  readonly required: boolean;
  readonly by: 'github' | 'check';
}

/** What prompts of some categories must fulfil. */
export interface PolicySettings {
  readonly name: string;
  readonly categories: readonly string[];
  /** JSON Schema of the front matter; `null` where there is none. */
  readonly schema: Readonly<Record<string, unknown>> | null;
  /** How many days old a day of the front matter may be, by its path with dots. */
  readonly maxAge: ReadonlyMap<string, number>;
}

/** Fills in the defaults of configuration.md. */
export function gateSettingsFrom({ testing = {}, performance = {}, compliance = {}, review = {}, security = {} }: WrittenGateSettings): GateSettings {
  return {
    testing: {
      required: testing.required ?? gates.testing.required,
      whenAbsent: testing.when_absent ?? 'warn',
      require: new Map(Object.entries(testing.require ?? {}).map(([category, wanted]) => [category, typeof wanted === 'number' ? wanted : (wanted.tests ?? 0)])),
      evidence: evidenceSettingsFrom(testing),
    },
    performance: {
      required: performance.required ?? gates.performance.required,
      maxTokens: performance.max_tokens === undefined ? 4000 : performance.max_tokens,
      maxCostUsd: performance.max_cost_usd ?? null,
      maxLatencyMs: performance.max_latency_ms ?? null,
      maxGrowth: performance.max_growth === undefined ? 0.25 : performance.max_growth,
    },
    review: { required: review.required ?? gates.review.required, by: review.by ?? 'github' },
    security: { required: security.required ?? gates.security.required, owner: security.owner ?? 'security-team', allow: security.allow ?? [] },
    compliance: {
      required: compliance.required ?? gates.compliance.required,
      policies: (compliance.policies ?? []).map(({ name, categories, schema = null, max_age: ages = {} }) => ({
        name,
        categories,
        schema,
        maxAge: new Map(Object.entries(ages).map(([key, duration]) => [key, daysFrom(duration)])),
      })),
    },
  };
}

function evidenceSettingsFrom({ require = {}, evidence = {} }: NonNullable<WrittenGateSettings['testing']>): EvidenceSettings {
  return {
    requiredIn: new Set(Object.entries(require).flatMap(([category, wanted]) => (typeof wanted === 'object' && wanted.evidence === true ? [category] : []))),
    minPassRate: evidence.min_pass_rate ?? 0.9,
    maxRegression: evidence.max_regression ?? 0.02,
    maxAgeDays: daysFrom(evidence.max_age ?? '30d'),
  };
}
