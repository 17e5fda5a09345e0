import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../problem/failure.ts';
import type { GitPlace } from './git-command.ts';
import type { Ground } from './ground.ts';
import { quotedPath } from './import-stream.ts';

/** A bare repository of our own that lasts as long as a run. */
export interface OwnRepository {
  readonly place: GitPlace;
  readonly remove: () => Promise<void>;
}

/** Where a bare repository of our own is made, and for what. */
export interface OwnRepositoryOptions {
  readonly environment: GitPlace['environment'];
  readonly format: Ground['format'];
  /** Branch its HEAD names. */
  readonly branch?: string;
  /** An existing folder that is kept; a temporary one by default. */
  readonly folder?: string | undefined;
  /** Folder of objects of another repository that can be read here too. */
  readonly borrowed?: string | undefined;
}

/** Makes a bare repository without any template; one that is there already stays as it is. */
export async function makeOwnRepository({ environment, format, branch = 'main', folder, borrowed }: OwnRepositoryOptions): Promise<OwnRepository> {
  const home = await (folder === undefined ? mkdtemp(join(tmpdir(), 'prompt-libraries-')) : mkdir(folder, { recursive: true }).then(() => folder)).catch((cause: unknown) => {
    throw notMade(cause);
  });
  const place: GitPlace = { folder: home, environment: { ...environment, GIT_ATTR_NOSYSTEM: '1' }, kind: 'git-folder' };
  // A dozen files: to wait for each of them takes longer.
  const remove = async (): Promise<void> => (folder === undefined ? rmSync(home, { recursive: true, force: true }) : undefined);
  try {
    if (!existsSync(join(home, 'HEAD'))) layOut(home, branch, format);
    if (borrowed !== undefined) writeFileSync(join(home, 'objects', 'info', 'alternates'), Buffer.concat([quotedPath(borrowed), Buffer.from('\n')]));
    return { place, remove };
  } catch (cause) {
    await remove();
    throw notMade(cause);
  }
}

/** What `git init --bare --template=` makes, without its process. HEAD comes last: with it the folder is a repository. */
function layOut(home: string, branch: string, format: Ground['format']): void {
  for (const folder of [['objects', 'info'], ['objects', 'pack'], ['refs', 'heads'], ['refs', 'tags']]) mkdirSync(join(home, ...folder), { recursive: true });
  writeFileSync(join(home, 'config'), configurations[format]);
  writeFileSync(join(home, 'HEAD'), `ref: refs/heads/${branch}\n`);
}

/** Version 1 of a repository is the first that names its hash. */
const configurations = {
  sha1: '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n',
  sha256: '[core]\n\trepositoryformatversion = 1\n\tfilemode = true\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n',
} as const satisfies Record<Ground['format'], string>;

/** What is said where the disk does not take a repository of our own. */
export function notMade(cause: unknown): Failure {
  return new Failure('git-folder-not-made', `No folder could be made for a repository: ${String(cause)}`, 'Check that the disk has room and may be written to.', cause);
}
