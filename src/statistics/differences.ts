import type { Difference } from './confidence-sequence.ts';
import type { Counts } from './exact-bound.ts';

/** Two samples taken side by side, in the same span and with a constant share of the traffic. */
export interface Pair<T> {
  readonly candidate: T;
  readonly stable: T;
}

/** Number, sum and sum of squares of values. */
export interface Sums {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** Below so many values a measured variance is no estimate of the true one. */
export const fewestValues = 30;

const unmeasured: Difference = { estimate: 0, variance: 0, size: 0 };

/**
 * Difference of two error rates over strata, each weighed by its size (Mantel and Haenszel). Only what was measured side
 * by side is compared: were the strata simply added up, an hour of trouble for everybody would speak against the arm that
 * had more traffic in that hour. A rate counts one error and one success more than were seen, so that an arm without any
 * error is not taken to be certain.
 */
export function differenceOfRates(strata: readonly Pair<Counts>[]): Difference {
  return weighed(
    strata.map(({ candidate, stable }) => ({
      estimate: candidate.errors / candidate.requests - stable.errors / stable.requests,
      variance: rateVariance(candidate) + rateVariance(stable),
      size: pairsOf(candidate.requests, stable.requests),
    })),
  );
}

/**
 * Difference of two means over strata: the candidate's, minus the stable one's times `factor`. Strata with fewer than 30
 * values of either arm tell nothing yet.
 */
export function differenceOfMeans(strata: readonly Pair<Sums>[], factor = 1): Difference {
  return weighed(
    strata
      .filter(({ candidate, stable }) => candidate.n >= fewestValues && stable.n >= fewestValues)
      .map(({ candidate, stable }) => ({
        estimate: candidate.sum / candidate.n - (factor * stable.sum) / stable.n,
        variance: varianceOf(candidate) / candidate.n + (factor * factor * varianceOf(stable)) / stable.n,
        size: pairsOf(candidate.n, stable.n),
      })),
  );
}

/** Variance of the values, unbiased; never below zero, whatever rounding did to the sums. */
export function varianceOf({ n, sum, sumOfSquares }: Sums): number {
  return n < 2 ? 0 : Math.max(0, (sumOfSquares - (sum * sum) / n) / (n - 1));
}

function weighed(strata: readonly Difference[]): Difference {
  const measured = strata.filter(({ size }) => size > 0);
  const size = measured.reduce((total, each) => total + each.size, 0);
  if (size === 0) return unmeasured;
  const share = (each: Difference): number => each.size / size;
  return {
    estimate: measured.reduce((total, each) => total + share(each) * each.estimate, 0),
    variance: measured.reduce((total, each) => total + share(each) ** 2 * each.variance, 0),
    size,
  };
}

function rateVariance({ requests, errors }: Counts): number {
  const rate = (errors + 1) / (requests + 2);
  return (rate * (1 - rate)) / requests;
}

function pairsOf(a: number, b: number): number {
  return a > 0 && b > 0 ? 1 / (1 / a + 1 / b) : 0;
}
