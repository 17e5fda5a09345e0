import { describe, expect, it } from 'vitest';
import { colours } from './colours.ts';
import { clipped, displayWidth, padded, wrapped } from './width.ts';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['한글', 4],
    ['ｶﾅ', 2],
    ['Ａ', 2],
    ['👍', 2],
    ['👩‍💻', 2],
    ['⚠️', 2],
    ['🇩🇪', 2],
    ['→…', 2],
    ['\u200b', 0],
  ])('of %j is %i', (text, cells) => {
    expect(displayWidth(text)).toBe(cells);
  });

  it('counts no colours', () => {
    expect(displayWidth(colours(true).red('日本'))).toBe(4);
  });
});

describe('a text in a column', () => {
  it('is filled by cells, not by characters', () => {
    expect(padded('日', 4)).toBe('日  ');
    expect(padded('abcde', 4)).toBe('abcde');
  });

  it('is clipped to its cells, and says so', () => {
    expect(clipped('日本語', 5)).toBe('日本…');
    expect(clipped('abc', 3)).toBe('abc');
    expect(clipped('abc', 0)).toBe('');
  });

  it('is wrapped at spaces, and a long word keeps its line', () => {
    expect(wrapped('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapped('a prompts/very/long/path b', 8)).toEqual(['a', 'prompts/very/long/path', 'b']);
  });
});

describe('colours', () => {
  it('leave the text alone where they are off, and close what they open where they are on', () => {
    expect(colours(false).red('x')).toBe('x');
    expect(colours(true).red('x')).toBe('\u001b[31mx\u001b[39m');
    expect(colours(true).red('')).toBe('');
  });
});
