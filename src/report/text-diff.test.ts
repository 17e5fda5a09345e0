import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colours } from './colours.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { diffLines } from './diff-terminal.ts';
import { sentencesOf } from './sentences.ts';
import { textDiff, type DiffRow, type TextDiff } from './text-diff.ts';
import { processorTime } from '../../test/support/processor-time.ts';

const rowsOf = (diff: TextDiff): readonly DiffRow[] => (diff.is === 'different' ? diff.hunks.flatMap(({ rows }) => rows) : []);
const wordsOf = (row: DiffRow): string => row.parts.map(({ text }) => text).join('');
const shown = (before: string, after: string): readonly string[] => diffLines(textDiff(before, after), 80, colours(false));

const filler = Array.from({ length: 24 }, (_, index) => `This is sentence number ${index} of a long paragraph that a person wrote on one line.`);
const paragraph = filler.join(' ');

describe('the difference of two texts', () => {
  it('is none for equal texts, and for texts that differ only in the last line feed', () => {
    expect(textDiff('a\n', 'a\n')).toEqual({ is: 'same' });
    expect(textDiff('a\n', 'a')).toEqual({ is: 'same' });
  });

  it('shows a line that was appended', () => {
    expect(shown('a\n', 'a\nb\n')).toEqual(['line 1', '  a', '+ b']);
  });

  it('shows a new text and a removed one whole', () => {
    expect(shown('', 'one\ntwo\n')).toEqual(['line 1', '+ one', '+ two']);
    expect(shown('one\ntwo\n', '')).toEqual(['line 1', '- one', '- two']);
  });

  it('marks the words that changed, not the line', () => {
    expect(shown('Answer in English.\nBe kind and keep it short.\n', 'Answer in English.\nBe polite and keep it short.\n')).toEqual([
      'line 1',
      '  Answer in English.',
      '- Be ⟦kind⟧ and keep it short.',
      '+ Be ⟦polite⟧ and keep it short.',
    ]);
  });

  it('shows two changed sentences of a 2 KB paragraph in a few short lines', () => {
    const after = paragraph.replace('number 5 of', 'number five of').replace('number 17 of a long', 'number 17 of a short');
    const lines = shown(`${paragraph}\n`, `${after}\n`);
    expect(paragraph.length).toBeGreaterThan(1_900);
    expect(lines.length).toBeLessThanOrEqual(14);
    expect(lines.join('\n')).toContain('⟦five⟧');
    expect(lines.join('\n')).toContain('⟦short⟧');
    expect(Math.max(...lines.map((line) => line.replaceAll(/[⟦⟧]/gu, '').length))).toBeLessThanOrEqual(80);
  });

  it('tells on which line of the new text a change begins', () => {
    const diff = textDiff('a\nb\nc\nd\ne\nf\n', 'a\nb\nc\nd\ne\nF!\n');
    expect(diff).toMatchObject({ hunks: [{ line: 5 }] });
  });

  it('counts a change of spaces as one', () => {
    expect(shown('a b\n', 'a  b\n')).toEqual(['line 1', '- a⟦ ⟧b', '+ a⟦  ⟧b']);
  });

  it('does not mark words of sentences that have little in common', () => {
    const rows = rowsOf(textDiff('Sort the tickets by date.\n', 'Never promise anything to anyone.\n'));
    expect(rows.flatMap(({ parts }) => parts).some(({ changed }) => changed)).toBe(false);
  });

  it('gives up on texts that have nothing in common, at the same place on every machine', () => {
    const many = (word: string): string => Array.from({ length: 5_000 }, (_, index) => `${word} ${index}`).join('\n');
    expect(textDiff(many('a'), many('b'))).toEqual({ is: 'too-different' });
    expect(textDiff('x'.repeat(500_000), 'y')).toEqual({ is: 'too-different' });
  });

  it('takes no time that grows with the square of a hostile text', () => {
    const hostile = [['1. '.repeat(60_000), '2. '.repeat(60_000)], [' '.repeat(190_000), ' '.repeat(190_001)], ['e.g. '.repeat(39_000), 'i.e. '.repeat(39_000)], ['.'.repeat(190_000), '!.'.repeat(90_000)]] as const;
    const spent = processorTime(() => {
      for (const [before, after] of hostile) textDiff(before, after);
    });
    expect(spent).toBeLessThan(4_000);
  });
});

describe('rows of a difference', () => {
  const text = fc.array(fc.constantFrom('Be kind.', 'Be brief. ', 'Sort by {{date}}.\n', '\n', '- one\n', 'e.g. this', ' and that'), { maxLength: 12 }).map((parts) => parts.join(''));
  const whole = (side: string): string => sentencesOf(side).map((each) => each.text).join('');

  it('name every sentence that went and every one that came', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const rows = rowsOf(textDiff(before, after));
        const kept = (kind: DiffRow['kind']): number => rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + wordsOf(row).length, 0);
        expect(whole(after).length - whole(before).length).toBe(kept('added') - kept('removed'));
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('are there whenever the sentences differ', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const same = JSON.stringify(sentencesOf(before).map((each) => each.text)) === JSON.stringify(sentencesOf(after).map((each) => each.text));
        expect(textDiff(before, after).is).toBe(same ? 'same' : 'different');
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('a difference as Markdown', () => {
  it('is one block that GitHub colours', () => {
    expect(diffMarkdown(textDiff('a\n', 'a\nb ```` c\n'), 100)).toBe('`````diff\n@@ line 1 @@\n  a\n+ b ```` c\n`````');
  });

  it('counts the lines it does not show', () => {
    expect(diffMarkdown(textDiff('', 'a\nb\nc\nd\n'), 3)).toBe('```diff\n@@ line 1 @@\n+ a\n+ b\n```\n\n2 more lines are not shown.');
  });

  it('says so where there is nothing to show', () => {
    expect(diffMarkdown({ is: 'too-different' }, 10)).not.toContain('```');
  });
});

describe('a difference on a terminal', () => {
  it('underlines changed words where colours are on', () => {
    const lines = diffLines(textDiff('Be kind to all.\n', 'Be fair to all.\n'), 80, colours(true));
    expect(lines[1]).toBe('\u001b[31m- Be \u001b[4mkind\u001b[24m to all.\u001b[39m');
  });

  it('moves no cursor, whatever the text contains', () => {
    expect(shown('a\n', 'a\n\u001b[2J\u0007\u009b1m x\n').join('')).not.toMatch(/[^\P{Cc}]/u);
  });
});
