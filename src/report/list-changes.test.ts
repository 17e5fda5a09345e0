import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listChanges, type ListChange } from './list-changes.ts';

const limits = { edits: 1_000, milliseconds: 10_000 } as const;
const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
const side = <T>(changes: readonly ListChange<T>[] | null, without: 'added' | 'removed'): readonly T[] => (changes ?? []).flatMap(({ kind, items }) => (kind === without ? [] : items));

describe('the way from one list to another', () => {
  it('loses nothing of either, and tells what went before what came in its place', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const changes = listChanges(before, after, limits);
        expect(side(changes, 'added')).toEqual(before);
        expect(side(changes, 'removed')).toEqual(after);
        expect((changes ?? []).map(({ kind }) => kind).join(' ')).not.toMatch(/added removed|(\w+) \1/u);
      }),
      { seed: 23, numRuns: 2_000 },
    );
  });

  it('is not told where it is longer than wanted', () => {
    const far = (letter: string): readonly string[] => Array.from({ length: 20 }, (_, index) => `${letter}${index}`);
    expect(listChanges(far('a'), far('b'), { ...limits, edits: 39 })).toBeNull();
    expect(listChanges(far('a'), far('b'), { ...limits, edits: 40 })).toHaveLength(2);
  });

  it('goes by what counts as equal', () => {
    expect(listChanges(['A', 'b'], ['a', 'B'], limits, (a, b) => a.toLowerCase() === b.toLowerCase())).toEqual([{ kind: 'same', items: ['a', 'B'] }]);
  });
});
