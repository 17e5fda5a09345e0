import { tunedSize, type Difference } from './confidence-sequence.ts';

/**
 * The smallest α whose confidence sequence leaves out zero now: a p-value that may be looked at as often as one likes,
 * because the sequence may. 1 where nothing was measured.
 */
export function sequentialP({ estimate, variance, size }: Difference, tuned: number = tunedSize): number {
  if (!(size > 0) || estimate === 0) return 1;
  if (variance === 0) return 0;
  const mixed = size + tuned;
  return Math.min(1, Math.sqrt(mixed / tuned) * Math.exp((-(estimate ** 2) * size) / (2 * variance * mixed)));
}

/** The same estimate of values that come in clusters of this many, each worth no more than one value. */
export function clustered({ estimate, variance, size }: Difference, values: number): Difference {
  return { estimate, variance: variance * values, size: size / values };
}
