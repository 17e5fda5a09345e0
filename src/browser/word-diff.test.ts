import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

const side = (before: string, after: string, without: 'added' | 'removed'): string => wordDiff(before, after).filter(({ kind }) => kind !== without).map(({ text }) => text).join('');
const text = fc.array(fc.constantFrom('Answer', 'kindly', ' ', '  ', '\n', '.', '{{', 'ticket', '}}', 'été', '🚀', '日本'), { maxLength: 60 }).map((parts) => parts.join(''));

describe('a difference by word', () => {
  it('loses no character of either text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'added')).toBe(before);
        expect(side(before, after, 'removed')).toBe(after);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('is of one piece where nothing changed', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(wordDiff(same, same)).toEqual(same === '' ? [] : [{ kind: 'same', text: same }]);
      }),
      { seed: 11 },
    );
  });

  it('shows words that changed next to each other as one change, without the blanks around them', () => {
    expect(wordDiff('Answer in English and be brief.', 'Answer in the language of the ticket and be brief.')).toEqual([
      { kind: 'same', text: 'Answer in ' },
      { kind: 'removed', text: 'English' },
      { kind: 'added', text: 'the language of the ticket' },
      { kind: 'same', text: ' and be brief.' },
    ]);
  });

  it('gives up on texts with nothing in common, and still shows both', () => {
    const [before, after] = ['a ', 'b '].map((word) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' '));
    expect(wordDiff(before ?? '', after ?? '').map(({ kind }) => kind)).toContain('removed');
    expect(side(before ?? '', after ?? '', 'removed')).toBe(after);
  });
});
