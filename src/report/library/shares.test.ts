import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf, barWidth } from './bars.ts';
import { apportioned, mostFirst, sharesOf } from './shares.ts';

describe('numbers in proportion', () => {
  it('sum up exactly, give something to whatever is there, and nothing to what is not', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 }), fc.integer({ min: 12, max: 400 }), (counts, whole) => {
        const given = apportioned(counts, whole);
        const isEmpty = counts.every((count) => count === 0);
        expect(given.reduce((sum, each) => sum + each, 0)).toBe(isEmpty ? 0 : whole);
        for (const [index, count] of counts.entries()) expect((given[index] ?? 0) > 0).toBe(count > 0);
      }),
      { seed: 7 },
    );
  });

  it('never give less to more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 2, maxLength: 12 }), (counts) => {
        const given = apportioned(counts, 160);
        for (const [a, many] of counts.entries()) {
          for (const [b, few] of counts.entries()) if (many > few) expect(given[a] ?? 0).toBeGreaterThanOrEqual(given[b] ?? 0);
        }
      }),
      { seed: 7 },
    );
  });
});

describe('shares', () => {
  it('name what is known though nothing has it, and equal counts equally', () => {
    expect(sharesOf(['b', 'c', 'b', 'c', 'x', 'y', 'z'], ['a', 'b', 'c'])).toEqual([
      { name: 'a', count: 0, permille: 0 },
      { name: 'b', count: 2, permille: 286 },
      { name: 'c', count: 2, permille: 286 },
      { name: 'x', count: 1, permille: 143 },
      { name: 'y', count: 1, permille: 143 },
      { name: 'z', count: 1, permille: 143 },
    ]);
    expect(mostFirst(sharesOf(['b'], ['a', 'b'])).map(({ name }) => name)).toEqual(['b', 'a']);
    expect(sharesOf([], ['a'])).toEqual([{ name: 'a', count: 0, permille: 0 }]);
  });
});

describe('bars', () => {
  it('are all as wide, and empty only where there is nothing', () => {
    const bars = barsOf([0, 1, 9999]);
    expect(bars.map((bar) => [...bar].length)).toEqual([barWidth, barWidth, barWidth]);
    expect(bars[0]).toBe('░'.repeat(barWidth));
    expect(bars[1]).not.toBe(bars[0]);
  });
});
