import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/git/remote.ts';
import { draftOf, releaseWorld, type ReleaseWorld } from '../support/release-world.ts';

describe('the objects of a release', () => {
  let world: ReleaseWorld;
  let source = '';
  beforeAll(async () => {
    world = await releaseWorld('file');
    source = world.commits.at(-1)!;
  });
  afterAll(() => world.remove());

  async function idsOf(draft: Draft, environment: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const remote = await world.open({}, environment);
    await remote.tips([]);
    const staged = await remote.stage(draft);
    await staged.discard();
    return { commit: staged.commit, tags: new Map([...staged.tags].toSorted()) };
  }

  const draft = (): Draft => {
    const base = draftOf(source, { parent: world.commits[1]!, count: 3 });
    return { ...base, commit: { ...base.commit!, files: new Map([['z/1.json', Buffer.from('{"z":"ü"}')], ['a.json', Buffer.from([0, 255, 10])], ['prompts/0.prompt.md', null], ['B.json', Buffer.from('')]]) } };
  };

  it('have ids that depend on the draft alone: no zone, language, user, file mask or order of its maps', async () => {
    const expected = await idsOf(draft());
    const machine = join(dirname(world.repo.folder), 'machine');
    writeFileSync(machine, '[user]\n name = Somebody\n email = s@x\n signingKey = x\n[commit]\n gpgSign = true\n[tag]\n gpgSign = true\n forceSignAnnotated = true\n[i18n]\n commitEncoding = ISO-8859-1\n[core]\n compression = 0\n autocrlf = true\n bigFileThreshold = 1\n[pack]\n compression = 9\n[fastimport]\n unpackLimit = 1000\n[init]\n defaultBranch = trunk\n');
    const environments: Readonly<Record<string, string>>[] = [{ TZ: 'Asia/Tokyo' }, { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, { LC_ALL: 'C', LANGUAGE: 'de' }, { GIT_CONFIG_GLOBAL: machine }, { GIT_AUTHOR_NAME: 'X', GIT_COMMITTER_DATE: '2001-01-01T00:00:00+0900', GIT_DEFAULT_HASH: 'sha256' }];
    for (const environment of environments) expect(await idsOf(draft(), environment)).toEqual(expected);
    for (const mask of [0o077, 0o000]) {
      const before = process.umask(mask);
      const ids = await idsOf(draft()).finally(() => process.umask(before));
      expect(ids).toEqual(expected);
    }
    const { commit, tags, by } = draft();
    expect(await idsOf({ by, commit: { ...commit!, files: new Map([...commit!.files].toReversed()) }, tags: tags.toReversed() })).toEqual(expected);
  });

  it('are those that git itself makes of the same commit and tags', async () => {
    const { repo } = world;
    const { commit: parent } = draft();
    repo.git('checkout', '--quiet', '--detach', parent!.parent!);
    repo.write('z/1.json', '{"z":"ü"}');
    repo.write('a.json', Buffer.from([0, 255, 10]));
    repo.write('B.json', '');
    repo.delete('prompts/0.prompt.md');
    repo.git('add', '--all');
    const as = ['-c', 'user.name=prompt-libraries', '-c', 'user.email=prompt-libraries@example.com'];
    const command = `GIT_AUTHOR_DATE='1767225600 +0000' GIT_COMMITTER_DATE='1767225600 +0000' git`;
    repo.git(...as, '-c', `alias.dated=!${command} commit -q --cleanup=verbatim -m 'release: 1.0.0\n'`, 'dated');
    const commit = repo.git('rev-parse', 'HEAD');
    repo.git(...as, '-c', `alias.dated=!${command} tag -a --cleanup=verbatim -m 'Library 1.0.0\n\nState: ${commit}\n' library@1.0.0 ${source}`, 'dated');
    expect(await idsOf(draft())).toMatchObject({ commit, tags: expect.any(Map) });
    expect(((await idsOf(draft())) as { tags: Map<string, string> }).tags.get('library@1.0.0')).toBe(repo.git('rev-parse', 'library@1.0.0'));
    repo.git('tag', '-d', 'library@1.0.0');
    repo.checkout('main');
  });

  it('hold file names of any kind, and a file where a folder was', async () => {
    const remote = await world.open();
    await remote.tips([]);
    const names = ['"q".md', 'é.md', 'line\nbreak.md', ' lead', 'a b', '\\.md', '-rf', 'tab\t.md', 'prompts'];
    const files = new Map<string, Uint8Array | null>([...names.map((name) => [name, Buffer.from(name)] as const), ...['0', '1', '2'].map((at) => [`prompts/${at}.prompt.md`, null] as const)]);
    const base = draftOf(source, { parent: source });
    const staged = await remote.stage({ ...base, commit: { ...base.commit!, files } });
    world.inBare('update-ref', 'refs/heads/prompt-library', source);
    expect((await staged.push()).is).toBe('landed');
    expect(world.inBare('ls-tree', '-r', '-z', '--name-only', 'prompt-library').split('\0').filter((name) => name !== '').toSorted()).toEqual(names.toSorted());
    await staged.discard();
  });

  it.each<[string, (base: Draft) => Draft]>([
    ['git-path-refused', (base) => ({ ...base, commit: { ...base.commit!, files: new Map([['../x', Buffer.from('')]]) } })],
    ['git-path-refused', (base) => ({ ...base, commit: { ...base.commit!, files: new Map([['a/.git/hooks/x', Buffer.from('')]]) } })],
    ['git-path-refused', (base) => ({ ...base, commit: { ...base.commit!, files: new Map([['a', Buffer.from('')], ['a/b', Buffer.from('')]]) } })],
    ['git-path-refused', (base) => ({ ...base, commit: { ...base.commit!, files: new Map([['', null]]) } })],
    ['git-message-refused', (base) => ({ ...base, commit: { ...base.commit!, message: 'a\0b' } })],
    ['git-author-refused', (base) => ({ ...base, by: { ...base.by, name: 'A\ntagger B' } })],
    ['git-author-refused', (base) => ({ ...base, by: { ...base.by, date: Number.NaN } })],
    ['git-object-id-refused', (base) => ({ ...base, commit: { ...base.commit!, parent: 'HEAD' } })],
    ['git-tag-refused', (base) => ({ ...base, tags: [{ name: 'a\ndone', target: source, message: 'x' }] })],
    ['git-tag-refused', (base) => ({ ...base, tags: [...base.tags, ...base.tags] })],
    ['git-tag-refused', (base) => ({ ...base, commit: null, tags: [{ name: 'a', target: null, message: 'x' }] })],
    ['git-failed', (base) => ({ ...base, commit: { ...base.commit!, parent: '1'.repeat(40) } })],
    ['git-failed', (base) => ({ ...base, tags: [{ name: 'a', target: '1'.repeat(40), message: 'x' }] })],
    ['git-failed', (base) => ({ ...base, tags: [{ name: 'a', target: world.repo.git('rev-parse', `${source}^{tree}`), message: 'x' }] })],
  ])('are not made of what git cannot hold: %s', async (code, change) => {
    const remote = await world.open();
    await remote.tips([]);
    await expect(remote.stage(change(draftOf(source)))).rejects.toMatchObject({ name: 'Failure', code });
  });

  it('of a thousand tags are made and pushed in one go', async () => {
    const remote = await world.open();
    const { records } = await remote.tips([]);
    const staged = await remote.stage(draftOf(source, { count: 1000, version: `9.0.${records}`, parent: records }));
    expect(await staged.push()).toEqual({ is: 'landed', written: 1002 });
    await staged.discard();
  });
});
