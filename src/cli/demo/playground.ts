import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { git, type GitPlace } from '../../git/git-command.ts';
import { gitEnvironment } from '../../git/invocation.ts';

/** A clone with a bare origin, in a temporary folder that stays for the reader to look at. */
export interface Playground {
  readonly folder: string;
  readonly origin: string;
  readonly clone: string;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Runs git in the clone as its example user would. */
  readonly git: (...words: readonly string[]) => Promise<void>;
}

/** Who works in the example. */
const identity = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@example.com'];

/** Makes an empty clone on branch main with a bare origin beside it. */
export async function makePlayground(variables: Readonly<Record<string, string | undefined>>): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'prompt-libraries-demo-'));
  const origin = join(folder, 'origin.git');
  const clone = join(folder, 'library');
  const environment = gitEnvironment(variables);
  const bare: GitPlace = { folder, environment, kind: 'work-tree' };
  await git(bare, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', origin]);
  await git(bare, ['init', '--quiet', '--template=', '--initial-branch=main', clone]);
  const place: GitPlace = { folder: clone, environment, kind: 'work-tree' };
  await git(place, ['remote', 'add', 'origin', origin]);
  return {
    folder,
    origin,
    clone,
    write: async (path, text) => {
      await mkdir(dirname(join(clone, path)), { recursive: true });
      await writeFile(join(clone, path), text);
    },
    git: async (...words) => {
      await git(place, [...identity, ...words]);
    },
  };
}
