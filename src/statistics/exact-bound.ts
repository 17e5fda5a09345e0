import { betaQuantile } from './beta.ts';

/** Errors among requests. */
export interface Counts {
  readonly requests: number;
  /** Never more than the requests. */
  readonly errors: number;
}

/**
 * The lowest error rate that is not refuted: with a true rate below it, so many errors happen with a chance of at most
 * `alpha`. Exact for every number of requests (Clopper and Pearson, 1934); one-sided.
 */
export function exactLowerBound({ requests, errors }: Counts, alpha: number): number {
  return errors === 0 ? 0 : betaQuantile(alpha, errors, requests - errors + 1);
}

/** The highest error rate that is not refuted, likewise; 1 without requests. */
export function exactUpperBound({ requests, errors }: Counts, alpha: number): number {
  return errors === requests ? 1 : betaQuantile(1 - alpha, errors + 1, requests - errors);
}
