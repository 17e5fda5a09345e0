import type { Experiment } from '../library/experiment.ts';
import { interval, type Difference } from '../statistics/confidence-sequence.ts';
import { differenceOfMeans, differenceOfRates, type Sums } from '../statistics/differences.ts';
import { holm } from '../statistics/holm.ts';
import { clustered, sequentialP } from '../statistics/sequential-p.ts';
import type { ArmSums, MeasuredArm } from './collect.ts';

/** An arm beside the control, by the primary metric. */
export interface Comparison {
  readonly arm: string;
  /** Arm minus control; `null` where there is too little to compare. */
  readonly estimate: number | null;
  /** The values not refuted, for all arms together at the level of the experiment; `null` = no bound yet. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** May be looked at any day. */
  readonly p: number;
  /** Level that Holm's procedure compared it with. */
  readonly level: number;
  /** Whether a difference is shown. */
  readonly differs: boolean;
}

/** Sums of a metric in some days of an arm; of the error rate each request is a 0 or a 1. */
export function sumsOf(metric: string, { requests, errors, quantities }: ArmSums): Sums {
  if (metric === 'error_rate') return { n: requests, sum: errors, sumOfSquares: errors };
  return quantities.get(metric) ?? { n: 0, sum: 0, sumOfSquares: 0 };
}

/** The mean of a metric; `null` where it was not measured. */
export function meanOf(metric: string, sums: ArmSums): number | null {
  const { n, sum } = sumsOf(metric, sums);
  return n === 0 ? null : sum / n;
}

/** Every arm beside the control. */
export function comparisons({ primary, unit, alpha }: Experiment, [control, ...others]: readonly MeasuredArm[]): readonly Comparison[] {
  if (control === undefined) return [];
  const differences = others.map((arm) => differenceIn(primary.metric, unit, arm, control));
  const steps = holm(differences.map((each) => sequentialP(each)), alpha);
  return others.map(({ name }, at) => {
    const difference = differences[at] ?? { estimate: 0, variance: 0, size: 0 };
    const { lower, upper } = interval(difference, alpha / others.length);
    const { p, level, refuted } = steps[at] ?? { p: 1, level: alpha, refuted: false };
    return { arm: name, estimate: difference.size > 0 ? difference.estimate : null, lower: finite(lower), upper: finite(upper), p, level, differs: refuted };
  });
}

/**
 * The difference of a metric, arm minus `factor` times control, day by day so that no day with more traffic speaks for an arm. Where
 * users make many requests, those of one user count as one: they may all be alike.
 */
export function differenceIn(metric: string, unit: Experiment['unit'], arm: MeasuredArm, control: MeasuredArm, factor = 1): Difference {
  const strata = [...arm.days].flatMap(([day, candidate]) => {
    const stable = control.days.get(day);
    return stable === undefined ? [] : [{ candidate, stable }];
  });
  const difference =
    metric === 'error_rate' && factor === 1
      ? differenceOfRates(strata)
      : differenceOfMeans(strata.map(({ candidate, stable }) => ({ candidate: smoothed(metric, candidate), stable: smoothed(metric, stable) })), factor);
  if (unit === 'request' || difference.size === 0) return difference;
  return clustered(difference, Math.max(valuesOfUser(metric, arm.total), valuesOfUser(metric, control.total)));
}

/** Of errors one more of each kind than were seen, so that none seen is not taken to be certain. */
function smoothed(metric: string, sums: ArmSums): Sums {
  const { n, sum, sumOfSquares } = sumsOf(metric, sums);
  return metric === 'error_rate' ? { n: n + 2, sum: sum + 1, sumOfSquares: sumOfSquares + 1 } : { n, sum, sumOfSquares };
}

/** How many values a user gives, on average and at least 1; where nobody counted users, all may be of one. */
export function valuesOfUser(metric: string, sums: ArmSums): number {
  const { n } = sumsOf(metric, sums);
  return Math.max(1, sums.users === null || sums.users === 0 ? n : n / sums.users);
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}
