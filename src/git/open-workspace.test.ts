import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture, fixtureEnvironment, type Fixture } from '../../test/support/git-fixture.ts';
import { makeRepository, openWorkspace } from './open-workspace.ts';
import type { Workspace } from './workspace.ts';

let repo: Fixture;
let workspace: Workspace;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first', { files: { 'a.md': 'a', 'b.md': 'b', 'sub/c.md': 'c' } });
  workspace = await openWorkspace(join(repo.folder, 'sub'), fixtureEnvironment(dirname(repo.folder)));
});
afterEach(() => repo.remove());

describe('committing files', () => {
  it('takes new, changed and deleted ones, and leaves what else is staged where it is', async () => {
    repo.write('new é.md', 'n');
    repo.write('a.md', 'changed');
    repo.delete('b.md');
    repo.write('staged.md', 's');
    repo.git('add', 'staged.md');
    const commit = await workspace.commitFiles(['new é.md', 'a.md', 'b.md'], 'feat: three\n\n# kept\n--body', { name: 'Zoë', email: 'zoe@example.com' });
    expect(commit).toBe(repo.git('rev-parse', 'HEAD'));
    expect(repo.git('show', '-z', '--name-status', '--format=%an <%ae>%x00%cn%x00%B', 'HEAD').split('\0')).toEqual(['Zoë <zoe@example.com>', 'Tess Tester', 'feat: three\n\n# kept\n--body\n', '\nM', 'a.md', 'D', 'b.md', 'A', 'new é.md', '']);
    expect(await workspace.changedPaths()).toEqual(['staged.md']);
  });

  it('works for the very first commit, and names that look like options or patterns', async () => {
    const empty = await fixture();
    const names = ['--all', '-A', '*', ':(top)a.md', 'line\nfeed'];
    for (const name of [...names, 'other.md']) empty.write(name, name);
    const made = await openWorkspace(empty.folder, fixtureEnvironment(dirname(empty.folder)));
    await made.commitFiles(names, '--amend');
    expect(new Set(empty.git('ls-tree', '-rz', '--name-only', 'HEAD').split('\0').slice(0, -1))).toEqual(new Set(names));
    expect(empty.git('log', '-1', '--format=%s')).toBe('--amend');
    empty.remove();
  });

  it.each([
    ['git-nothing-to-commit', ['a.md'], undefined],
    ['git-nothing-to-commit', [], undefined],
    ['git-failed', ['nowhere.md'], undefined],
    ['git-author-refused', ['a.md'], { name: 'A <', email: 'a@x' }],
    ['git-author-refused', ['a.md'], { name: 'A\n', email: 'a@x' }],
  ])('fails as %s for %j by %j', async (code, paths, author) => {
    const before = repo.git('rev-parse', 'HEAD');
    await expect(workspace.commitFiles(paths, 'feat: x', author)).rejects.toMatchObject({ name: 'Failure', code });
    expect(repo.git('rev-parse', 'HEAD')).toBe(before);
  });

  it('fails as git-identity-missing where git does not know who commits', async () => {
    repo.git('config', '--remove-section', 'user');
    repo.git('config', 'user.useConfigOnly', 'true');
    repo.write('a.md', 'changed');
    await expect(workspace.commitFiles(['a.md'], 'feat: x')).rejects.toMatchObject({ code: 'git-identity-missing' });
  });

  it('is told by the environment who commits and when, as git is; an author that is named goes before', async () => {
    const identity = { GIT_AUTHOR_NAME: 'Env Author', GIT_AUTHOR_EMAIL: 'author@example.com', GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z', GIT_COMMITTER_NAME: 'Env Committer', GIT_COMMITTER_EMAIL: 'committer@example.com', GIT_COMMITTER_DATE: '2021-01-01T00:00:00Z' };
    const told = await openWorkspace(repo.folder, { ...fixtureEnvironment(dirname(repo.folder)), ...identity });
    const shown = (): string => repo.git('log', '-1', '--format=%an <%ae> %at, %cn <%ce> %ct');
    repo.write('a.md', 'changed');
    await told.commitFiles(['a.md'], 'feat: x');
    expect(shown()).toBe('Env Author <author@example.com> 1577836800, Env Committer <committer@example.com> 1609459200');
    repo.write('a.md', 'again');
    await told.commitFiles(['a.md'], 'feat: y', { name: 'Zoë', email: 'zoe@example.com' });
    expect(shown()).toBe('Zoë <zoe@example.com> 1577836800, Env Committer <committer@example.com> 1609459200');
  });

  it('fails as git-identity-missing where the author alone is unknown', async () => {
    const told = await openWorkspace(repo.folder, { ...fixtureEnvironment(dirname(repo.folder)), GIT_AUTHOR_NAME: '' });
    repo.write('a.md', 'changed');
    await expect(told.commitFiles(['a.md'], 'feat: x')).rejects.toMatchObject({ code: 'git-identity-missing' });
  });

  it('takes files that a sparse checkout leaves out', async () => {
    repo.git('sparse-checkout', 'set', 'sub');
    expect(await workspace.leftOut()).toEqual([]);
    repo.git('sparse-checkout', 'set', '--no-cone', '/sub/');
    expect(await workspace.leftOut()).toEqual(['a.md', 'b.md']);
    repo.write('other/new.md', 'n');
    repo.write('a.md', 'changed');
    const commit = await workspace.commitFiles(['other/new.md', 'a.md'], 'feat: x');
    expect(repo.git('show', '--name-status', '--format=', commit)).toBe('M\ta.md\nA\tother/new.md');
    expect(repo.git('ls-tree', '-r', '--name-only', commit)).toBe('a.md\nb.md\nother/new.md\nsub/c.md');
  });

  it('that fails names the files, which stay as they are, and the message', async () => {
    repo.write('.git/index.lock', '');
    repo.write('new.md', 'n');
    await expect(workspace.commitFiles(['new.md'], 'feat(x): y\n\nmore')).rejects.toMatchObject({ code: 'git-failed', help: expect.stringMatching(/new\.md.*feat\(x\): y/u) });
    expect(existsSync(join(repo.folder, 'new.md'))).toBe(true);
  });

  it('runs no hook, no monitor and no signature program', async () => {
    const trap = join(repo.folder, '.git/sprung');
    const program = join(repo.folder, '.git/trap.sh');
    writeFileSync(program, `#!/bin/sh\necho "$0" >> '${trap}'\nexit 1\n`, { mode: 0o755 });
    mkdirSync(join(repo.folder, '.git/hooks'));
    for (const hook of ['pre-commit', 'commit-msg', 'prepare-commit-msg', 'post-commit', 'post-checkout', 'reference-transaction', 'post-index-change']) writeFileSync(join(repo.folder, '.git/hooks', hook), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
    for (const [name, value] of Object.entries({ 'core.fsmonitor': program, 'commit.gpgSign': 'true', 'gpg.program': program, 'core.editor': program, 'core.pager': program })) repo.git('config', name, value);
    repo.write('a.md', 'changed');
    expect(await workspace.isClean([])).toBe(false);
    await workspace.commitFiles(['a.md'], 'feat: x');
    await workspace.createBranch('feature/x');
    expect(await workspace.changedPaths()).toEqual([]);
    expect(existsSync(trap)).toBe(false);
  });
});

describe('a branch', () => {
  it('is made at HEAD and takes changes along', async () => {
    repo.write('a.md', 'changed');
    await workspace.createBranch('feature/shorter');
    expect(repo.git('symbolic-ref', '--short', 'HEAD')).toBe('feature/shorter');
    expect(await workspace.changedPaths()).toEqual(['a.md']);
  });

  it.each([
    ['git-branch-exists', 'main'],
    ['git-branch-refused', '-d'],
    ['git-branch-refused', 'a b'],
  ])('fails as %s for %j', async (code, name) => {
    await expect(workspace.createBranch(name)).rejects.toMatchObject({ code });
  });
});

describe('a work tree', () => {
  it('is clean below a folder where only others changed', async () => {
    repo.write('sub/new.md', 'n');
    repo.git('mv', 'a.md', 'z.md');
    expect(await workspace.isClean(['b.md'])).toBe(true);
    expect(await workspace.isClean(['sub'])).toBe(false);
    expect(await workspace.isClean([])).toBe(false);
    expect((await workspace.changedPaths()).toSorted()).toEqual(['a.md', 'sub/new.md', 'z.md']);
  });

  it('is what a bare repository lacks', async () => {
    const bare = repo.clone('--bare');
    await expect(openWorkspace(bare.folder, fixtureEnvironment(repo.folder))).rejects.toMatchObject({ code: 'git-no-work-tree' });
  });
});

describe('making a repository', () => {
  it('puts HEAD on the branch asked for, and leaves an existing one as it is', async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'made-')));
    const ambient = fixtureEnvironment(folder);
    const made = await makeRepository(folder, 'trunk', { ...ambient, GIT_TEMPLATE_DIR: '/nonexistent' });
    expect(made.root).toBe(folder);
    expect(await made.changedPaths()).toEqual([]);
    expect(existsSync(join(folder, '.git/hooks'))).toBe(false);
    await makeRepository(folder, 'other', ambient);
    writeFileSync(join(folder, 'a.md'), 'a');
    expect(await made.changedPaths()).toEqual(['a.md']);
    rmSync(folder, { recursive: true });
  });
});
