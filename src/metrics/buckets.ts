/** A histogram of a span: how many measurements lie above the bound before and at or below this one. */
export interface Bucket {
  /** `Infinity` for the last. */
  readonly upTo: number;
  readonly count: number;
}

/**
 * The most that the squares of measurements can sum to, by their histogram: as if each lay at its bucket's upper bound. With
 * it a spread is never taken for smaller than it is.
 * @param largest the greatest measurement, where it is known.
 * @returns `null` where measurements lie above the last bound and nothing tells how far.
 */
export function mostSquares(buckets: readonly Bucket[], largest: number | null): number | null {
  let squares = 0;
  for (const { upTo, count } of buckets) {
    if (count === 0) continue;
    const bound = Math.min(upTo, largest ?? Infinity);
    if (bound === Infinity) return null;
    squares += count * bound * bound;
  }
  return squares;
}

/** The upper bound of the bucket that 95 of 100 measurements lie at or below; `null` where it has none. */
export function percentile95(buckets: readonly Bucket[]): number | null {
  const wanted = 0.95 * buckets.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  for (const { upTo, count } of buckets) {
    seen += count;
    if (seen >= wanted && count > 0) return Number.isFinite(upTo) ? upTo : null;
  }
  return null;
}
