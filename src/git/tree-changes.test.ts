import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture, type Fixture } from '../../test/support/git-fixture.ts';
import { chanceFrom, type Chance } from '../../test/support/random-history/chance.ts';
import { gitArguments } from './git-command.ts';
import { gitEnvironment } from './invocation.ts';
import { openConversation, type ObjectConversation } from './object-conversation.ts';
import { diffArguments, pathChanges } from './path-changes.ts';
import { treeChanges } from './tree-changes.ts';

let repo: Fixture;
let objects: ObjectConversation;

async function open(objectFormat: 'sha1' | 'sha256' = 'sha1'): Promise<void> {
  repo = await fixture({ objectFormat });
  const place = { folder: repo.folder, environment: gitEnvironment(process.env), kind: 'work-tree' } as const;
  objects = openConversation({ program: 'git', arguments: gitArguments(place, ['cat-file', '--batch-command', '--buffer']), ...place });
}
async function close(): Promise<void> {
  await objects.close();
  repo.remove();
}

function git(input: string | Buffer, ...command: readonly string[]): Buffer {
  return execFileSync('git', ['-C', repo.folder, ...command], { input, env: gitEnvironment(process.env) });
}

/** What git itself says of the two trees. */
function asGitHasIt(before: string, after: string, folders: readonly string[]): ReturnType<typeof pathChanges> {
  return pathChanges(git('', '--literal-pathspecs', ...diffArguments(before, after, folders)));
}

/** Names that git sorts in ways of its own: beside a folder, by bytes above ASCII, by letters beyond the first plane. */
const names = ['a', 'a-b', 'a.md', 'a0', 'A', 'é', '～', '😀', 'b', '-', ' ', ':x'];
const modes = ['100644', '100755', '120000', '160000'];

/** A tree of random files; a later file takes the place of a folder of its name, and the other way round. */
function randomTree(chance: Chance, blobs: readonly string[]): string {
  const files = new Map<string, string>();
  for (let count = chance.below(25); count > 0; count -= 1) {
    const path = Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(names)).join('/');
    for (const other of files.keys()) if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) files.delete(other);
    files.set(path, `${chance.oneOf(modes)} ${chance.oneOf(blobs)}\t${path}\0`);
  }
  git('', 'read-tree', '--empty');
  git([...files.values()].join(''), 'update-index', '-z', '--index-info');
  return git('', 'write-tree', '--missing-ok').toString().trim();
}

describe.each(['sha1', 'sha256'] as const)('the changes between two trees of %s', (format) => {
  beforeEach(() => open(format));
  afterEach(close);

  it('are those git diff-tree has, in its order, everywhere and below folders', async () => {
    const chance = chanceFrom(7);
    const blobs = ['one', 'two', 'three'].map((text) => git(text, 'hash-object', '-w', '--stdin').toString().trim());
    const trees = Array.from({ length: 30 }, () => randomTree(chance, blobs));
    for (let round = 0; round < 120; round += 1) {
      const [before, after] = [chance.oneOf(trees), chance.oneOf(trees)];
      const folders = chance.onceIn(2) ? [] : [chance.oneOf(names), `${chance.oneOf(names)}/${chance.oneOf(names)}`];
      expect(await treeChanges(objects, before, after, folders)).toEqual(asGitHasIt(before, after, folders));
    }
  }, 60_000);
});

describe('the changes between two trees', () => {
  beforeEach(() => open());
  afterEach(close);

  it('take a path that is not UTF-8, and modes that old programs wrote, as git does', async () => {
    const blob = git('x', 'hash-object', '-w', '--stdin').toString().trim();
    const treeOf = (...entries: readonly (readonly [string, Buffer])[]): string => {
      const content = Buffer.concat(entries.flatMap(([mode, name]) => [Buffer.from(`${mode} `), name, Buffer.from([0]), Buffer.from(blob, 'hex')]));
      return git(content, 'hash-object', '-t', 'tree', '-w', '--stdin', '--literally').toString().trim();
    };
    const [odd, plain] = [Buffer.from([0x66, 0xff]), Buffer.from('g')];
    const before = treeOf(['100664', plain]);
    for (const after of [treeOf(['100644', odd], ['100644', plain]), treeOf(['100775', plain]), treeOf(['100644', plain])]) {
      expect(await treeChanges(objects, before, after, [])).toEqual(asGitHasIt(before, after, []));
    }
  });

  it('are left to git where a tree is missing or very many differ', async () => {
    const tree = git('', 'mktree').toString().trim();
    expect(await treeChanges(objects, tree, 'f'.repeat(tree.length), [])).toBeNull();
    for (let folder = 0; folder < 300; folder += 1) repo.write(`${folder}/a`, 'a');
    expect(await treeChanges(objects, tree, repo.commit('feat: many folders'), [])).toBeNull();
  });

  it('may be hundreds of thousands', async () => {
    const blob = git('x', 'hash-object', '-w', '--stdin').toString().trim();
    const count = 200_000;
    const tree = git(Array.from({ length: count }, (_, at) => `100644 blob ${blob}\t${at}\n`).join(''), 'mktree').toString().trim();
    expect(await treeChanges(objects, git('', 'mktree').toString().trim(), tree, [])).toHaveLength(count);
  });

  it('are refused where an object is no whole tree', async () => {
    const bad = git(Buffer.from('100644 name without an end'), 'hash-object', '-t', 'tree', '-w', '--stdin', '--literally').toString().trim();
    const empty = git('', 'mktree').toString().trim();
    await expect(treeChanges(objects, empty, bad, [])).rejects.toMatchObject({ code: 'git-output-unreadable' });
  });
});
