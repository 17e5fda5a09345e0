import type { Moments } from './metric-window.ts';

/** Moments as files have them. */
export interface WrittenMoments {
  readonly n: number;
  readonly sum: number;
  readonly sum_sq: number;
  readonly p95?: number | null;
}

export function momentsFrom({ n, sum, sum_sq: sumOfSquares, p95 = null }: WrittenMoments): Moments {
  return { n, sum, sumOfSquares, p95 };
}

export function writtenMoments({ n, sum, sumOfSquares, p95 }: Moments): WrittenMoments {
  return { n, sum, sum_sq: sumOfSquares, ...(p95 === null ? {} : { p95 }) };
}

/** How far rounding may put a sum of squares below what its sum asks for, as a share. */
const rounding = 1e-6;

/**
 * Why no measurements have such sums, in words that follow their name; `null` where some have.
 * By the inequality of Cauchy and Schwarz, sum² ≤ n × sum of squares; of values that are not negative, sum of squares ≤ sum².
 */
export function implausible({ n, sum, sumOfSquares }: Moments): string | null {
  if (n === 0) return sum === 0 && sumOfSquares === 0 ? null : 'has a sum of no measurements';
  if (sum * sum > n * sumOfSquares * (1 + rounding)) return 'has a sum of squares that is too small for its sum';
  if (sumOfSquares > sum * sum * (1 + rounding)) return 'has a sum of squares that is too large for its sum';
  return null;
}

/** The moments of two spans as one. The percentile is that of the first where the second has none, else it is not known. */
export function addedMoments(a: Moments, b: Moments): Moments {
  const p95 = b.n === 0 ? a.p95 : a.n === 0 ? b.p95 : null;
  return { n: a.n + b.n, sum: a.sum + b.sum, sumOfSquares: a.sumOfSquares + b.sumOfSquares, p95 };
}
