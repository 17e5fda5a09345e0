import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Remote } from '../../src/git/remote.ts';
import { using } from '../support/repository-under-test.ts';
import { draftOf, gitOnPath, releaseWorld, type ReleaseWorld } from '../support/release-world.ts';

const historyIn = (remote: Remote): Promise<readonly string[]> => using(remote, async (repository) => (await repository.history(null, 'refs/heads/main')).map(({ oid }) => oid));
const objectFiles = (remote: Remote): readonly string[] => readdirSync(join(remote.folder, 'objects'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pack') || /^..\/.{38}$/.test(name));

describe('the remote', () => {
  let world: ReleaseWorld;
  beforeEach(async () => {
    world = await releaseWorld('http', { count: 12 });
  });
  afterEach(() => world.remove());
  const withoutBorrowing = (): Promise<Remote> => world.open({ from: { address: world.double!.cloneUrl } });

  it('tells its tips, with what annotated tags point at, and only the tags asked for', async () => {
    const [first, second] = world.commits;
    world.repo.git('tag', '-a', '-m', 'x', 'a@1.0.0', first!);
    world.repo.git('tag', 'library@1', second!);
    world.repo.git('push', '--quiet', world.bare, '--tags', 'main:refs/heads/prompt-library');
    const remote = await world.open();
    const tips = await remote.tips(['']);
    expect(tips).toEqual({
      main: world.commits.at(-1),
      records: world.commits.at(-1),
      tags: new Map([['a@1.0.0', { object: world.repo.git('rev-parse', 'a@1.0.0'), peeled: first }], ['library@1', { object: second, peeled: second }]]),
    });
    expect([...(await remote.tips(['library@', 'b'])).tags.keys()]).toEqual(['library@1']);
    expect((await remote.tips([])).tags.size).toBe(0);
  });

  it('without a branch answers null, without anything too, and follows it when it comes and goes', async () => {
    world.inBare('update-ref', 'refs/heads/prompt-library', world.commits[0]!);
    const remote = await withoutBorrowing();
    await remote.tips([]);
    world.inBare('update-ref', '-d', 'refs/heads/prompt-library');
    world.inBare('update-ref', 'refs/heads/main', world.commits[3]!);
    expect(await remote.tips([])).toMatchObject({ main: world.commits[3], records: null });
    expect(await using(remote, async (repository) => [await repository.commitOf('refs/heads/prompt-library'), await repository.commitOf('refs/heads/main')])).toEqual([null, world.commits[3]]);
    world.inBare('update-ref', '-d', 'refs/heads/main');
    expect(await remote.tips([])).toEqual({ main: null, records: null, tags: new Map() });
  });

  it('shows the whole history to a clone that was cut off, and leaves the clone as it is', async () => {
    const cut = world.repo.clone('--depth=1');
    cut.git('remote', 'set-url', 'origin', world.double!.cloneUrl);
    const refs = cut.git('for-each-ref');
    const remote = await world.open({ from: { clone: cut.folder } });
    await remote.tips([]);
    expect(await historyIn(remote)).toEqual(world.commits.toReversed());
    expect(await using(remote, (repository) => repository.isShallow())).toBe(false);
    expect([cut.git('for-each-ref'), cut.git('rev-list', '--count', 'HEAD'), existsSync(join(cut.folder, '.git/FETCH_HEAD'))]).toEqual([refs, '1', false]);
  });

  it('has every tree and no content, until contents are asked for: those that are missing, in one request', async () => {
    const spy = gitOnPath(world);
    const remote = await world.open({ from: { address: world.double!.cloneUrl } }, spy.environment);
    await remote.tips([]);
    const blobs = await using(remote, async (repository) => {
      const listed = (await repository.listTree('refs/heads/main', 'prompts')).map(({ blob }) => blob);
      expect([listed.length, (await repository.readBlobs(listed)).size, (await repository.sizesOf(listed)).size]).toEqual([12, 0, 0]);
      return listed;
    });
    await remote.fetchBlobs(blobs.slice(0, 2));
    expect(await using(remote, async (repository) => (await repository.readBlobs(blobs)).size)).toBe(2);
    const [requests, calls] = [world.double!.requests.length, spy.calls().length];
    await remote.fetchBlobs([...blobs, ...blobs]);
    // Discovery and one pack, by one process: what is there tells the one that the mirror has open.
    expect([world.double!.requests.length - requests, spy.calls().length - calls]).toEqual([2, 1]);
    expect(await using(remote, async (repository) => Buffer.from((await repository.readBlobs(blobs)).get(blobs[0]!)!).toString())).toBe('Prompt 0\n');
    await remote.fetchBlobs(blobs);
    expect(world.double!.requests.length - requests).toBe(2);
  });

  it('that does not have an object makes a failure', async () => {
    const remote = await withoutBorrowing();
    await remote.tips([]);
    await expect(remote.fetchBlobs(['1'.repeat(40)])).rejects.toMatchObject({ code: 'git-remote-unreachable' });
    await expect(remote.fetchBlobs(['--all'])).rejects.toMatchObject({ code: 'git-object-id-refused' });
  });

  it('gives the messages of tags when they are asked for, and not before', async () => {
    world.repo.git('tag', '-a', '-m', 'told', 'a@1.0.0', world.commits[0]!);
    world.repo.git('push', '--quiet', world.bare, '--tags');
    const remote = await withoutBorrowing();
    const { object } = (await remote.tips([''])).tags.get('a@1.0.0')!;
    await using(remote, async (repository) => {
      expect((await repository.readTags([object])).size).toBe(0);
      await remote.fetchTags([object]);
      expect(Buffer.from((await repository.readTags([object])).get(object)!).toString()).toContain('told');
    });
  });

  it('gives a commit that no branch reaches, with its contents, as long as it has it, and never says no while it breaks', async () => {
    const lost = world.repo.git('commit-tree', '-m', 'lost', `${world.commits[0]!}^{tree}`);
    world.repo.git('push', '--quiet', world.bare, `${lost}:refs/heads/gone`);
    world.inBare('update-ref', '-d', 'refs/heads/gone');
    const remote = await withoutBorrowing();
    await remote.tips([]);
    world.double!.fail({ kind: 'status', path: /git-upload-pack/u, times: 99 });
    await expect(remote.fetchCommit(lost)).rejects.toMatchObject({ code: 'git-remote-unreachable' });
    world.double!.recover();
    expect(await remote.fetchCommit(lost)).toBe(true);
    await using(remote, async (repository) => {
      const blobs = (await repository.listTree(lost, '')).map(({ blob }) => blob);
      expect((await repository.readBlobs(blobs)).size).toBe(blobs.length);
    });
    world.inBare('gc', '--quiet', '--prune=now');
    const later = await withoutBorrowing();
    await later.tips([]);
    expect([await later.fetchCommit(lost), await later.fetchCommit(world.commits[1]!)]).toEqual([false, true]);
  });

  it('is borrowed from a complete clone, and fetched anew beside one that lacks contents', async () => {
    const whole = await world.open();
    await whole.tips([]);
    expect([await historyIn(whole), objectFiles(whole)]).toEqual([world.commits.toReversed(), []]);
    const partial = world.repo.clone('--filter=blob:none', '--no-checkout');
    partial.git('remote', 'set-url', 'origin', world.double!.cloneUrl);
    const anew = await world.open({ from: { clone: partial.folder } });
    await anew.tips([]);
    expect([await historyIn(anew), objectFiles(anew).length > 0]).toEqual([world.commits.toReversed(), true]);
  });

  it('is kept in a folder of the caller’s, and only what is new is fetched the next time', async () => {
    const cache = join(mkdtempSync(join(dirname(world.repo.folder), 'cache-')), 'mirror');
    const first = await world.open({ cache });
    await first.tips([]);
    await first.close();
    const packs = objectFiles(first);
    expect(packs.length).toBeGreaterThan(0);
    const young = world.repo.commit('feat: young', { files: { 'young.md': 'y' } });
    world.repo.git('push', '--quiet', world.bare, 'main');
    const again = await world.open({ cache });
    expect((await again.tips([])).main).toBe(young);
    expect(await historyIn(again)).toEqual([young, ...world.commits.toReversed()]);
    expect(objectFiles(again).length).toBeGreaterThan(packs.length);
  });

  it('with nothing in it is told from a page that is no repository', async () => {
    for (const ref of ['main', 'prompt-library']) world.inBare('update-ref', '-d', `refs/heads/${ref}`);
    const remote = await withoutBorrowing();
    expect(await remote.tips([''])).toEqual({ main: null, records: null, tags: new Map() });
    expect(readdirSync(remote.folder)).not.toContain('events');
  });

  it('takes a release although main moved on, without sending what it has', async () => {
    const remote = await withoutBorrowing();
    const { main } = await remote.tips([]);
    world.repo.commit('feat: young', { files: { 'young.md': 'y' } });
    world.repo.git('push', '--quiet', world.bare, 'main');
    const staged = await remote.stage(draftOf(main!));
    expect(await staged.push()).toEqual({ is: 'landed', written: 4 });
    await staged.discard();
  });

  it.each(['stranger', 'bad token'])('that does not know the token makes a failure, which does not tell it: %s', async (token) => {
    const failure = await world.open({ token }).then((remote) => remote.tips([])).catch((reason: unknown) => reason);
    expect(failure).toMatchObject({ name: 'Failure', code: token === 'stranger' ? 'git-remote-unreachable' : 'git-token-refused' });
    expect(String((failure as Error).message)).not.toContain(token);
  });

  it.each(['status', 'reset-before', 'html'] as const)('that breaks (%s) makes a failure and never an empty answer', async (kind) => {
    const remote = await world.open();
    world.double!.fail({ kind, path: /\.git\//u, times: 9 });
    await expect(remote.tips([''])).rejects.toMatchObject({ name: 'Failure', code: 'git-remote-unreachable' });
    world.double!.recover();
    expect((await remote.tips([''])).main).toBe(world.commits.at(-1));
  });

  it('is opened with the token alone: no stored credential, hook or setting of the machine or the clone', async () => {
    const trap = join(dirname(world.repo.folder), 'sprung');
    const program = join(dirname(world.repo.folder), 'trap.sh');
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${trap}'\n`, { mode: 0o755 });
    const global = join(dirname(world.repo.folder), 'machine');
    writeFileSync(global, `[credential]\n helper = !${program}\n[core]\n askPass = ${program}\n hooksPath = ${dirname(program)}\n fsmonitor = ${program}\n[push]\n followTags = true\n gpgSign = true\n pushOption = x\n[fetch]\n prune = true\n pruneTags = true\n[tag]\n gpgSign = true\n[gpg]\n program = ${program}\n[remote "origin"]\n mirror = true\n[user]\n useConfigOnly = true\n`);
    for (const name of ['pre-push', 'reference-transaction']) writeFileSync(join(dirname(program), name), `#!/bin/sh\necho hook >> '${trap}'\n`, { mode: 0o755 });
    world.repo.git('config', 'remote.origin.pushurl', 'file:///nowhere');
    world.repo.git('config', 'http.extraheader', 'AUTHORIZATION: basic bm9ib2R5Om5vdGhpbmc=');
    world.repo.git('tag', '-a', '-m', 'private', 'private', world.commits[0]!);
    const remote = await world.open({}, { GIT_CONFIG_GLOBAL: global });
    const { main } = await remote.tips(['']);
    const staged = await remote.stage(draftOf(main!));
    expect(await staged.push()).toEqual({ is: 'landed', written: 4 });
    await staged.discard();
    await expect((await world.open({ token: 'stranger' }, { GIT_CONFIG_GLOBAL: global })).tips([])).rejects.toMatchObject({ code: 'git-remote-unreachable' });
    expect([existsSync(trap), world.refs('refs/tags/private')]).toEqual([false, []]);
    expect(world.repo.git('for-each-ref', '--format=%(refname)').split('\n')).toEqual(['refs/heads/main', 'refs/remotes/origin/main', 'refs/tags/private']);
  });

  it('whose address holds credentials is named without them', async () => {
    world.repo.git('remote', 'set-url', 'origin', world.double!.cloneUrl.replace('//', '//user:secret@'));
    const remote = await world.open();
    expect(remote.address).toBe(world.double!.cloneUrl);
    expect((await remote.tips([])).main).toBe(world.commits.at(-1));
  });
});

describe('other clones', () => {
  it('a remote by a relative path is found from the clone', async () => {
    const world = await releaseWorld('file');
    world.repo.git('remote', 'set-url', 'origin', '../library.origin.git');
    expect((await (await world.open()).tips([])).main).toBe(world.commits.at(-1));
    await world.remove();
  });

  it('a linked work tree and a folder inside lead to the same repository', async () => {
    const world = await releaseWorld('none');
    const linked = `${world.repo.folder}-linked`;
    world.repo.git('worktree', 'add', '--quiet', '-b', 'other', linked);
    const remote = await world.open({ from: { clone: join(linked, 'prompts') } });
    const staged = await remote.stage(draftOf((await remote.tips([])).main!));
    expect(await staged.push()).toEqual({ is: 'landed', written: 4 });
    await staged.discard();
    await world.remove();
  });

  it('one that was cut off and has no remote is no ground for a release', async () => {
    const world = await releaseWorld('none');
    const cut = world.repo.clone('--depth=1');
    cut.git('remote', 'remove', 'origin');
    await expect(world.open({ from: { clone: cut.folder } })).rejects.toMatchObject({ code: 'git-history-cut-off' });
    await world.remove();
  });
});
