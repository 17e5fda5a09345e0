import type { MetricWindow } from '../ledger/metric-window.ts';
import type { ActiveRollout, PhaseCount, RecordedMeasurement } from '../ledger/rollouts.ts';
import { lowerLimit } from '../statistics/confidence-sequence.ts';
import { differenceOfMeans, differenceOfRates, type Pair, type Sums } from '../statistics/differences.ts';
import type { Counts } from '../statistics/exact-bound.ts';
import { count, countedThrough } from './count.ts';

/** Chance of a false alarm of the comparison with the stable version, at most, whatever the number of looks. */
export const sequenceAlpha = 0.05;

/** What was measured of a rollout, phase by phase: in each the share of the traffic is the same, so its arms can be compared. */
export interface Measured extends RecordedMeasurement {
  readonly rates: readonly Pair<Counts>[];
  /** What was counted before, and what the windows add to it. */
  readonly counted: readonly PhaseCount[];
  /** Requests of the stable version in the phase. */
  readonly stablePhaseRequests: number;
  /** How far the mean of a quantity lies above the stable mean times a factor, at least; `-Infinity` while nothing can be said. */
  readonly meanAbove: (quantity: string, factor: number) => number;
}

/** What was measured, or why that cannot be trusted: then nothing is decided by it. */
export type Measuring = { readonly ok: true; readonly measured: Measured } | { readonly ok: false; readonly because: string };

/**
 * What was counted of a rollout so far, with windows added to it.
 * @param now seconds since 1970 UTC.
 */
export function measure(rollout: ActiveRollout, windows: readonly MetricWindow[], now: number): Measuring {
  const counting = count(rollout, windows, now);
  if (!counting.ok) return counting;
  const { counted } = counting;
  const strata = rollout.entered.map(({ phase }) => {
    const own = counted.filter((each) => each.phase === phase);
    return { candidate: own.filter(({ arm }) => arm === 'candidate'), stable: own.filter(({ arm }) => arm === 'stable') };
  });
  const rates = strata.map(({ candidate, stable }) => ({ candidate: totalOf(candidate), stable: totalOf(stable) }));
  const atLeast = lowerLimit(differenceOfRates(rates), sequenceAlpha);
  const measured: Measured = {
    candidate: totalOf(rates.map(({ candidate }) => candidate)),
    stable: totalOf(rates.map(({ stable }) => stable)),
    phaseRequests: rates.at(-1)?.candidate.requests ?? 0,
    stablePhaseRequests: rates.at(-1)?.stable.requests ?? 0,
    atLeast: Number.isFinite(atLeast) ? atLeast : null,
    through: countedThrough(counted, 'candidate'),
    rates,
    counted,
    meanAbove: (quantity, factor) => {
      const sums = strata.map(({ candidate, stable }) => ({ candidate: sumsOf(candidate, quantity), stable: sumsOf(stable, quantity) }));
      return lowerLimit(differenceOfMeans(sums, factor), sequenceAlpha);
    },
  };
  return { ok: true, measured };
}

function totalOf(counts: readonly Counts[]): Counts {
  return {
    requests: counts.reduce((total, { requests }) => total + requests, 0),
    errors: counts.reduce((total, { errors }) => total + errors, 0),
  };
}

function sumsOf(counts: readonly PhaseCount[], quantity: string): Sums {
  const all = counts.flatMap(({ quantities }) => quantities.filter(({ name }) => name === quantity));
  return {
    n: all.reduce((total, { n }) => total + n, 0),
    sum: all.reduce((total, { sum }) => total + sum, 0),
    sumOfSquares: all.reduce((total, { sumOfSquares }) => total + sumOfSquares, 0),
  };
}
