import { logGamma } from './log-gamma.ts';

const tiny = 1e-300;
const precision = 1e-15;
const mostTerms = 100_000;

/**
 * Regularised upper incomplete gamma function: how likely a value of the gamma distribution of this shape is above `x`.
 * @param shape above 0. @param x at least 0.
 */
export function upperGammaShare(shape: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  // The series converges fast below the mean, the fraction above it.
  return x < shape + 1 ? 1 - front * lowerSeries(shape, x) : front * upperFraction(shape, x);
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n <= mostTerms && term > sum * precision; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Lentz' way to sum the continued fraction. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n <= mostTerms; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / away(a * d + b);
    c = away(b + a / c);
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < precision) break;
  }
  return fraction;
}

/** Never exactly zero, where it is divided by. */
function away(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
