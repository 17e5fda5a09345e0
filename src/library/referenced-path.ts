import { posix } from 'node:path';

/** The path in the repository that a file names by a path relative to its folder; `null` where that leads out of the repository. */
export function referencedPath(file: string, path: string): string | null {
  const full = posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/u, '');
  return full === '..' || full.startsWith('../') ? null : full;
}
