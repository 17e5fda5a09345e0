import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture, type Fixture } from '../../test/support/git-fixture.ts';
import { branchMade, tipsKnownTo } from './known-tips.ts';

describe('what the refs of a clone name', () => {
  let repo: Fixture;
  let clone: Fixture;
  let first = '';
  beforeEach(async () => {
    repo = await fixture();
    first = repo.commit('feat: first', { files: { a: 'a' } });
    repo.origin();
    clone = repo.clone();
  });
  afterEach(() => repo.remove());

  const knows = (branch: string, tip: string): boolean => tipsKnownTo(join(clone.folder, '.git'))(branch, tip);

  it('is known, packed or not', () => {
    expect([knows('main', first), knows('other', first), knows('main', '1'.repeat(40))]).toEqual([true, false, false]);
    clone.git('pack-refs', '--all', '--prune');
    expect(knows('main', first)).toBe(true);
  });

  it('is no longer what was packed once the ref moved on', () => {
    clone.git('pack-refs', '--all', '--prune');
    clone.git('branch', '--quiet', '--move', 'main', 'mine');
    const second = repo.commit('feat: second', { files: { b: 'b' } });
    repo.origin();
    clone.git('fetch', '--quiet', 'origin');
    expect(readFileSync(join(clone.folder, '.git/packed-refs'), 'utf8')).toContain(first);
    expect([knows('main', first), knows('main', second)]).toEqual([false, true]);
  });

  it.each(['../../HEAD', 'a/../main', '', '/main'])('is asked of names of branches only: %j', (name) => {
    expect([knows(name, first), branchMade(join(clone.folder, '.git'), name, first)]).toEqual([false, false]);
  });

  it('becomes a branch that git reads', () => {
    expect(branchMade(join(clone.folder, '.git'), 'removal/a-b', first)).toBe(true);
    expect(clone.git('rev-parse', 'refs/heads/removal/a-b')).toBe(first);
    expect(branchMade(join(clone.folder, '.git'), 'removal/a-b/c', first)).toBe(false);
  });
});
