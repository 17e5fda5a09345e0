import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { opened, using } from '../support/repository-under-test.ts';

describe('every kind of repository', () => {
  let repo: Fixture;
  let first = '';
  let second = '';
  beforeAll(async () => {
    repo = await fixture();
    first = repo.commit('feat: first', { files: { 'a.md': 'a' } });
    second = repo.commit('feat: second', { files: { 'sub/b.md': 'b' } });
  });
  afterAll(() => repo.remove());

  it('without commits answers null for HEAD', async () => {
    const empty = await fixture({ branch: 'trunk' });
    expect(await using(empty, async (repository) => [await repository.commitOf('HEAD'), await repository.currentBranch(), await repository.defaultBranch(), await repository.hasBranch('trunk'), await repository.tags([''])])).toEqual([null, 'trunk', null, false, new Map()]);
    await expect(using(empty, (repository) => repository.history(null, 'HEAD'))).rejects.toMatchObject({ code: 'git-revision-unknown' });
    empty.remove();
  });

  it('with a detached HEAD is on no branch', async () => {
    const copy = repo.clone();
    copy.git('checkout', '--quiet', '--detach', first);
    expect(await using(copy, async (repository) => [await repository.currentBranch(), await repository.defaultBranch(), await repository.commitOf('HEAD')])).toEqual([null, 'main', first]);
  });

  it('cut off by --depth says so, and still knows the true parents', async () => {
    const copy = repo.clone('--depth=1');
    expect(await using(copy, async (repository) => [await repository.isShallow(), await repository.parentsOf('HEAD'), (await repository.history(null, 'HEAD')).length])).toEqual([true, [first], 1]);
    copy.git('fetch', '--quiet', '--unshallow');
    expect(await using(copy, (repository) => repository.isShallow())).toBe(false);
  });

  it('that is bare has no root and every answer else', async () => {
    const bare = repo.clone('--bare');
    expect(await using(bare, async (repository) => [repository.root, await repository.commitOf('main'), (await repository.listTree('main', 'sub')).length, await repository.remoteUrl('origin')])).toEqual([null, second, 1, `file://${repo.folder}`]);
  });

  it('may be opened from a folder inside, a linked work tree and the git folder', async () => {
    const linked = `${repo.folder}-linked`;
    repo.git('worktree', 'add', '--quiet', '-b', 'linked', linked, first);
    const asked = async (folder: string): Promise<unknown> => using({ folder }, async (repository) => [repository.root, await repository.currentBranch(), await repository.commitOf('HEAD'), await repository.commitOf('main')]);
    expect(await asked(join(repo.folder, 'sub'))).toEqual([repo.folder, 'main', second, second]);
    expect(await asked(linked)).toEqual([linked, 'linked', first, second]);
    expect(await asked(join(repo.folder, '.git'))).toEqual([null, 'main', second, second]);
  });
});

describe('opening fails as', () => {
  const withProgram = (script: string): { readonly folder: string; readonly path: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'path-'));
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nPATH='${process.env['PATH']}'\n${script}\n`, { mode: 0o755 });
    return { folder, path: `${folder}:${process.env['PATH']}` };
  };

  it('git-not-a-repository outside of one, and folder-missing where there is no folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plain-'));
    await expect(opened({ folder })).rejects.toMatchObject({ name: 'Failure', code: 'git-not-a-repository' });
    await expect(opened({ folder: join(folder, 'nowhere') })).rejects.toMatchObject({ code: 'folder-missing' });
    rmSync(folder, { recursive: true });
  });

  it('git-missing without git', async () => {
    const repo = await fixture();
    await expect(opened(repo, { PATH: '/nonexistent' })).rejects.toMatchObject({ code: 'git-missing' });
    repo.remove();
  });

  it('git-too-old before 2.36', async () => {
    const repo = await fixture();
    const old = withProgram('case "$*" in version) echo "git version 2.35.8";; *batch-command*) echo "error: unknown option" >&2; exit 129;; *) exec git "$@";; esac');
    await expect(opened(repo, { PATH: old.path })).rejects.toMatchObject({ code: 'git-too-old' });
    rmSync(old.folder, { recursive: true });
    repo.remove();
  });

  it('git-too-old for merging before 2.38, while everything else works', async () => {
    const repo = await fixture();
    const only = repo.commit('feat: first');
    const old = withProgram('case "$*" in version) echo "git version 2.37.1";; *merge-tree*) exit 129;; *) exec git "$@";; esac');
    const repository = await opened(repo, { PATH: old.path });
    expect(await repository.commitOf('HEAD')).toBe(only);
    await expect(repository.mergedTree('HEAD', 'HEAD')).rejects.toMatchObject({ code: 'git-too-old' });
    await repository.close();
    rmSync(old.folder, { recursive: true });
    repo.remove();
  });

  it.skipIf(process.getuid?.() !== 0)('git-unsafe-ownership where it belongs to somebody else', async () => {
    const repo = await fixture();
    for (const path of [repo.folder, join(repo.folder, '.git')]) chownSync(path, 12_345, 12_345);
    await expect(opened(repo)).rejects.toMatchObject({ code: 'git-unsafe-ownership' });
    repo.remove();
  });

  it('git-failed with git’s own words where it is damaged', async () => {
    const repo = await fixture();
    writeFileSync(join(repo.folder, '.git/config'), '[core\n');
    await expect(opened(repo)).rejects.toMatchObject({ code: 'git-failed' });
    repo.remove();
  });

  it('git-bare-inside-repository for a bare repository somebody committed', async () => {
    const repo = await fixture();
    repo.write('prompts/HEAD', 'ref: refs/heads/main\n');
    repo.write('prompts/config', '[core]\n\tbare = true\n');
    for (const folder of ['objects', 'refs']) mkdirSync(join(repo.folder, 'prompts', folder));
    await expect(opened({ folder: join(repo.folder, 'prompts') })).rejects.toMatchObject({ code: 'git-bare-inside-repository' });
    repo.remove();
  });
});
