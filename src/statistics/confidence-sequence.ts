/** The difference of two means as it was measured. */
export interface Difference {
  /** Candidate minus stable, or arm minus control. */
  readonly estimate: number;
  /** Variance of the estimate (the square of its standard error). */
  readonly variance: number;
  /** How many pairs of values the two samples are worth: 1 / (1/n₁ + 1/n₂), added up over strata. */
  readonly size: number;
}

/** Every value that is not refuted, now or at any earlier or later look. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * How a sequence spends its chance of error: it is narrowest, compared with a single look, at about seven times this size.
 * Earlier looks are wider, so that a few errors of a few requests decide nothing. Chosen by simulating rollouts:
 * docs/rolling-out.md has the table.
 */
export const tunedSize = 700;

/**
 * Lower limit of a one-sided confidence sequence: the true difference is below it at any of arbitrarily many looks with a
 * chance of at most `alpha`, so one may look as often as one likes. Normal mixture in the closed form of Howard, Ramdas,
 * McAuliffe and Sekhon (Time-uniform, nonparametric, nonasymptotic confidence sequences, 2021, section 3.2), with the
 * measured variance in place of a known one: asymptotic, and shown by simulation for error rates of a few percent.
 * -∞ where nothing was measured.
 */
export function lowerLimit(difference: Difference, alpha: number, tuned: number = tunedSize): number {
  const { size } = difference;
  if (!(size > 0)) return -Infinity;
  const reach = Math.sqrt(2 * (size + tuned) * Math.log(Math.sqrt((size + tuned) / tuned) / (2 * alpha) + 1));
  return difference.estimate - widthOf(difference, reach);
}

/**
 * Two-sided confidence sequence: the true difference leaves it at any of arbitrarily many looks with a chance of at most
 * `alpha`, shared by both sides. Normal mixture as above, two-sided (exact form, no approximation of the boundary).
 */
export function interval(difference: Difference, alpha: number, tuned: number = tunedSize): Interval {
  const { estimate, size } = difference;
  if (!(size > 0)) return { lower: -Infinity, upper: Infinity };
  const width = widthOf(difference, Math.sqrt((size + tuned) * Math.log((size + tuned) / (tuned * alpha * alpha))));
  return { lower: estimate - width, upper: estimate + width };
}

/** `reach`: how far the sum of as many standardised values may go. */
function widthOf({ variance, size }: Difference, reach: number): number {
  return Math.sqrt(variance / size) * reach;
}
