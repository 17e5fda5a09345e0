import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, type Fixture } from '../../test/support/git-fixture.ts';
import { plainBare, plainClone, plainGitFolder } from './plain-clone.ts';

describe('a clone seen at a glance', () => {
  let repo: Fixture;
  let folder = '';
  beforeAll(async () => {
    repo = await fixture();
    repo.commit('feat: first', { files: { 'sub/a.md': 'a' } });
    folder = realpathSync(repo.folder);
  });
  afterAll(() => repo.remove());

  it('lies where git says that it lies', () => {
    const [gitFolder = '', shallowFile = '', up = ''] = repo.git('rev-parse', '--path-format=absolute', '--absolute-git-dir', '--git-path', 'shallow', '--show-cdup').split('\n');
    expect(plainClone(folder)).toEqual({ gitFolder, root: join(folder, up), shallowFile });
  });

  it('is without a work tree where its git folder is meant', () => {
    const [gitFolder = '', shallowFile = '', inside = ''] = repo.git('-C', '.git', 'rev-parse', '--path-format=absolute', '--absolute-git-dir', '--git-path', 'shallow', '--is-inside-work-tree').split('\n');
    expect([plainGitFolder(join(folder, '.git')), inside]).toEqual([{ gitFolder, root: null, shallowFile }, 'false']);
    expect(plainGitFolder(folder)).toBeNull();
  });

  it('is only seen from its own top folder', () => {
    expect(plainClone(join(folder, 'sub'))).toBeNull();
    expect(plainClone(tmpdir())).toBeNull();
  });

  it.each([
    ['core.worktree', '/elsewhere'],
    ['core.bare', 'true'],
    ['core.bare', ''],
    ['include.path', 'other'],
    ['extensions.worktreeConfig', 'true'],
  ])('is left to git where %s is "%s"', (key, value) => {
    const copy = repo.clone();
    copy.git('config', key, value);
    expect(plainClone(realpathSync(copy.folder))).toBeNull();
  });

  it('is left to git where its folders are not what they are called', () => {
    const bare = repo.clone('--bare');
    const linked = realpathSync(mkdtempSync(join(tmpdir(), 'prompt-libraries-test-')));
    symlinkSync(join(folder, '.git'), join(linked, '.git'));
    const hollow = realpathSync(mkdtempSync(join(tmpdir(), 'prompt-libraries-test-')));
    mkdirSync(join(hollow, '.git'));
    writeFileSync(join(hollow, '.git/HEAD'), 'ref: refs/heads/main\n');
    expect([realpathSync(bare.folder), linked, hollow].map(plainClone)).toEqual([null, null, null]);
    for (const path of [linked, hollow]) rmSync(path, { recursive: true });
  });
});

describe('a bare repository seen at a glance', () => {
  let repo: Fixture;
  beforeAll(async () => {
    repo = await fixture();
    repo.commit('feat: first', { files: { 'a.md': 'a' } });
  });
  afterAll(() => repo.remove());
  const bareOf = (): Fixture => repo.clone('--bare');

  it('lies where git says that it lies', () => {
    const { folder, git } = bareOf();
    const [gitFolder = '', shallowFile = ''] = git('rev-parse', '--path-format=absolute', '--absolute-git-dir', '--git-path', 'shallow').split('\n');
    expect(plainBare(realpathSync(folder))).toEqual({ gitFolder, root: null, shallowFile });
  });

  it.each([
    ['core.worktree', '/elsewhere'],
    ['core.bare', 'false'],
    ['include.path', 'other'],
    ['extensions.worktreeConfig', 'true'],
  ])('is left to git where %s is "%s"', (key, value) => {
    const bare = bareOf();
    writeFileSync(join(bare.folder, 'config'), `[${key.split('.').join(']\n\t')} = ${value}\n`, { flag: 'a' });
    expect(plainBare(realpathSync(bare.folder))).toBeNull();
  });

  it('is left to git inside of another repository, and where there is none', () => {
    const inside = join(realpathSync(repo.folder), 'inside.git');
    repo.git('clone', '--quiet', '--bare', '--template=', `file://${repo.folder}`, inside);
    expect([inside, join(realpathSync(repo.folder), '.git'), realpathSync(tmpdir())].map(plainBare)).toEqual([null, null, null]);
  });
});
