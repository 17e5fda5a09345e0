import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../problem/failure.ts';
import { failed, isGitFolder, isMissing, outside, placeOf } from './containment.ts';
import type { Files } from './files.ts';

/** The files of a folder on the disk. Throws `Failure` `folder-missing`. */
export async function filesIn(folder: string): Promise<Files> {
  const root = await realpath(folder).catch((cause: unknown) => {
    throw new Failure('folder-missing', `The folder ${folder} does not exist.`, 'Name a folder that exists.', cause);
  });
  return {
    root,
    exists: async (path) => (await orNull(path, stat(await placeOf(root, path))))?.isFile() ?? false,
    read: async (path) => orNull(path, readFile(await placeOf(root, path))),
    write: (path, content) => write(root, path, content),
    remove: async (path) => void (await orNull(path, unlink(await placeOf(root, path)))),
    list: async (path) => {
      const files: string[] = [];
      await collect(path === '' ? root : await placeOf(root, path), path === '' ? '' : `${path}/`, files);
      return files.toSorted((a, b) => (a < b ? -1 : 1));
    },
  };
}

async function orNull<T>(path: string, asked: Promise<T>): Promise<T | null> {
  return asked.catch((cause: unknown) => {
    if (isMissing(cause)) return null;
    throw failed(path, cause);
  });
}

/** A new file beside the old one takes its place in one step: a reader or a crash finds the one or the other. */
async function write(root: string, path: string, content: string | Uint8Array): Promise<void> {
  const place = await placeOf(root, path);
  const before = await orNull(path, lstat(place));
  if (before?.isSymbolicLink() === true) throw outside(path);
  const beside = join(dirname(place), `.${basename(place).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(place), { recursive: true });
    const file = await open(beside, 'wx', before?.mode ?? 0o666);
    try {
      await file.writeFile(content);
      if (before !== null) await file.chmod(before.mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, place);
  } catch (cause) {
    await rm(beside, { force: true });
    throw failed(path, cause);
  }
}

async function collect(folder: string, prefix: string, files: string[]): Promise<void> {
  const entries = (await orNull(prefix, readdir(folder, { withFileTypes: true }))) ?? [];
  for (const entry of entries) {
    if (isGitFolder(entry.name)) continue;
    if (entry.isFile()) files.push(prefix + entry.name);
    else if (entry.isDirectory()) await collect(join(folder, entry.name), `${prefix}${entry.name}/`, files);
  }
}
