import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceWithin } from './distance.ts';

/** The definition itself. */
function distance(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const [a, b] = [from.slice(1), to.slice(1)];
  return from[0] === to[0] ? distance(a, b) : 1 + Math.min(distance(a, to), distance(from, b), distance(a, b));
}

describe('the distance of two texts', () => {
  it('is what its definition says, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 7 }), (from, to, limit) => {
        const exact = distance(from, to);
        expect(distanceWithin(from, to, limit)).toBe(exact <= limit ? exact : null);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });

  it('is not measured where that would take long', () => {
    expect(distanceWithin('a'.repeat(100_000), 'b'.repeat(100_000), 1000)).toBe('too-long');
  });
});
