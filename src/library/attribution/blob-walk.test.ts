import { describe, expect, it } from 'vitest';
import { walked } from './blob-walk.ts';
import type { AttributedPrompt, ChangedPath, RangeCommit } from './range.ts';
import type { StepTouch } from './touches.ts';

const prompt: AttributedPrompt = { id: 'p', category: 'c', paths: ['p'], formerPaths: [], released: { path: 'p', blob: '0' }, base: 'base' };

function change(path: string, before: string | null, after: string | null): ChangedPath {
  return { path, before: before === null ? null : { blob: before }, after: after === null ? null : { blob: after } };
}
function touch(name: string, ...changes: readonly ChangedPath[]): StepTouch {
  const commit: RangeCommit = { oid: name, parents: [], author: { name: '', email: '' }, committedAt: 0, message: '', changes };
  return { step: { commit, parent: null, lands: [commit] }, all: changes, changes, landed: [{ commit, changes }] };
}
/** Steps along blobs of one path, named by their number from 1. */
function along(...blobs: readonly (string | null)[]): readonly StepTouch[] {
  return blobs.slice(1).map((blob, at) => touch(`${at + 1}`, change('p', blobs[at] ?? null, blob)));
}
function standing(of: AttributedPrompt, touches: readonly StepTouch[]): readonly string[] {
  return walked(of, touches).flatMap(({ step, stands }) => (stands ? [step.commit.oid] : []));
}

describe('steps of a prompt stand', () => {
  it.each([
    ['where no blob returns', ['0', '1', '2'], ['1', '2']],
    ['but for those of a loop', ['0', '1', '2', '1', '3'], ['1', '4']],
    ['but for a loop around loops', ['0', '1', '2', '1', '0', '3'], ['5']],
    ['but none where the released blob is back', ['0', '1', '2', '0'], []],
    ['but for a mode that changes', ['0', '0', '1'], ['2']],
    ['also where the prompt is removed', ['0', null], ['1']],
  ])('%s', (_, blobs, expected) => {
    expect(standing(prompt, along(...blobs))).toEqual(expected);
  });

  it('from where what was released comes by, after history was rewritten', () => {
    expect(standing({ ...prompt, released: { path: 'p', blob: 'R' } }, along('0', '1', 'R', '2'))).toEqual(['3']);
    expect(standing({ ...prompt, released: { path: 'p', blob: 'gone' } }, along('0', '1', '2'))).toEqual(['1', '2']);
  });

  it('from where a new prompt begins, however often it was begun before', () => {
    expect(standing({ ...prompt, released: null }, along(null, '1', null, '2', '3'))).toEqual(['3', '4']);
  });
});

describe('a prompt of several files', () => {
  const folder: AttributedPrompt = { ...prompt, paths: ['p', 'q'] };

  it('is where it was only when all of them are', () => {
    expect(standing(folder, [touch('1', change('p', '0', '1')), touch('2', change('q', '5', '6')), touch('3', change('p', '1', '0'))])).toEqual(['1', '2', '3']);
    expect(standing(folder, [touch('1', change('p', '0', '1'), change('q', '5', '6')), touch('2', change('p', '1', '0'), change('q', '6', '5'))])).toEqual([]);
  });
});

describe('a path the prompt left', () => {
  const moved: AttributedPrompt = { ...prompt, paths: ['p'], formerPaths: ['old'], released: { path: 'old', blob: '0' } };
  const rename = touch('1', change('old', '0', null), change('p', null, '0'));

  it('is its own as long as it is there', () => {
    expect(standing(moved, [touch('0', change('old', '0', '9')), touch('1', change('old', '9', null), change('p', null, '9'))])).toEqual(['0', '1']);
  });

  it('is its own again where the rename is undone', () => {
    expect(standing(moved, [rename, touch('2', change('old', null, '0'), change('p', '0', null)), touch('3', change('old', '0', null), change('p', null, '0'))])).toEqual(['3']);
  });

  it('belongs to another prompt that begins there later', () => {
    expect(standing(moved, [rename, touch('2', change('old', null, '7')), touch('3', change('old', '7', '8'))])).toEqual(['1']);
    expect(standing({ ...moved, released: { path: 'p', blob: '0' } }, [touch('1', change('old', '7', '8'))])).toEqual([]);
  });
});
