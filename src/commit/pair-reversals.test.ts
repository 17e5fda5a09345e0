import { describe, expect, it } from 'vitest';
import { rawCommit } from '../../test/support/commits.ts';
import { commitTypes } from './commit-types.ts';
import { pairReversals } from './pair-reversals.ts';
import { parseCommit } from './parse-commit.ts';

const types = commitTypes({}, 'seed');
const oidOf = (name: string): string => Buffer.from(name.padEnd(20, '.')).toString('hex');
const undo = (name: string, digits = 40): string => `This reverts commit ${oidOf(name).slice(0, digits)}.`;

/** Names of the commits that notes keep; `history` is oldest first, name to message. */
function kept(history: Readonly<Record<string, string>>): readonly string[] {
  const commits = Object.entries(history).map(([name, message]) => parseCommit(rawCommit(message, oidOf(name)), types));
  const left = pairReversals(commits.toReversed());
  return Object.keys(history).filter((name) => !left.has(oidOf(name)));
}

describe('notes leave out what is taken back', () => {
  it.each([
    ['by full object id', `Revert "feat: a"\n\n${undo('a')}`],
    ['by a short object id', `revert: something else\n\n${undo('a', 14)}`],
    ['by pull request', 'Revert "other words" (#13)\n\nReverts o/r#12'],
    ['by title', 'revert: feat: a'],
    ['by title, with the number of the pull request', 'Revert "feat: a (#12)" (#13)'],
  ])('%s', (_, revert) => {
    expect(kept({ b: 'fix: b', a: 'feat: a (#12)', revert })).toEqual(['b']);
  });

  it('keeps the change that was reapplied', () => {
    expect(kept({ a: 'feat: a', r: `Revert "feat: a"\n\n${undo('a')}`, p: `Reapply "feat: a"\n\n${undo('r')}` })).toEqual(['a']);
    expect(kept({ a: 'feat: a', r: 'Revert "feat: a"', p: 'Reapply "feat: a"' })).toEqual(['a']);
    expect(kept({ a: 'feat: a', r: 'Revert "feat: a"', p: 'Revert "Revert "feat: a""' })).toEqual(['a']);
  });

  it('follows a change that goes back and forth', () => {
    const once = { a: 'feat: a', r: 'Revert "feat: a"', p: 'Reapply "feat: a"', again: 'Revert "feat: a"' };
    expect(kept(once)).toEqual([]);
    expect(kept({ ...once, back: 'Reapply "feat: a"' })).toEqual(['a']);
  });

  it('keeps a revert of something older than the list', () => {
    expect(kept({ r: `Revert "feat: z"\n\n${undo('z')}`, a: 'feat: a' })).toEqual(['r', 'a']);
  });

  it('leaves out a reapply together with a revert of something older', () => {
    expect(kept({ r: `Revert "feat: z"\n\n${undo('z')}`, p: `Reapply "feat: z"\n\n${undo('r')}` })).toEqual([]);
  });

  it('pairs reverts with commits of one title from the newest back', () => {
    expect(kept({ one: 'fix: typo', two: 'fix: typo', r: 'revert: fix: typo' })).toEqual(['one']);
    expect(kept({ one: 'fix: typo', two: 'fix: typo', r: 'revert: fix: typo', s: 'revert: fix: typo' })).toEqual([]);
  });

  it('never pairs a revert with a newer commit', () => {
    expect(kept({ r: 'revert: feat: a', a: 'feat: a' })).toEqual(['r', 'a']);
  });
});
