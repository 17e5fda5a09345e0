import { describe, expect, it } from 'vitest';
import { fileStart, missingHotfixes, rangeStart, type MainRelease } from './channel-history.ts';

/** Releases 1, 2, 3 … of these contents; `>` before one says that main was merged back since. */
function releases(...contents: readonly string[]): readonly MainRelease[] {
  return contents.map((text, index) => ({ version: `${index + 1}`, digest: text.replace('>', ''), mergedBack: text.startsWith('>') }));
}

describe('the hotfixes that staging lacks', () => {
  it.each([
    ['none, where its content was released', releases('a', 'ab'), ['a', 'ab', 'abc'], []],
    ['the one made past it', releases('a', 'a+'), ['a', 'ab'], ['2']],
    ['all since it last had what main has', releases('a', 'ab', 'ab+', 'ab++'), ['a', 'ab', 'abc'], ['3', '4']],
    ['none, once main is merged back', releases('a', '>a+'), ['a', 'ab', 'ab+'], []],
    ['the one after the last merge back', releases('a', '>a+', 'a++'), ['a', 'ab', 'ab+'], ['3']],
    ['none, where it has the same content by another way', releases('a', 'a+'), ['a', 'ab', 'a+'], []],
    ['the revert of what it has', releases('', 'a', ''), ['', 'a', 'ab'], ['3']],
    ['none, where it takes back itself what was released', releases('', 'a'), ['', 'a', ''], []],
    ['none, where a hotfix and its revert leave nothing', releases('a', 'a+', 'a'), ['a', 'ab'], []],
    ['none, where only metadata was released', releases('a', 'a'), ['a', 'ab'], []],
    ['all, where it has nothing of main', releases('x', 'y'), ['a'], ['1', '2']],
    ['none, before the first release', releases(), ['a'], []],
  ])('are %s', (_, known, contents, missing) => {
    expect(missingHotfixes(known, contents)).toEqual(missing);
  });

  it('are found fast in a long history', () => {
    const contents = Array.from({ length: 50_000 }, (_, place) => `${Math.floor(place / 2)}`);
    const known = releases(...Array.from({ length: 25_000 }, (_, index) => (index % 2 === 0 ? `${index}` : `hotfix ${index}`)));
    expect(missingHotfixes(known, contents)).toEqual(['25000']);
  });
});

describe('the range of staging', () => {
  it('starts behind its newest commit with the content of stable', () => {
    expect(rangeStart(['a'], ['a', 'a', 'ab', 'a', 'a', 'ac'])).toBe(4);
    expect(rangeStart(['a', 'ab'], ['a', 'ab', 'abc'])).toBe(1);
  });

  it('starts at an earlier release where main went on alone', () => {
    expect(rangeStart(['a', 'ab', 'ab+'], ['a', 'ab', 'abc'])).toBe(1);
  });

  it('starts behind the file that main has, where only front matter changed since', () => {
    const contents = ['a', 'ab', 'a', 'a', 'a'];
    expect(fileStart(new Set(['1']), ['1', '2', '1', '3', '4'], contents, 4)).toBe(2);
    // What a squash promoted is main's file: it is not counted again.
    expect(fileStart(new Set(['1', '3']), ['1', '2', '1', '3', '4'], contents, 4)).toBe(3);
    expect(fileStart(new Set(['1', '4']), ['1', '2', '1', '3', '4'], contents, 4)).toBe(4);
    // Never beyond another content, which has its own commits.
    expect(fileStart(new Set(['1']), ['1', '2', '5', '3', '4'], contents, 4)).toBe(4);
  });

  it('is all of it where staging has nothing of main', () => {
    expect(rangeStart(['x'], ['a', 'ab'])).toBeNull();
    expect(rangeStart([], ['a'])).toBeNull();
  });
});
