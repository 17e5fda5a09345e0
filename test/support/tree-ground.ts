import { execFileSync } from 'node:child_process';
import { gitArguments } from '../../src/git/git-command.ts';
import { gitEnvironment } from '../../src/git/invocation.ts';
import { openConversation, type ObjectConversation } from '../../src/git/object-conversation.ts';
import { fixture, type Fixture } from './git-fixture.ts';
import type { Chance } from './random-history/chance.ts';

/** A repository for trees of every kind, and a conversation about its objects. */
export interface TreeGround {
  readonly repo: Fixture;
  readonly objects: ObjectConversation;
  /** git there; its output. */
  readonly git: (input: string | Buffer, ...command: readonly string[]) => Buffer;
  /** A tree of random files; a later file takes the place of a folder of its name, and the other way round. */
  readonly randomTree: (chance: Chance, blobs: readonly string[]) => string;
  readonly close: () => Promise<void>;
}

/** Names that git sorts in ways of its own: beside a folder, by bytes above ASCII, by letters beyond the first plane. */
export const names = ['a', 'a-b', 'a.md', 'a0', 'A', 'é', '～', '😀', 'b', '-', ' ', ':x'];
const modes = ['100644', '100755', '120000', '160000'];

export async function treeGround(objectFormat: 'sha1' | 'sha256' = 'sha1'): Promise<TreeGround> {
  const repo = await fixture({ objectFormat });
  const place = { folder: repo.folder, environment: gitEnvironment(process.env), kind: 'work-tree' } as const;
  const objects = openConversation({ program: 'git', arguments: gitArguments(place, ['cat-file', '--batch-command', '--buffer']), ...place });
  const git: TreeGround['git'] = (input, ...command) => execFileSync('git', ['-C', repo.folder, ...command], { input, env: gitEnvironment(process.env) });
  return {
    repo,
    objects,
    git,
    randomTree: (chance, blobs) => {
      const files = new Map<string, string>();
      for (let count = chance.below(25); count > 0; count -= 1) {
        const path = Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(names)).join('/');
        for (const other of files.keys()) if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) files.delete(other);
        files.set(path, `${chance.oneOf(modes)} ${chance.oneOf(blobs)}\t${path}\0`);
      }
      git('', 'read-tree', '--empty');
      git([...files.values()].join(''), 'update-index', '-z', '--index-info');
      return git('', 'write-tree', '--missing-ok').toString().trim();
    },
    close: async () => {
      await objects.close();
      repo.remove();
    },
  };
}
