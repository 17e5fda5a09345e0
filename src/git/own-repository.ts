import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../problem/failure.ts';
import { git, type GitPlace } from './git-command.ts';
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
    throw new Failure('git-folder-not-made', `No folder could be made for a repository: ${String(cause)}`, 'Check that the disk has room and may be written to.', cause);
  });
  const place: GitPlace = { folder: home, environment: { ...environment, GIT_ATTR_NOSYSTEM: '1' }, kind: 'git-folder' };
  const remove = async (): Promise<void> => (folder === undefined ? rm(home, { recursive: true, force: true }) : undefined);
  try {
    await git(place, ['init', '--quiet', '--bare', '--template=', `--initial-branch=${branch}`, `--object-format=${format}`, home]);
    if (borrowed !== undefined) await borrow(home, borrowed);
    return { place, remove };
  } catch (reason) {
    await remove();
    throw reason;
  }
}

async function borrow(home: string, objects: string): Promise<void> {
  await mkdir(join(home, 'objects', 'info'), { recursive: true });
  await writeFile(join(home, 'objects', 'info', 'alternates'), Buffer.concat([quotedPath(objects), Buffer.from('\n')]));
}
