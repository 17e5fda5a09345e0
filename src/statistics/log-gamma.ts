/** Coefficients of Lanczos' approximation with g = 7 and nine terms (P. Godfrey): relative error below 1e-14. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
  9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;
const g = 7;
/** From here on Stirling's series is exact to the last digit, and Lanczos' loses some. */
const largeFrom = 12;

/** Natural logarithm of the gamma function, for positive `x`. */
export function logGamma(x: number): number {
  return x >= largeFrom ? stirling(x) : lanczosSum(x - 1);
}

function lanczosSum(x: number): number {
  const [first, ...others] = lanczos;
  const sum = others.reduce((total, coefficient, index) => total + coefficient / (x + index + 1), first as number);
  const t = x + g + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum);
}

function stirling(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360)))));
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
