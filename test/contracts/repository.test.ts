import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Repository } from '../../src/git/repository.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { opened, using } from '../support/repository-under-test.ts';

describe.each(['sha1', 'sha256'] as const)('a repository of %s objects', (objectFormat) => {
  let repo: Fixture;
  let repository: Repository;
  let first = '';
  let side = '';
  let merge = '';
  beforeAll(async () => {
    repo = await fixture({ objectFormat });
    first = repo.commit('feat: first', { files: { 'prompts/a.md': 'Hello {{name}}', 'prompts/deep/b.md': 'needs a', 'other.txt': 'x' } });
    repo.branch('feature/b');
    side = repo.commit('feat: c', { files: { 'prompts/c.md': 'See a' }, author: { name: 'Zoë', email: 'zoe@example.com' } });
    repo.checkout('main');
    repo.commit('fix: a', { files: { 'prompts/a.md': 'Hi {{name}}' } });
    merge = repo.merge('feature/b', { noFf: true });
    repo.git('tag', '-a', '-m', 'x', 'a@1.0.0', first);
    repo.git('tag', 'a@1.1.0', merge);
    repo.git('tag', 'group/b@1.0.0', first);
    repository = await opened(repo);
  });
  afterAll(async () => {
    await repository.close();
    repo.remove();
  });

  it('knows what commits its names stand for', async () => {
    expect(await repository.commitOf('HEAD')).toBe(merge);
    expect(await repository.commitOf('feature/b')).toBe(side);
    expect(await repository.commitOf('a@1.0.0')).toBe(first);
    expect(await repository.commitOf(merge.slice(0, 12))).toBe(merge);
    expect(await repository.commitOf('HEAD^2')).toBe(side);
    expect(await repository.commitOf('nowhere')).toBeNull();
    expect(await repository.commitOf('HEAD^{tree}')).toBeNull();
  });

  it('sees a commit that is made while it is open', async () => {
    repo.checkout('feature/b');
    const later = repo.commit('chore: later');
    expect(await repository.commitOf('feature/b')).toBe(later);
    repo.git('reset', '--quiet', '--hard', side);
    repo.checkout('main');
  });

  it('knows parents in their order', async () => {
    expect(await repository.parentsOf(first)).toEqual([]);
    expect(await repository.parentsOf('HEAD')).toEqual([repo.git('rev-parse', 'HEAD^1'), side]);
    await expect(repository.parentsOf('f'.repeat(first.length))).rejects.toMatchObject({ code: 'git-revision-unknown' });
  });

  it('finds the best common ancestor, or none', async () => {
    expect(await repository.mergeBase('HEAD^1', 'feature/b')).toBe(first);
    const alone = repo.git('commit-tree', '-m', 'alone', `${first}^{tree}`);
    expect(await repository.mergeBase('HEAD', alone)).toBeNull();
  });

  it('merges two commits into a tree, or says that they conflict', async () => {
    const tree = await repository.mergedTree('HEAD^1', 'feature/b');
    expect(tree).toBe(repo.git('rev-parse', 'HEAD^{tree}'));
    repo.git('checkout', '--quiet', '-b', 'rival', first);
    const rival = repo.commit('feat: rival', { files: { 'prompts/a.md': 'Bye {{name}}' } });
    repo.checkout('main');
    expect(await repository.mergedTree('HEAD', rival)).toBeNull();
  });

  it('knows the branch HEAD is on and which branches there are', async () => {
    expect(await repository.currentBranch()).toBe('main');
    expect(await repository.hasBranch('feature/b')).toBe(true);
    expect(await repository.hasBranch('feature')).toBe(false);
    expect(await repository.hasBranch(`x-g${first.slice(0, 8)}`)).toBe(false);
    expect(await repository.isShallow()).toBe(false);
    expect(repository.root).toBe(repo.folder);
  });

  it('lists the files of a tree, and of a folder', async () => {
    const blob = repo.git('rev-parse', `${first}:prompts/deep/b.md`);
    expect((await repository.listTree(first, '')).map(({ path }) => path)).toEqual(['other.txt', 'prompts/a.md', 'prompts/deep/b.md']);
    expect(await repository.listTree(`${first}^{tree}`, 'prompts/deep/')).toEqual([{ path: 'prompts/deep/b.md', mode: '100644', blob }]);
    expect(await repository.listTree(first, 'nowhere')).toEqual([]);
    expect(await repository.listTree(first, 'other.txt')).toEqual([]);
  });

  it('tells what differs between two trees, below folders if asked', async () => {
    expect((await repository.diff(first, 'HEAD')).map(({ path, before }) => [path, before === null])).toEqual([['prompts/a.md', false], ['prompts/c.md', true]]);
    expect(await repository.diff(first, 'HEAD', ['prompts/deep', 'other.txt'])).toEqual([]);
    expect(await repository.diff('HEAD', 'HEAD')).toEqual([]);
    expect((await repository.diff('HEAD', first, ['prompts/c.md']))[0]).toMatchObject({ path: 'prompts/c.md', after: null });
  });

  it('tells what differs between many pairs of commits, also what a merge brought to either parent', async () => {
    const [ours = '', theirs = ''] = await repository.parentsOf(merge);
    const pairs = [{ before: ours, after: merge }, { before: merge, after: merge }, { before: theirs, after: merge }, { before: merge, after: first }];
    const answers = await repository.diffs(pairs);
    expect(answers).toEqual(await Promise.all(pairs.map(({ before, after }) => repository.diff(before, after))));
    expect(answers.map((changes) => changes.map(({ path }) => path))).toEqual([['prompts/c.md'], [], ['prompts/a.md'], ['prompts/a.md', 'prompts/c.md']]);
    expect(await repository.diffs([])).toEqual([]);
    await expect(repository.diffs([{ before: 'main', after: merge }])).rejects.toMatchObject({ code: 'git-object-id-refused' });
    await expect(repository.diffs([{ before: 'f'.repeat(first.length), after: merge }])).rejects.toMatchObject({ name: 'Failure' });
  });

  it('tells the commits of a range with the paths each of them changed', async () => {
    const commits = await repository.history(first, 'HEAD');
    expect(commits.map(({ oid }) => oid)).toEqual(repo.git('rev-list', '--topo-order', `${first}..HEAD`).split('\n'));
    expect(commits[0]).toMatchObject({ oid: merge, changes: [], message: 'Merge feature/b\n' });
    expect(commits.find(({ oid }) => oid === side)).toMatchObject({ author: { name: 'Zoë', email: 'zoe@example.com' }, committedAt: Date.UTC(2026, 0, 1, 0, 1) / 1000, message: 'feat: c', changes: [{ path: 'prompts/c.md', before: null }] });
    expect((await repository.history(null, first))[0]?.changes).toHaveLength(3);
    expect(await repository.history('HEAD', 'HEAD')).toEqual([]);
  });

  it('reads many blobs and their sizes, and leaves out what is missing', async () => {
    const blobs = (await repository.listTree('HEAD', '')).map(({ blob }) => blob);
    const missing = 'f'.repeat(first.length);
    const contents = await repository.readBlobs([...blobs, missing]);
    expect([...contents.values()].map((bytes) => Buffer.from(bytes).toString())).toEqual(['x', 'Hi {{name}}', 'See a', 'needs a']);
    expect([...(await repository.sizesOf([...blobs, missing])).values()]).toEqual([1, 11, 5, 7]);
    expect(await repository.readBlobs([])).toEqual(new Map());
    await expect(repository.readBlobs(['HEAD'])).rejects.toMatchObject({ code: 'git-object-id-refused' });
  });

  it('tells which paths are files of a tree', async () => {
    const odd = ['', '.', '..', './other.txt', '../other.txt', '/other.txt', 'prompts', 'prompts/', 'a\nb', 'a\0b', 'nowhere missing', ':', '-x', 'x'.repeat(10_000)];
    const [found, ...others] = await repository.entriesAt(first, ['prompts/a.md', ...odd]);
    expect(found).toEqual({ blob: repo.git('rev-parse', `${first}:prompts/a.md`), size: 14 });
    expect(others).toEqual(odd.map(() => null));
    expect(await repository.entriesAt(first, odd.filter((path) => !path.includes('\n')))).toEqual(odd.slice(1).map(() => null));
    expect((await repository.entriesAt(first, Array.from({ length: 2000 }, () => 'other.txt'))).every((entry) => entry?.size === 1)).toBe(true);
  });

  it('finds the files that have one of many texts', async () => {
    expect(await repository.filesWith('HEAD', ['needs a', 'See'], '')).toEqual(['prompts/c.md', 'prompts/deep/b.md']);
    expect(await repository.filesWith('HEAD', ['needs a', 'See'], 'prompts/deep')).toEqual(['prompts/deep/b.md']);
    expect(await repository.filesWith('HEAD', ['.*', '-e', '[', '\\'], '')).toEqual([]);
    expect(await repository.filesWith('HEAD', Array.from({ length: 3000 }, (_, at) => `text ${at}`), '')).toEqual([]);
    expect(await repository.filesWith('HEAD', [], '')).toEqual([]);
    await expect(repository.filesWith('HEAD', ['a\nb'], '')).rejects.toMatchObject({ code: 'git-text-refused' });
  });

  it('lists tags by prefix with what they point at in the end', async () => {
    expect(await repository.tags(['a@'])).toEqual(new Map([['a@1.0.0', first], ['a@1.1.0', merge]]));
    expect([...(await repository.tags(['group/', 'a@1.1'])).keys()]).toEqual(['a@1.1.0', 'group/b@1.0.0']);
    expect([...(await repository.tags([''])).keys()]).toEqual(['a@1.0.0', 'a@1.1.0', 'group/b@1.0.0']);
    expect([...(await repository.tags(['g'])).keys()]).toEqual(['group/b@1.0.0']);
    expect([...(await repository.tags(Array.from({ length: 500 }, (_, at) => `a@1.${at}`))).keys()]).toEqual(['a@1.0.0', 'a@1.1.0']);
    expect(await repository.tags([])).toEqual(new Map());
    expect(await repository.tags(['*', 'a@?'])).toEqual(new Map());
  });

  it('answers nothing once it is closed, so that nobody who was left behind keeps a process', async () => {
    const other = await opened(repo);
    await other.close();
    await other.close();
    await expect(other.commitOf('main')).rejects.toMatchObject({ code: 'git-closed' });
  });

  it('keeps answers apart that are asked for at the same time', async () => {
    const asked = Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? 'HEAD' : 'feature/b'));
    expect(await Promise.all(asked.map((name) => repository.commitOf(name)))).toEqual(asked.map((name) => (name === 'HEAD' ? merge : side)));
  });
});

describe('the remote of a repository', () => {
  it('is told without credentials, and null where there is none', async () => {
    const repo = await fixture();
    repo.commit('feat: first');
    repo.git('remote', 'add', 'origin', 'https://x-access-token:s3cret@example.com/o/r.git');
    expect(await using(repo, (repository) => Promise.all([repository.remoteUrl('origin'), repository.remoteUrl('upstream')]))).toEqual(['https://example.com/o/r.git', null]);
    await expect(using(repo, (repository) => repository.remoteUrl('--all'))).rejects.toMatchObject({ code: 'git-remote-refused' });
    repo.remove();
  });

  it('has the branches that were fetched from it', async () => {
    const repo = await fixture();
    repo.commit('feat: first');
    repo.branch('staging');
    repo.origin();
    repo.checkout('main');
    repo.git('branch', '--quiet', '-D', 'staging');
    expect(await using(repo, (repository) => Promise.all(['staging', 'main', 'stag'].map((name) => repository.hasBranch(name))))).toEqual([true, true, false]);
    repo.remove();
  });
});
