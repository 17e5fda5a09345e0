import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlreadyIn, lineChange, undoes, type LineChange } from './line-change.ts';
import { lineBook, type LineBook } from './lines.ts';

/** A change between texts; their blobs are the texts themselves. */
function change(before: string, after: string, book: LineBook = plain()): LineChange {
  return lineChange([{ path: 'a', before: { blob: before }, after: { blob: after } }], book);
}
function plain(): LineBook {
  return lineBook((blob) => blob);
}

describe('a change', () => {
  it('has the name that its undoing calls the inverse, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '', '```')).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const book = plain();
        const [there, back] = [change(before, after, book), change(after, before, book)];
        expect([back.name, back.inverse]).toEqual([there.inverse, there.name]);
        expect(undoes(back, there, book)).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('counts lines as if it compared the whole texts', () => {
    const text = fc.array(fc.constantFrom('a', 'ab', 'b', '')).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const book = plain();
        const counted = new Map<number, number>();
        for (const line of book.linesOf([after])) counted.set(line, (counted.get(line) ?? 0) + 1);
        for (const line of book.linesOf([before])) counted.set(line, (counted.get(line) ?? 0) - 1);
        expect(book.balanceOf([before], [after])).toEqual(new Map([...counted].filter(([, count]) => count !== 0)));
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('has one name wherever its lines stand', () => {
    const book = plain();
    expect(change('a\nb', 'a\nx\nb', book).name).toBe(change('c\nd\ne', 'c\nd\nx\ne', book).name);
    expect(change('a\nb', 'a\nx\nb', book).name).not.toBe(change('a\nb', 'a\ny\nb', book).name);
  });

  it('that only moves lines is undone by moving these back only', () => {
    const book = plain();
    expect(change('a\nb\nc', 'c\na\nb', book).inverse).toBe(change('c\na\nb', 'a\nb\nc', book).name);
    expect(change('a\nb\nc', 'c\na\nb', book).inverse).not.toBe(change('b\nc\na', 'a\nb\nc', book).name);
  });

  it('that also moves the prompt is not undone where it stays', () => {
    const book = plain();
    const moves = lineChange([{ path: 'a', before: { blob: 'x' }, after: null }, { path: 'b', before: null, after: { blob: 'x\ny' } }], book);
    expect(moves.inverse).not.toBe(change('x\ny', 'x', book).name);
    const back = lineChange([{ path: 'a', before: null, after: { blob: 'x' } }, { path: 'b', before: { blob: 'x\ny' }, after: null }], book);
    expect(moves.inverse).toBe(back.name);
  });

  it('of texts that cannot be read is undone by the same blobs only', () => {
    const book = lineBook(() => undefined);
    expect(change('1', '2', book).inverse).toBe(change('2', '1', book).name);
    expect(change('1', '2', book).inverse).not.toBe(change('2', '3', book).name);
  });
});

describe('a later change undoes an earlier one', () => {
  it('with other changes between them', () => {
    const book = plain();
    expect(undoes(change('p\na\nx\nb\n\nq', 'p\na\nb\n\nq', book), change('a\nb', 'a\nx\nb', book), book)).toBe(true);
  });

  it('not at another place', () => {
    const book = plain();
    const [earlier, later] = [change('a\nb\nx', 'x\na\nb\nx', book), change('x\na\nb\nx\nc', 'x\na\nb\nc', book)];
    expect(later.name).toBe(earlier.inverse);
    expect(undoes(later, earlier, book)).toBe(false);
  });
});

describe('a text has a change already', () => {
  it.each([
    ['when it has what is added and not what is taken away', 'p\nnew\nq', true],
    ['not when it has what is taken away', 'p\nold\nnew', false],
    ['not when it lacks what is added', 'p\nq', false],
  ])('%s', (_, text, expected) => {
    const book = plain();
    expect(isAlreadyIn([text], change('a\nold\nb', 'a\nnew\nb', book), book)).toBe(expected);
  });

  it('not when it has fewer of the added lines than the change leaves', () => {
    const book = plain();
    expect(isAlreadyIn(['x\ny'], change('x', 'x\nx', book), book)).toBe(false);
  });

  it('never when only blank lines would tell', () => {
    const book = plain();
    expect(isAlreadyIn(['a\n\n\nb'], change('a\nb', 'a\n\nb', book), book)).toBe(false);
  });
});
