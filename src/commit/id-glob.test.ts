import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob } from './id-glob.ts';

describe('a glob over ids', () => {
  it.each([
    ['agents-*', 'agents-a-b', true],
    ['*', '', true],
    ['a*a', 'a', false],
    ['a**c', 'abc', true],
    ['*b*b*', 'ab', false],
    ['agents-?', 'agents-a', false],
    ['a.c', 'abc', false],
    ['abc', 'abc', true],
  ])('%s against %s: %s', (glob, id, matches) => {
    expect(matchesGlob(glob, id)).toBe(matches);
  });

  it('agrees with the regular expression of the same meaning', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '-'), maxLength: 7 });
    const agrees = (glob: string, id: string) => {
      const expected = new RegExp(`^${glob.replace(/\*+/gu, '[^]*')}$`, 'u');
      expect(matchesGlob(glob, id)).toBe(expected.test(id));
    };
    fc.assert(fc.property(text, text, agrees), { seed: 11, numRuns: 3_000 });
  });
});
