import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkedBranch, checkedObjectId, checkedRevision, isObjectId, isRefName, isRevision } from './revision.ts';

describe('a revision', () => {
  it.each(['main', 'HEAD', '@', 'HEAD~2', 'HEAD^2', '@~1^2', 'refs/heads/feature/a', 'v1.0.0', 'a/b@1.2.3', 'é', 'main^{commit}', 'v1^{}', 'abc1234', 'a'.repeat(64), 'feature/a-b_c#1'])('%s is accepted', (name) => {
    expect(checkedRevision(name)).toBe(name);
  });

  it.each([
    ['-x', '--output=x.md', '--upload-pack=touch x', '-', '--'],
    ['', ' ', 'a b', 'a\nb', 'a\0b', 'a\tb', '\u0085', 'a\x7Fb', '\uD800'],
    ['a..b', 'a...b', '..', '^a', 'a:b', ':/fix', ':0:a', 'HEAD^{/fix}', 'HEAD@{1}', 'HEAD@{yesterday}', '@{-1}', '@{u}'],
    ['a*', 'a?', 'a[b]', 'a\\b', 'a.lock', 'a/.b', 'a//b', '/a', 'a/', 'a.', 'HEAD^{tree', 'HEAD^!', 'HEAD^@', 'a'.repeat(2000)],
  ].flat())('%j is refused', (name) => {
    expect(isRevision(name)).toBe(false);
    expect(() => checkedRevision(name)).toThrow(expect.objectContaining({ code: 'git-revision-refused' }));
  });
});

describe('the name of a branch', () => {
  it.each(['main', 'a/b', 'é', 'a.lock', 'a..b', '.a', 'a/.b', 'a b', 'a~', 'a^', 'a:b', 'a?', 'a*', 'a[', 'a\\', 'a@{b', 'a@b', 'a.', 'a/', '/a', 'a//b', '日本', 'a-', '-a'])('%j is judged as git judges it', (name) => {
    const git = (): boolean => {
      try {
        execFileSync('git', ['check-ref-format', '--branch', name], { stdio: 'ignore', cwd: '/' });
        return true;
      } catch {
        return false;
      }
    };
    expect(isRefName(name)).toBe(git());
  });

  it.each(['HEAD', '@', '-rf', ''])('%j is refused', (name) => {
    expect(() => checkedBranch(name)).toThrow(expect.objectContaining({ code: 'git-branch-refused' }));
  });
});

describe('an object id', () => {
  it('has 40 or 64 hex digits in lower case', () => {
    expect(['a'.repeat(40), '0'.repeat(64)].every(isObjectId)).toBe(true);
    expect(['a'.repeat(39), 'A'.repeat(40), 'g'.repeat(40), `${'a'.repeat(40)}\n`, '', 'a'.repeat(50)].some(isObjectId)).toBe(false);
    expect(() => checkedObjectId('HEAD')).toThrow(expect.objectContaining({ code: 'git-object-id-refused' }));
  });
});
