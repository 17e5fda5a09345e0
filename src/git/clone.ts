import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../child/spawn.ts';
import { git, type GitPlace } from './git-command.ts';
import type { Ground } from './ground.ts';
import { locate, seenAtAGlance } from './locate.ts';
import type { Location } from './location.ts';
import { usableAddress } from './remote-address.ts';
import { unreadable } from './unreadable.ts';

/** What matters of a clone to a release. */
export interface Clone extends Ground {
  readonly gitFolder: string;
  readonly isShallow: boolean;
  /** Whether every object its refs reach is there, contents of files included. */
  readonly isComplete: boolean;
  /** Whether its refs are files where they always are. */
  readonly hasPlainRefs: boolean;
  /** Address of `origin` without credentials; `null` without such a remote. */
  readonly address: string | null;
}

/** Exit code of `git remote get-url` for a name nobody configured. */
const noSuchRemote = 2;

/** Looks at the clone a folder belongs to. Throws what `locate` throws, and `git-address-refused`. */
export async function lookAtClone(folder: string, environment: Environment): Promise<Clone> {
  const plain = seenAtAGlance(folder);
  const { gitFolder, root } = plain ?? (await locate(folder, environment));
  const top = root ?? gitFolder;
  const place: GitPlace = { folder: top, environment, kind: 'work-tree' };
  const [{ objects, format, isShallow }, told] = await Promise.all([
    plain === null ? partsOf(place) : plainParts(plain),
    git(place, ['remote', 'get-url', 'origin'], { accepts: [0, noSuchRemote] }),
  ]);
  const address = told.exitCode === noSuchRemote ? null : usableAddress(told.output.toString().replace(/\n$/, ''), top);
  return { place, gitFolder, objects, format, isShallow, isComplete: !isShallow && !(await hasPromises(objects)), hasPlainRefs: plain !== null, address };
}

type Parts = Pick<Clone, 'objects' | 'format' | 'isShallow'>;

/** Of a repository whose configuration has no extension: so its hash is the old one, and its parts lie where they always do. */
function plainParts({ gitFolder, shallowFile }: Location): Parts {
  return { objects: join(gitFolder, 'objects'), format: 'sha1', isShallow: existsSync(shallowFile) };
}

async function partsOf(place: GitPlace): Promise<Parts> {
  const { output } = await git(place, ['rev-parse', '--path-format=absolute', '--git-path', 'objects', '--show-object-format', '--is-shallow-repository']);
  const [objects, format, shallow, ...more] = output.toString().trimEnd().split('\n');
  if (objects === undefined || (format !== 'sha1' && format !== 'sha256') || shallow === undefined || more.length > 0) throw unreadable('rev-parse', output.toString());
  return { objects, format, isShallow: shallow !== 'false' };
}

/** Whether objects were left on the remote: their packs are marked with a file. */
async function hasPromises(objects: string): Promise<boolean> {
  const names = await readdir(join(objects, 'pack')).catch(() => null);
  return names === null || names.some((name) => name.endsWith('.promisor'));
}
