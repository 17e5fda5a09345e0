import type { GradualPolicy } from '../library/rollout-settings.ts';
import type { ActiveRollout, RolloutStep } from '../ledger/rollouts.ts';
import { exactLowerBound } from '../statistics/exact-bound.ts';
import type { Measured } from './measure.ts';
import { hoursText, percent, rateText } from './words.ts';

/** What is decided about a rollout, and why, in words and numbers. */
export interface RolloutVerdict {
  readonly is: 'rollback' | 'advance' | 'hold';
  readonly code: RolloutReason;
  readonly because: string;
}

/** Why something is decided; `decides`: what it can lead to. */
export const rolloutReasons = {
  aborted: { decides: 'rollback', says: 'a person ended it' },
  'error-regression': { decides: 'rollback', says: 'more errors than the stable version' },
  'error-bar': { decides: 'rollback', says: 'more errors than any version may have' },
  'latency-guard': { decides: 'rollback', says: 'slower than the stable version by more than is allowed' },
  'cost-guard': { decides: 'rollback', says: 'dearer than the stable version by more than is allowed' },
  'lease-ran-out': { decides: 'rollback', says: 'metrics failed to come' },
  paused: { decides: 'hold', says: 'a person paused it' },
  'control-invalid': { decides: 'hold', says: 'the control file cannot be read' },
  approval: { decides: 'hold', says: 'a person has to agree' },
  experiment: { decides: 'hold', says: 'an experiment with the prompt is under way' },
  'hours-left': { decides: 'hold', says: 'the phase has not lasted long enough' },
  'metrics-missing': { decides: 'hold', says: 'nothing was measured' },
  'metrics-stale': { decides: 'hold', says: 'the newest metrics are too old' },
  'metrics-invalid': { decides: 'hold', says: 'the metrics cannot be trusted' },
  samples: { decides: 'hold', says: 'too few requests to judge by' },
  'rate-above-bar': { decides: 'hold', says: 'the error rate is not below the bar' },
  healthy: { decides: 'advance', says: 'everything holds' },
} as const satisfies Record<string, { readonly decides: RolloutVerdict['is']; readonly says: string }>;
export type RolloutReason = keyof typeof rolloutReasons;

/** Chance of a false alarm of the exact bound at each look: a version at the bar is never withdrawn by chance alone. */
const exactAlpha = 0.001;

/** Whether what was measured condemns the candidate. It needs no least number of requests: the bounds know how many there are. */
export function condemned(measured: Measured, { analysis }: GradualPolicy): RolloutVerdict | null {
  const { candidate, stable, atLeast } = measured;
  const { tolerance, maxErrorRate, maxLatencyIncrease, maxCostIncrease } = analysis;
  if (atLeast !== null && atLeast > tolerance) {
    const over = tolerance === 0 ? '' : `, ${percent(tolerance)} are tolerated`;
    return rollback('error-regression', `error rate ${rateText(candidate)}, stable ${rateText(stable)}: at least ${percent(atLeast)} more (95 % confidence sequence)${over}`);
  }
  const bound = exactLowerBound(candidate, exactAlpha);
  if (bound > maxErrorRate) return rollback('error-bar', `error rate ${rateText(candidate)}: at least ${percent(bound)} (exact bound, α = 0.001), ${percent(maxErrorRate)} is allowed`);
  if (maxLatencyIncrease !== null && measured.meanAbove('latency_ms', 1 + maxLatencyIncrease) > 0) {
    return rollback('latency-guard', `mean latency rose by more than ${percent(maxLatencyIncrease)} over stable (95 % confidence sequence)`);
  }
  if (maxCostIncrease !== null && measured.meanAbove('cost_usd', 1 + maxCostIncrease) > 0) {
    return rollback('cost-guard', `mean cost rose by more than ${percent(maxCostIncrease)} over stable (95 % confidence sequence)`);
  }
  return null;
}

/** Whether a rollout that nothing condemns may go on. */
export function mayAdvance(
  rollout: ActiveRollout,
  measured: Measured,
  policy: GradualPolicy,
  { now, isApproved }: { readonly now: number; readonly isApproved: (phase: string) => boolean },
): RolloutVerdict {
  const { analysis } = policy;
  const step = stepOf(rollout);
  const next = stepAfter(rollout);
  const elapsed = now - (rollout.entered.at(-1)?.at ?? now);
  if (step !== null && elapsed < step.hours * 3600) return hold('hours-left', `\`${step.name}\` lasts ${hoursText(step.hours * 3600)}, ${hoursText(step.hours * 3600 - elapsed)} to go`);
  const missing = freshness(rollout, measured, policy, now);
  if (missing !== null) return missing;
  const { candidate, stable, phaseRequests } = measured;
  if (phaseRequests < analysis.minSamples) return hold('samples', `${phaseRequests} of ${analysis.minSamples} requests in this phase`);
  const rate = candidate.errors / candidate.requests;
  if (rate >= analysis.maxErrorRate) return hold('rate-above-bar', `error rate ${rateText(candidate)}, it must be below ${percent(analysis.maxErrorRate)}`);
  if (next !== null && policy.approvals.has(next.name) && !isApproved(next.name)) return hold('approval', `\`${next.name}\` needs approval: set approved_phase in the control file`);
  return { is: 'advance', code: 'healthy', because: `error rate ${rateText(candidate)}, stable ${rateText(stable)}` };
}

/** Why metrics are no ground to go on; `null` where they are. */
export function freshness(rollout: ActiveRollout, measured: Measured, { analysis }: GradualPolicy, now: number): RolloutVerdict | null {
  const { through, stablePhaseRequests } = measured;
  if (through === null) return hold('metrics-missing', `nothing was measured of ${rollout.candidate} since it is served`);
  if (through < now - analysis.maxAge) return hold('metrics-stale', `the newest metrics are ${hoursText(now - through)} old, ${hoursText(analysis.maxAge)} are allowed`);
  if (rollout.weight < 10_000 && stablePhaseRequests === 0) return hold('metrics-missing', `nothing was measured of the stable version ${rollout.stable} in this phase`);
  return null;
}

export function hold(code: RolloutReason, because: string): RolloutVerdict {
  return { is: 'hold', code, because };
}

/** Why a rollout that was started has not begun. */
export function whyPending(experiment: string | null, held: RolloutVerdict | null = null): RolloutVerdict {
  if (held !== null) return held;
  return experiment === null ? hold('approval', 'its first phase needs approval') : hold('experiment', `it waits until the experiment \`${experiment}\` with this prompt is over`);
}

/** The step a rollout is in; `null` before the first. */
export function stepOf({ phases, phase }: ActiveRollout): RolloutStep | null {
  return phases.find(({ name }) => name === phase) ?? null;
}

/** The step that follows; `null` after the last. */
export function stepAfter({ phases, phase }: ActiveRollout): RolloutStep | null {
  return phases[phase === null ? 0 : phases.findIndex(({ name }) => name === phase) + 1] ?? null;
}

function rollback(code: RolloutReason, because: string): RolloutVerdict {
  return { is: 'rollback', code, because };
}
