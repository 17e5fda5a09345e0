import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tagPack } from './tag-pack.ts';

describe.each(['sha1', 'sha256'] as const)('a pack of tags in a repository of %s', (format) => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tag-pack-'));
    git(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '.']);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function git(words: readonly string[], input: string | Uint8Array = ''): string {
    return execFileSync('git', words, { cwd: folder, input, encoding: 'utf8', env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' } });
  }

  it('has the objects that git makes of the same tags, however long their messages are', () => {
    const by = { name: 'Recorder', email: 'recorder@example.com', date: 1_767_225_600 };
    const tree = git(['mktree']).trim();
    const target = git(['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit-tree', tree, '-m', 'first']).trim();
    // The length of an object is written in pieces of four and seven bits.
    const lengths = [0, 1, 15, 16, 200, 1800, 2048, 40_000, 300_000];
    const tags = lengths.map((length) => ({ name: `a@1.0.${length}`, target, message: 'é'.repeat(Math.floor(length / 2)) + 'x'.repeat(length % 2) }));
    const { pack, ids } = tagPack(tags, by, format);
    git(['index-pack', '--stdin', '--strict'], pack);
    const asGit = tags.map(({ name, message }) => git(['mktag'], `object ${target}\ntype commit\ntag ${name}\ntagger Recorder <recorder@example.com> 1767225600 +0000\n\n${message}`).trim());
    expect(ids).toEqual(asGit);
    expect(git(['count-objects', '-v'])).toContain(`in-pack: ${lengths.length}\n`);
  });
});
