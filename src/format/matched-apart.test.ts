import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedApart, mostSteps } from './matched-apart.ts';

/** What matches by itself, and so in no time, and what does not. */
const signs = fc.constantFrom('a', 'b', ' ', '"', '[a-c]', '[^b]', '\\d', '\\.', '.', '^', '$', '\\s', '[0-9]', ':');
const repetition = fc.constantFrom('', '', '', '*', '+', '?');
const patterns = fc.array(fc.tuple(signs, repetition), { minLength: 1, maxLength: 8 }).map((parts) => parts.map(([sign, times]) => (sign === '^' || sign === '$' ? sign : `${sign}${times}`)).join(''));
const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '"', '1', '.', ':', '\n'), maxLength: 40 }), { maxLength: 4 });

describe('a pattern from outside', () => {
  it('is found in the same texts whether it runs apart or not', () => {
    fc.assert(
      fc.property(patterns, texts, (pattern, given) => {
        const expected = given.map((text) => new RegExp(pattern, 'u').test(text));
        expect(matchedApart(pattern, given)).toEqual(expected);
        // A group changes nothing, but for the way it runs.
        expect(mostSteps(`(?:${pattern})`, given)).toBe(Number.POSITIVE_INFINITY);
        expect(matchedApart(`(?:${pattern})`, given)).toEqual(expected);
      }),
      { seed: 35, numRuns: 200 },
    );
  });

  it.each(['(a+)+$', 'a|b', '(?=a)', 'a*a*$', 'a{2,9}', '\\1', '(a)\\1', 'a**', '\\k<x>', '\\p{L}', '\\u{61}', '[a', 'a\\'])('runs apart where its time is not plain to see: %s', (pattern) => {
    expect(mostSteps(pattern, ['a'])).toBe(Number.POSITIVE_INFINITY);
  });

  it('runs apart where a text is too long for it', () => {
    expect(mostSteps('a*b', ['a'.repeat(10_000)])).toBeGreaterThan(50_000_000);
    expect(mostSteps('^[a-z-]+$', ['a-tag'])).toBeLessThan(50_000_000);
  });

  it('is given up after a while, and the next one is not', () => {
    expect(matchedApart('^(a+)+$', [`${'a'.repeat(40)}b`])).toBeNull();
    expect(matchedApart('(b)', ['abc', 'xyz'])).toEqual([true, false]);
  });

  it('that is none throws', () => {
    expect(() => matchedApart('(', ['a'])).toThrow(/Invalid regular expression/u);
    expect(() => matchedApart('a)', ['a'])).toThrow(/Invalid regular expression/u);
    expect(() => matchedApart('+', ['a'])).toThrow(/Invalid regular expression/u);
  });
});
