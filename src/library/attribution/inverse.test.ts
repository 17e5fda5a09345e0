import { describe, expect, it } from 'vitest';
import { cancelled, type Undoable } from './inverse.ts';
import { lineChange } from './line-change.ts';
import { lineBook } from './lines.ts';

const book = lineBook((blob) => blob);

/** Changes along a chain of texts, each named for the text it leads to. */
function chain(...texts: readonly string[]): readonly Undoable<string>[] {
  return texts.slice(1).map((after, at) => ({
    change: lineChange([{ path: 'a', before: { blob: texts[at] ?? '' }, after: { blob: after } }], book),
    members: [`${at + 1}`],
  }));
}

describe('changes that cancel each other out', () => {
  it('are a change and its exact inverse, with others between them', () => {
    expect(cancelled(chain('a\nb', 'a\nx\nb', 'a\nx\nb\ny', 'a\nb\ny'), book)).toEqual(new Set(['1', '3']));
  });

  it('leave a change that came back', () => {
    expect(cancelled(chain('a\nb', 'a\nx\nb', 'a\nx\nb\ny', 'a\nb\ny', 'a\nx\nb\ny'), book)).toEqual(new Set(['1', '3']));
  });

  it('do not include one that is undone in part', () => {
    expect(cancelled(chain('a', 'a\nx\ny', 'a\nx'), book)).toEqual(new Set());
  });

  it('may be one change and all of a step', () => {
    const [first, second] = chain('a', 'a\nx', 'a\nx\ny');
    const [whole] = chain('a', 'a\nx\ny');
    const [revert] = chain('a\nx\ny\nz', 'a\nz');
    const step = { change: whole!.change, members: ['1', '2'] };
    expect(cancelled([first!, second!, step, { ...revert!, members: ['3'] }], book)).toEqual(new Set(['1', '2', '3']));
  });

  it('do not include a whole step of which a part is gone already', () => {
    const [first, second] = chain('a', 'a\nx', 'a\nx\ny');
    const [whole] = chain('a', 'a\nx\ny');
    const step = { change: whole!.change, members: ['1', '2'] };
    const [part, all] = chain('a\nx\ny\nx\ny', 'a\ny\nx\ny', 'a\ny').map((each, at) => ({ ...each, members: [`${at + 3}`] }));
    expect(cancelled([first!, second!, step, part!, all!], book)).toEqual(new Set(['1', '3']));
  });

  it('do not include one whose outcome is known to last', () => {
    expect(cancelled(chain('a', 'a\nx', 'a'), book, ({ members }) => members.includes('2'))).toEqual(new Set());
  });
});
