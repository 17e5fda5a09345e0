import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longRuns } from './long-runs.ts';

describe('long runs', () => {
  it('are those that a regular expression finds', () => {
    const runsOf = longRuns(/[a-c-]/u, 5);
    const text = fc.array(fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 }), fc.constantFrom(' ', 'x', 'é', '漢', '\u{1f469}')), { maxLength: 10 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const expected = [...given.matchAll(/[a-c-]{5,}/gu)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
        expect(runsOf(given)).toEqual(expected);
      }),
      { seed: 35, numRuns: 2000 },
    );
  });
});
