import type { Share } from './model.ts';

/**
 * Whole numbers in proportion to counts that sum up to `whole` exactly (largest remainder); every count above zero gets at
 * least one where there is enough to give. All are zero where all counts are.
 */
export function apportioned(counts: readonly number[], whole: number): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * whole) / total);
  const least = whole >= counts.filter((count) => count > 0).length ? 1 : 0;
  const given = exact.map((each, index) => (counts[index] === 0 ? 0 : Math.max(least, Math.floor(each))));
  let left = whole - given.reduce((sum, each) => sum + each, 0);
  const distance = (index: number): number => (exact[index] ?? 0) - (given[index] ?? 0);
  const present = [...counts.keys()].filter((index) => (counts[index] ?? 0) > 0);
  while (left !== 0) {
    const step = Math.sign(left);
    const open = step > 0 ? present : present.filter((index) => (given[index] ?? 0) > least);
    const next = open.reduce((best, index) => (step * distance(index) > step * distance(best) ? index : best), open[0] ?? 0);
    given[next] = (given[next] ?? 0) + step;
    left -= step;
  }
  return given;
}

/** How often each name occurs, in the order of the names given; names that are not among them follow as they come. */
export function sharesOf<N>(found: readonly N[], known: readonly N[]): readonly Share<N>[] {
  const counts = new Map<N, number>(known.map((name) => [name, 0]));
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count, permille: found.length === 0 ? 0 : Math.round((count * 1000) / found.length) }));
}

/** The most first; equal ones stay in their order. */
export function mostFirst<N>(shares: readonly Share<N>[]): readonly Share<N>[] {
  return shares.toSorted((a, b) => b.count - a.count);
}
