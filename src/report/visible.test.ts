import { describe, expect, it } from 'vitest';
import { truncated, visible, visibleLine } from './visible.ts';

describe('hidden characters', () => {
  it.each([
    ['a zero-width space', 'a\u200bb', 'a<U+200B>b'],
    ['a bidirectional override', '\u202eabc', '<U+202E>abc'],
    ['an escape', '\u001b[31m', '<U+001B>[31m'],
    ['a C1 control', '\u009b31m', '<U+009B>31m'],
    ['a tag character', '\u{e0041}', '<U+E0041>'],
    ['a filler', 'a\u3164', 'a<U+3164>'],
    ['a soft hyphen', 'a\u00adb', 'a<U+00AD>b'],
    ['a byte order mark', '\ufeffa', '<U+FEFF>a'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['a private character', '\ue000', '<U+E000>'],
  ])('spell out %s', (_name, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('stay where they hold an emoji together', () => {
    const text = 'ok 👩‍💻 ⚠️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿';
    expect(visible(text)).toBe(text);
  });

  it('leave letters of every script, line feeds and tabs alone', () => {
    const text = 'Grüße, Привет, 日本語\n\tשלום';
    expect(visible(text)).toBe(text);
  });

  it('give well-formed text for half a surrogate pair', () => {
    expect(visible('a\ud800b').isWellFormed()).toBe(true);
  });

  it('do not change when they are spelt out twice', () => {
    expect(visible(visible('a\u200b\u0000'))).toBe(visible('a\u200b\u0000'));
  });

  it('become one space where they end lines', () => {
    expect(visibleLine('a\r\n\r\n\tb\u2028c')).toBe('a b c');
  });
});

describe('a truncated text', () => {
  it('has at most as many code points as allowed, the mark included', () => {
    expect(truncated('👍👍👍👍', 3)).toBe('👍👍…');
    expect([...truncated('x'.repeat(500), 100)]).toHaveLength(100);
  });

  it('is the text itself where it fits', () => {
    expect(truncated('👍👍👍', 3)).toBe('👍👍👍');
    expect(truncated('', 3)).toBe('');
  });
});
