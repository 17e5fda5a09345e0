import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitTypes } from './commit-types.ts';
import { nearMiss } from './near-miss.ts';
import { readTitle } from './title.ts';

const types = commitTypes({}, 'seed');

describe('a title that is almost conventional', () => {
  it.each([
    ['feat:a', 6, 'feat: a'],
    ['feat !: a', 5, 'feat!: a'],
    ['feat : a', 5, 'feat: a'],
    ['feat(): a', 5, 'feat: a'],
    ['feat()!: a', 5, 'feat!: a'],
    ['feat(a(b)): x', 7, 'feat(a, b): x'],
    ['feat (a): x', 5, 'feat(a): x'],
    ['feat(a) : x', 8, 'feat(a): x'],
    ['feat(a) !: x', 8, 'feat(a)!: x'],
    ['feat(a: x', 7, 'feat(a): x'],
    ['feat!(a): x', 5, 'feat(a)!: x'],
    ['feat!!: x', 6, 'feat!: x'],
    ['feat(a) x', 8, 'feat(a): x'],
    ['feat! x', 6, 'feat!: x'],
    ['feat\uFF1Ax', 5, 'feat: x'],
    ['feat; x', 5, 'feat: x'],
    ['feat:\u00A0x', 6, 'feat: x'],
    ['✨ feat: a', 1, 'feat: a'],
    [':sparkles: Feat(a): b', 1, 'feat(a): b'],
    ['[ABC-12] fix: a', 1, 'fix: a'],
    ['* fix: a', 1, 'fix: a'],
    ['feat:', 6, 'feat: …'],
    ['feat !:a', 5, 'feat!: a'],
  ])('%j is wrong at character %i and means %j', (title, at, meant) => {
    expect(readTitle(title)).toBeNull();
    expect(nearMiss(title, types)).toMatchObject({ at, meant });
  });

  it.each(['Update prompt', 'fix the bug', 'fix (some) bugs', 'test !important', 'wip:a', '0.1.0', 'Merge branch x', ''])(
    '%j is something else',
    (title) => {
      expect(nearMiss(title, types)).toBeNull();
    },
  );

  it('is mended to a conventional title of a known type', () => {
    const part = fc.constantFrom('feat', 'fix', '(', ')', '!', ':', ' ', '\u00A0', ',', 'a', '✨', '[', ']', '\uFF1A');
    const mends = (parts: readonly string[]) => {
      const title = parts.join('').trim();
      const miss = readTitle(title) === null ? nearMiss(title, types) : null;
      if (miss === null) return;
      expect(types.has(readTitle(miss.meant)?.type ?? '')).toBe(true);
      expect(miss.at).toBeGreaterThanOrEqual(1);
      expect(miss.at).toBeLessThanOrEqual(title.length + 1);
    };
    fc.assert(fc.property(fc.array(part, { maxLength: 12 }), mends), { seed: 7, numRuns: 5_000 });
  });
});
