import { describe, expect, it } from 'vitest';
import { piecesOf, tokenCounter } from './tokens.ts';

describe('the tokenizer', async () => {
  const count = await tokenCounter();

  it('counts tokens, not characters', () => {
    expect(count('You route tickets.')).toBe(4);
    expect(count('')).toBe(0);
  });

  it('takes words that steer a model as text', () => {
    expect(count('<|endoftext|>')).toBeGreaterThan(1);
  });

  it.each(['a', '-', ' ', '\n', '漢'])('counts a long run of %j without taking long', (character) => {
    expect(count(character.repeat(100_000))).toBeGreaterThan(100);
  });

  it('counts half a character as something', () => {
    expect(count('x \ud800 y')).toBeGreaterThan(2);
  });

  it('gives a cut run almost what it has uncut', () => {
    const word = 'abcdefghij'.repeat(50);
    expect(count(word)).toBeLessThanOrEqual(count(word.slice(0, 250)) * 2 + 2);
  });

  it.each([255, 256, 257, 600])('cuts a text at a run of %i signs wherever it begins, and nowhere else', (length) => {
    for (const sign of ['a', ' ', '漢', '\u{1f469}']) {
      const other = sign === ' ' ? 'x' : ' ';
      for (let before = 0; before < 260; before += 1) {
        const text = `${other.repeat(before)}${sign.repeat(length)}${other}`;
        expect(piecesOf(text).filter((piece) => piece !== '')).toEqual(text.split(/(\S{256}|\s{256})/u).filter((piece) => piece !== ''));
      }
    }
  });

  it('counts the words of a large library as it counts them one by one, though it forgets between them', () => {
    const words = Array.from({ length: 70_000 }, (_, at) => `w${(at * 7919).toString(36)}x`);
    const first = words.slice(0, 50).map(count);
    words.forEach(count);
    expect(words.slice(0, 50).map(count)).toEqual(first);
  });
});
