import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../problem/failure.ts';
import { gitFailed } from './git-command.ts';

/**
 * Why git would not work in a folder, found out from the disk and not from git's words: there is no repository, or
 * it belongs to somebody else; otherwise git's words are passed on.
 */
export async function whyRefused(folder: string, complaints: string): Promise<Failure> {
  const found = await repositoryAround(folder);
  if (found === null) {
    return new Failure('git-not-a-repository', `${folder} is not in a git repository.`, 'Run this inside a git repository, or make one: prompt-libraries init.');
  }
  const me = process.getuid?.();
  const owners = await Promise.all([ownerOf(found.folder), ownerOf(found.gitFolder)]);
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
async function repositoryAround(folder: string): Promise<{ readonly folder: string; readonly gitFolder: string } | null> {
  if (await exists(join(folder, '.git'))) return { folder, gitFolder: join(folder, '.git') };
  if ((await exists(join(folder, 'HEAD'))) && (await exists(join(folder, 'objects')))) return { folder, gitFolder: folder };
  const parent = dirname(folder);
  return parent === folder ? null : repositoryAround(parent);
}

async function exists(path: string): Promise<boolean> {
  return (await ownerOf(path)) !== null;
}

async function ownerOf(path: string): Promise<number | null> {
  return lstat(path).then(
    (facts) => facts.uid,
    () => null,
  );
}
