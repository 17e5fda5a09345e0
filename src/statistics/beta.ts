import { logGamma } from './log-gamma.ts';

const tiny = 1e-300;
const precision = 1e-15;
/** The fraction needs about as many terms as the root of the larger parameter: enough for 100 million requests. */
const mostTerms = 100_000;

/**
 * Regularised incomplete beta function: how likely a value of the beta distribution is at most `x`.
 * @param x from 0 to 1.
 * @param a above 0. @param b above 0.
 */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast only on this side of the mean.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** The value that a share of the beta distribution does not exceed: the inverse of `betaShare`, by bisection sped up by Newton's steps. */
export function betaQuantile(share: number, a: number, b: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  const logScale = logGamma(a + b) - logGamma(a) - logGamma(b);
  let [low, high] = [0, 1];
  let x = a / (a + b);
  for (let step = 0; step < 200 && high - low > Number.EPSILON * x; step += 1) {
    const excess = betaShare(x, a, b) - share;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp(logScale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    const next = x - excess / density;
    const moved = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(moved - x) <= Number.EPSILON * x) return moved;
    x = moved;
  }
  return x;
}

/** Lentz' way to sum the continued fraction of the incomplete beta function. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let sum = d;
  for (let m = 1; m <= mostTerms; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    sum *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const factor = d * c;
    sum *= factor;
    if (Math.abs(factor - 1) < precision) break;
  }
  return sum;
}

/** Never exactly zero, where it is divided by. */
function away(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
