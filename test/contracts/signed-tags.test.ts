import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeLibraryTag } from '../../src/ledger/tag-message.ts';
import { draftOf, releaseWorld, type ReleaseWorld } from '../support/release-world.ts';

const canSign = spawnSync('ssh-keygen', ['-?']).error === undefined;

describe.skipIf(!canSign).each(['file', 'none'] as const)('signed tags (remote: %s)', (road) => {
  let world: ReleaseWorld;
  let source = '';
  let signing: Readonly<Record<string, string>> = {};
  let key = '';
  beforeAll(async () => {
    world = await releaseWorld(road);
    source = world.commits.at(-1)!;
    key = join(dirname(world.repo.folder), 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'release', '-f', key]);
    const configuration = join(dirname(world.repo.folder), 'signing');
    writeFileSync(configuration, `[gpg]\n format = ssh\n[user]\n signingKey = ${key}\n`);
    signing = { GIT_CONFIG_GLOBAL: configuration };
  });
  afterAll(() => world.remove());

  it('are made with the configured key, and git finds their signature good', async () => {
    const remote = await world.open({}, signing);
    await remote.tips([]);
    const staged = await remote.stage({ ...draftOf(source), signed: true });
    expect(await staged.push()).toEqual({ is: 'landed', written: 4 });
    await staged.discard();
    const allowed = join(dirname(world.repo.folder), 'allowed');
    writeFileSync(allowed, `* ${readFileSync(`${key}.pub`, 'utf8')}`);
    for (const tag of ['agents-p0@1.0.0', 'agents-p1@1.0.0', 'library@1.0.0']) {
      expect(() => world.inBare('-c', 'gpg.format=ssh', '-c', `gpg.ssh.allowedSignersFile=${allowed}`, 'verify-tag', tag)).not.toThrow();
      expect(world.inBare('cat-file', 'tag', tag)).toContain('tagger prompt-libraries <prompt-libraries@example.com> 1767225600 +0000');
    }
  });

  it('are taken for what they are by another run, signed or not: none is made twice, none is in the way', async () => {
    for (const [environment, signed] of [[signing, true], [{}, false]] as const) {
      const remote = await world.open({}, environment);
      const { records } = await remote.tips(['']);
      const staged = await remote.stage({ ...draftOf(source), commit: null, tags: draftOf(source).tags.map((tag) => ({ ...tag, message: typeof tag.message === 'string' ? tag.message : tag.message(records!) })), signed });
      expect(await staged.push()).toEqual({ is: 'landed', written: 0 });
      await staged.discard();
    }
  });

  it('that cannot be signed are not made at all', async () => {
    const remote = await world.open({}, { GIT_CONFIG_GLOBAL: '/dev/null', HOME: dirname(world.repo.folder) });
    await remote.tips([]);
    await expect(remote.stage({ ...draftOf(source, { version: '2.0.0' }), signed: true })).rejects.toMatchObject({ code: 'git-signing-failed' });
  });

  it('say the same as others to who reads them', () => {
    const message = `Library 1\n\nLibrary: 1\nSource: ${source}\nState: ${source}\nRecord: releases/2026-01/1.json\n-----BEGIN SSH SIGNATURE-----\nabc\n-----END SSH SIGNATURE-----\n`;
    expect(decodeLibraryTag(message, 'library@1')).toMatchObject({ ok: true, value: { library: '1' } });
  });
});
