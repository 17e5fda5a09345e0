import { upperGammaShare } from './gamma-share.ts';

/** How many were assigned to an arm, and the share that ought to be. */
export interface Assigned {
  readonly count: number;
  /** In any unit; above 0. */
  readonly weight: number;
}

/** Below this chance an assignment is taken to be broken: the usual bar, because the test is meant to be silent. */
export const brokenBelow = 0.001;

/**
 * Chance of shares that are as far from the weights as these or farther, if keys are assigned as the weights say: Pearson's
 * χ² test. What is counted must be assigned one by one; requests of the same user are not.
 * @returns `null` where nothing was counted, or too little for the test (fewer than 5 expected in an arm).
 */
export function sampleRatio(arms: readonly Assigned[]): number | null {
  const total = arms.reduce((sum, { count }) => sum + count, 0);
  const weights = arms.reduce((sum, { weight }) => sum + weight, 0);
  const expected = arms.map(({ weight }) => (total * weight) / weights);
  if (arms.length < 2 || expected.some((each) => each < 5)) return null;
  const squares = arms.reduce((sum, { count }, at) => sum + (count - (expected[at] ?? 0)) ** 2 / (expected[at] ?? 1), 0);
  return chiSquareAbove(squares, arms.length - 1);
}

/** Chance of a value above `x` of the χ² distribution. */
export function chiSquareAbove(x: number, degrees: number): number {
  return upperGammaShare(degrees / 2, x / 2);
}
