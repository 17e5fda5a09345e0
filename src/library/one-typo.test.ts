import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWithinOneTypo, withinOneTypo } from './one-typo.ts';

/** Damerau's distance of neighbours, the slow way. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity;
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swap);
    }
  }
  return rows[a.length]![b.length]!;
}

describe('one typo', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('is a distance of at most one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(withinOneTypo(a, b)).toBe(distance(a, b) <= 1);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  it('in a beginning is one in some beginning of the word', () => {
    fc.assert(
      fc.property(word, word, (typed, found) => {
        const beginnings = Array.from({ length: found.length + 1 }, (_, length) => found.slice(0, length));
        expect(beginsWithinOneTypo(typed, found)).toBe(beginnings.some((each) => distance(typed, each) <= 1));
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});
