import type { ActiveRollout, RolloutStep } from '../ledger/rollouts.ts';
import type { GradualPolicy } from '../library/rollout-settings.ts';

/** A rollout as it enters a phase. Its weight never falls: phases rise, whoever wrote them. */
export function enter(rollout: ActiveRollout, { name, weight }: RolloutStep, policy: GradualPolicy, now: number): ActiveRollout {
  return {
    ...rollout,
    standing: 'running',
    phase: name,
    weight: Math.max(rollout.weight, weight),
    entered: [...rollout.entered, { phase: name, at: now }],
    lease: policy.onMissingMetrics === 'lease' ? leaseFrom(policy, now) : null,
    overdue: false,
  };
}

/** A lease lasts twice as long as metrics may be old: one source that is late does not end a rollout. */
export function leaseFrom({ analysis }: GradualPolicy, now: number): number {
  return now + 2 * analysis.maxAge;
}
