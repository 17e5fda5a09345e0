import type { ChangeType } from '../domain/change-types.ts';
import { rolloutPhases } from '../domain/rollout-phases.ts';
import type { RolloutStep } from '../ledger/rollouts.ts';
import { daysFrom } from './days.ts';

/** How new versions reach users: `rollout:` of the configuration. */
export interface RolloutSettings {
  /** Of every category that is not named. */
  readonly default: RolloutPolicyName;
  readonly categories: ReadonlyMap<string, RolloutPolicyName>;
  /** Change types whose releases all users get at once, whatever the policy. */
  readonly immediateChanges: readonly ChangeType[];
  readonly gradual: GradualPolicy;
}
export type RolloutPolicyName = 'immediate' | 'gradual';

/** What a gradual rollout goes by. */
export interface GradualPolicy {
  readonly phases: readonly RolloutStep[];
  readonly analysis: AnalysisSettings;
  /** Names of phases that begin only when a person agrees. */
  readonly approvals: ReadonlySet<string>;
  readonly onMissingMetrics: 'hold' | 'lease';
  /** Hours on hold, once the phase has lasted long enough, after which people are told. */
  readonly maxHoldHours: number;
}

/** What metrics must show. Shares are of requests or of the stable version's mean; `null` guards nothing. */
export interface AnalysisSettings {
  readonly maxErrorRate: number;
  readonly minSamples: number;
  readonly tolerance: number;
  readonly maxLatencyIncrease: number | null;
  readonly maxCostIncrease: number | null;
  /** How old the newest metrics may be, in seconds. */
  readonly maxAge: number;
}

/** The same as it is written. */
export interface WrittenRollout {
  readonly default?: RolloutPolicyName;
  readonly categories?: Readonly<Record<string, RolloutPolicyName>>;
  readonly immediate_changes?: readonly ChangeType[];
  readonly phases?: 'seed' | readonly WrittenPhase[];
  readonly analysis?: {
    readonly max_error_rate?: number;
    readonly min_samples?: number;
    readonly tolerance?: number;
    readonly max_latency_increase?: number | null;
    readonly max_cost_increase?: number | null;
    readonly max_age?: string;
  };
  readonly approval?: Readonly<Record<string, 'auto' | 'manual'>>;
  readonly on_missing_metrics?: GradualPolicy['onMissingMetrics'];
  readonly max_hold_hours?: number;
}

export interface WrittenPhase {
  readonly name: string;
  /** In percent. */
  readonly percentage: number;
  readonly hours?: number;
}

/** Changes that cannot wait: they mend what users have. */
const urgentChanges: readonly ChangeType[] = ['security', 'rollback', 'hotfix'];
const secondsPerDay = 86_400;

/** Fills in every default. */
export function rolloutSettingsFrom(written: WrittenRollout): RolloutSettings {
  const { analysis = {} } = written;
  return {
    default: written.default ?? 'immediate',
    categories: new Map(Object.entries(written.categories ?? {})),
    immediateChanges: written.immediate_changes ?? urgentChanges,
    gradual: {
      phases: stepsFrom(written.phases ?? 'seed'),
      analysis: {
        maxErrorRate: analysis.max_error_rate ?? 0.05,
        minSamples: analysis.min_samples ?? 60,
        tolerance: analysis.tolerance ?? 0,
        maxLatencyIncrease: analysis.max_latency_increase ?? null,
        maxCostIncrease: analysis.max_cost_increase ?? null,
        maxAge: Math.round(daysFrom(analysis.max_age ?? '2h') * secondsPerDay),
      },
      approvals: new Set(Object.entries(written.approval ?? {}).flatMap(([phase, by]) => (by === 'manual' ? [phase] : []))),
      onMissingMetrics: written.on_missing_metrics ?? 'hold',
      maxHoldHours: written.max_hold_hours ?? 72,
    },
  };
}

/** The policy of a category's prompts. */
export function policyOf({ categories, default: otherwise }: RolloutSettings, category: string): RolloutPolicyName {
  return categories.get(category) ?? otherwise;
}

/** Phases with their weights in basis points, which are whole numbers once the configuration holds. */
export function stepsFrom(phases: 'seed' | readonly WrittenPhase[]): readonly RolloutStep[] {
  const written = phases === 'seed' ? Object.entries(rolloutPhases).map(([name, row]) => ({ name, ...row })) : phases;
  return written.map(({ name, percentage, hours = 0 }) => ({ name, weight: Math.round(percentage * 100), hours }));
}

/** What is wrong with the order of phases, in words that follow `phases`; `null` where it holds. `at`: which phase. */
export function stepsFault(steps: readonly RolloutStep[]): { readonly at: number; readonly reason: string } | null {
  for (const [at, { name, weight }] of steps.entries()) {
    const before = steps[at - 1];
    if (before !== undefined && weight <= before.weight) return { at, reason: `must be more than the ${before.weight / 100} % of \`${before.name}\` before it` };
    if (steps.findIndex((each) => each.name === name) !== at) return { at, reason: `has the name \`${name}\` a second time` };
  }
  const last = steps.length - 1;
  return steps[last]?.weight === 10_000 ? null : { at: last, reason: 'is the last, so it must be 100 %' };
}

