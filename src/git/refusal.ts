import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../problem/failure.ts';
import { gitFailed } from './git-command.ts';

/**
 * Why git would not work in a folder, found out from the disk and not from git's words: there is no repository, or
 * it belongs to somebody else; otherwise git's words are passed on.
 */
export async function whyRefused(folder: string, complaints: string): Promise<Failure> {
  const found = repositoryAround(folder);
  if (found === null) {
    return new Failure('git-not-a-repository', `${folder} is not in a git repository.`, 'Run this inside a git repository, or make one: prompt-libraries init.');
  }
  const me = process.getuid?.();
  const owners = [ownerOf(found.folder), ownerOf(found.gitFolder)];
  if (me !== undefined && owners.some((owner) => owner !== me)) {
    return new Failure(
      'git-unsafe-ownership',
      `git does not trust ${found.folder}: it belongs to another user.`,
      `If you trust it: git config --global --add safe.directory ${found.folder}`,
    );
  }
  return gitFailed('rev-parse', 128, complaints);
}

/** The nearest folder upwards that has a `.git`, or looks like a bare repository. */
function repositoryAround(folder: string): { readonly folder: string; readonly gitFolder: string } | null {
  if (exists(join(folder, '.git'))) return { folder, gitFolder: join(folder, '.git') };
  if (exists(join(folder, 'HEAD')) && exists(join(folder, 'objects'))) return { folder, gitFolder: folder };
  const parent = dirname(folder);
  return parent === folder ? null : repositoryAround(parent);
}

function exists(path: string): boolean {
  return ownerOf(path) !== null;
}

function ownerOf(path: string): number | null {
  return lstatSync(path, { throwIfNoEntry: false })?.uid ?? null;
}
