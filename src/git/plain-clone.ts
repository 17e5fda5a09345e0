import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
  const configuration = configurationOf(gitFolder);
  return configuration === null || needsGit.test(configuration) ? null : { gitFolder, root: folder, shallowFile: join(gitFolder, 'shallow') };
}

/** The same for the git folder of such a clone, as `rev-parse` has it there: a repository of its own, without a work tree. */
export function plainGitFolder(folder: string): Location | null {
  const clone = basename(folder) === '.git' ? plainClone(dirname(folder)) : null;
  return clone === null ? null : { ...clone, root: null };
}

/** What only a bare repository is configured with. */
const isBare = /^\s*bare = true$/mu;

/**
 * The location of a bare repository as `git init --bare` makes them, that lies in nobody's work tree: one inside of another
 * repository anyone could have made who can change that one.
 * @param folder an absolute path without links.
 */
export function plainBare(folder: string): Location | null {
  const me = process.geteuid?.();
  if (me === undefined || !isFile(join(folder, 'HEAD')) || isFile(join(folder, 'commondir'))) return null;
  if (!['', 'objects', 'refs'].every((name) => isMyFolder(join(folder, name), me)) || liesInRepository(folder)) return null;
  const configuration = configurationOf(folder);
  const others = configuration?.replace(isBare, '') ?? null;
  if (others === null || others === configuration || needsGit.test(others) || /bare/iu.test(others)) return null;
  return { gitFolder: folder, root: null, shallowFile: join(folder, 'shallow') };
}

/** Whether the folder, or one above it, has anything named `.git`. */
function liesInRepository(folder: string): boolean {
  const above = dirname(folder);
  return lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined || (above !== folder && liesInRepository(above));
}

/** The text of a repository's own configuration; `null` without one that can be read at a glance. */
function configurationOf(gitFolder: string): string | null {
  const path = join(gitFolder, 'config');
  return isFile(path) && lstatSync(path).size <= largestConfiguration ? readFileSync(path, 'utf8') : null;
}

function isMyFolder(path: string, me: number): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === me;
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
