import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { Failure } from '../problem/failure.ts';

/** The parts of a path, or `Failure` `file-outside` where they could lead elsewhere on any system. */
export function partsOf(path: string): readonly string[] {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\0\\]/.test(part) || isGitFolder(part) || /^[a-z]:/i.test(part))) throw outside(path);
  return parts;
}

/** Names under which some file system finds `.git`. */
export function isGitFolder(name: string): boolean {
  return /^(?:\.git|git~\d+)[. ]*$/i.test(name.replace(/\p{Cf}/gu, ''));
}

/**
 * The place of a path on the disk. What exists of it must, with every symbolic link followed, lie below the root;
 * what does not exist yet cannot be a link. Throws `Failure` `file-outside`.
 */
export async function placeOf(root: string, path: string): Promise<string> {
  const place = join(root, ...partsOf(path));
  const real = await realpath(await deepestExisting(place, path));
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw outside(path);
  return place;
}

async function deepestExisting(place: string, path: string): Promise<string> {
  const facts = await lstat(place).catch((cause: unknown) => {
    if (isMissing(cause)) return null;
    throw isCircle(cause) ? outside(path, cause) : failed(path, cause);
  });
  if (facts === null) return deepestExisting(dirname(place), path);
  if (facts.isSymbolicLink()) {
    await realpath(place).catch((cause: unknown) => {
      throw outside(path, cause);
    });
  }
  return place;
}

/** Whether an error only says that something is not there. */
export function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR');
}

function isCircle(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ELOOP';
}

/** The path leads out of the folder. */
export function outside(path: string, cause?: unknown): Failure {
  return new Failure('file-outside', `${JSON.stringify(path)} leads out of the folder it belongs to.`, 'Use a path inside the repository, and no symbolic links that leave it.', cause);
}

/** The disk refused. */
export function failed(path: string, cause: unknown): Failure {
  return new Failure('file-failed', `${JSON.stringify(path)} could not be read or written: ${String(cause)}`, 'Check the permissions and the free space of the disk.', cause);
}
