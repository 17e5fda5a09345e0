import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Location } from './location.ts';

/** Settings that change where a repository lies or how its parts are found; git alone knows how they count. */
const needsGit = /worktree|include|extensions|bare(?!\s*=\s*false\s*$)/imu;
/** Of a larger one nothing can be told at a glance. */
const largestConfiguration = 64 * 1024;

/**
 * The location of a clone as most are: a folder with a `.git` folder in it, both of whoever runs this, and a configuration
 * that moves nothing. git would answer the same, a process later; `null` where only git can tell.
 * @param folder an absolute path without links.
 */
export function plainClone(folder: string): Location | null {
  const gitFolder = join(folder, '.git');
  const me = process.geteuid?.();
  if (me === undefined || !isMyFolder(folder, me) || !isMyFolder(gitFolder, me)) return null;
  const parts = ['objects', 'refs'].every((name) => isMyFolder(join(gitFolder, name), me));
  if (!parts || !isFile(join(gitFolder, 'HEAD')) || isFile(join(gitFolder, 'commondir'))) return null;
  const configuration = join(gitFolder, 'config');
  if (!isFile(configuration) || lstatSync(configuration).size > largestConfiguration) return null;
  return needsGit.test(readFileSync(configuration, 'utf8')) ? null : { gitFolder, root: folder, shallowFile: join(gitFolder, 'shallow') };
}

function isMyFolder(path: string, me: number): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === me;
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
