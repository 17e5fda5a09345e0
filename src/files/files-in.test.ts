import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn } from './files-in.ts';
import type { Files } from './files.ts';

let home = '';
let root = '';
let files: Files;
beforeEach(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'files-')));
  root = join(home, 'root');
  mkdirSync(join(root, 'sub'), { recursive: true });
  writeFileSync(join(home, 'secret'), 'secret');
  writeFileSync(join(root, 'sub/a.md'), 'a');
  files = await filesIn(root);
});
afterEach(() => rmSync(home, { recursive: true }));

const asText = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString());

describe('a file', () => {
  it('is read as bytes, and is null where there is none', async () => {
    expect(asText(await files.read('sub/a.md'))).toBe('a');
    expect(await files.read('sub/b.md')).toBeNull();
    expect(await files.read('sub/a.md/b')).toBeNull();
  });

  it('exists; a folder is none', async () => {
    expect(await Promise.all(['sub/a.md', 'sub', 'nowhere'].map((path) => files.exists(path)))).toEqual([true, false, false]);
  });

  it('is written whole with the folders it needs, and keeps its permissions', async () => {
    await files.write('new/deep/b.md', Buffer.from([0, 255]));
    expect([...readFileSync(join(root, 'new/deep/b.md'))]).toEqual([0, 255]);
    chmodSync(join(root, 'sub/a.md'), 0o750);
    await files.write('sub/a.md', 'é');
    expect(readFileSync(join(root, 'sub/a.md'), 'utf8')).toBe('é');
    expect(statSync(join(root, 'sub/a.md')).mode & 0o777).toBe(0o750);
    expect(readdirSync(join(root, 'sub'))).toEqual(['a.md']);
  });

  it('that cannot be written leaves nothing behind', async () => {
    await expect(files.write('sub', 'x')).rejects.toMatchObject({ name: 'Failure', code: 'file-failed' });
    expect(readdirSync(root)).toEqual(['sub']);
  });
});

describe('a path that leads out', () => {
  it.each(['../secret', '/etc/passwd', 'sub/../../secret', './a', '', 'a//b', 'sub\\..\\a', 'a\0b', 'C:/x', '.git/config', 'sub/.GIT/hooks/x', 'git~1/x', '.git./x', '.g\u200Cit/x'])('is refused: %j', async (path) => {
    for (const attempt of [files.read(path), files.exists(path), files.write(path, 'x')]) await expect(attempt).rejects.toMatchObject({ code: 'file-outside' });
  });

  it('is refused through a symbolic link, also a dangling or circular one', async () => {
    symlinkSync(join(home, 'secret'), join(root, 'file'));
    symlinkSync(home, join(root, 'folder'));
    symlinkSync(join(home, 'nowhere'), join(root, 'dangling'));
    symlinkSync('loop', join(root, 'loop'));
    for (const path of ['file', 'folder/secret', 'folder/new', 'dangling', 'dangling/x', 'loop', 'loop/x']) {
      await expect(files.read(path), path).rejects.toMatchObject({ code: 'file-outside' });
      await expect(files.write(path, 'x'), path).rejects.toMatchObject({ code: 'file-outside' });
    }
    expect(readFileSync(join(home, 'secret'), 'utf8')).toBe('secret');
    expect(readdirSync(home).toSorted()).toEqual(['root', 'secret']);
  });

  it('may go through a link that stays inside, but no link is replaced by a file', async () => {
    symlinkSync('sub', join(root, 'inside'));
    symlinkSync('sub/a.md', join(root, 'a'));
    expect(asText(await files.read('inside/a.md'))).toBe('a');
    await expect(files.write('a', 'x')).rejects.toMatchObject({ code: 'file-outside' });
  });

  it('is told apart from a folder whose name only begins the same', async () => {
    mkdirSync(join(home, 'root-2'));
    symlinkSync('../root-2', join(root, 'beside'));
    await expect(files.read('beside/x')).rejects.toMatchObject({ code: 'file-outside' });
  });
});

describe('a listing', () => {
  it('has every file in code-unit order, without links and git folders', async () => {
    for (const path of ['B.md', 'a.md', 'sub/é.md']) await files.write(path, '');
    mkdirSync(join(root, '.git'));
    writeFileSync(join(root, '.git/config'), '');
    symlinkSync(home, join(root, 'folder'));
    expect(await files.list('')).toEqual(['B.md', 'a.md', 'sub/a.md', 'sub/é.md']);
    expect(await files.list('sub')).toEqual(['sub/a.md', 'sub/é.md']);
    expect(await files.list('nowhere')).toEqual([]);
    await expect(files.list('../')).rejects.toMatchObject({ code: 'file-outside' });
  });

  it('needs a folder that exists', async () => {
    await expect(filesIn(join(home, 'nowhere'))).rejects.toMatchObject({ code: 'folder-missing' });
  });
});
