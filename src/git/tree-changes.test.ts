import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chanceFrom } from '../../test/support/random-history/chance.ts';
import { names, treeGround, type TreeGround } from '../../test/support/tree-ground.ts';
import { diffArguments, pathChanges } from './path-changes.ts';
import { treeChanges } from './tree-changes.ts';

let ground: TreeGround;
afterEach(() => ground.close());

/** What git itself says of the two trees. */
function asGitHasIt(before: string, after: string, folders: readonly string[]): ReturnType<typeof pathChanges> {
  return pathChanges(ground.git('', '--literal-pathspecs', ...diffArguments(before, after, folders)));
}

describe.each(['sha1', 'sha256'] as const)('the changes between two trees of %s', (format) => {
  beforeEach(async () => void (ground = await treeGround(format)));

  it('are those git diff-tree has, in its order, everywhere and below folders', async () => {
    const chance = chanceFrom(7);
    const blobs = ['one', 'two', 'three'].map((text) => ground.git(text, 'hash-object', '-w', '--stdin').toString().trim());
    const trees = Array.from({ length: 30 }, () => ground.randomTree(chance, blobs));
    for (let round = 0; round < 120; round += 1) {
      const [before, after] = [chance.oneOf(trees), chance.oneOf(trees)];
      const folders = chance.onceIn(2) ? [] : [chance.oneOf(names), `${chance.oneOf(names)}/${chance.oneOf(names)}`];
      expect(await treeChanges(ground.objects, before, after, folders)).toEqual(asGitHasIt(before, after, folders));
    }
  }, 60_000);
});

describe('the changes between two trees', () => {
  beforeEach(async () => void (ground = await treeGround()));

  it('take a path that is not UTF-8, and modes that old programs wrote, as git does', async () => {
    const blob = ground.git('x', 'hash-object', '-w', '--stdin').toString().trim();
    const treeOf = (...entries: readonly (readonly [string, Buffer])[]): string => {
      const content = Buffer.concat(entries.flatMap(([mode, name]) => [Buffer.from(`${mode} `), name, Buffer.from([0]), Buffer.from(blob, 'hex')]));
      return ground.git(content, 'hash-object', '-t', 'tree', '-w', '--stdin', '--literally').toString().trim();
    };
    const [odd, plain] = [Buffer.from([0x66, 0xff]), Buffer.from('g')];
    const before = treeOf(['100664', plain]);
    for (const after of [treeOf(['100644', odd], ['100644', plain]), treeOf(['100775', plain]), treeOf(['100644', plain])]) {
      expect(await treeChanges(ground.objects, before, after, [])).toEqual(asGitHasIt(before, after, []));
    }
  });

  it('are left to git where a tree is missing or very many differ', async () => {
    const tree = ground.git('', 'mktree').toString().trim();
    expect(await treeChanges(ground.objects, tree, 'f'.repeat(tree.length), [])).toBeNull();
    for (let folder = 0; folder < 300; folder += 1) ground.repo.write(`${folder}/a`, 'a');
    expect(await treeChanges(ground.objects, tree, ground.repo.commit('feat: many folders'), [])).toBeNull();
  });

  it('may be hundreds of thousands', async () => {
    const blob = ground.git('x', 'hash-object', '-w', '--stdin').toString().trim();
    const count = 200_000;
    const tree = ground.git(Array.from({ length: count }, (_, at) => `100644 blob ${blob}\t${at}\n`).join(''), 'mktree').toString().trim();
    expect(await treeChanges(ground.objects, ground.git('', 'mktree').toString().trim(), tree, [])).toHaveLength(count);
  });

  it('are refused where an object is no whole tree', async () => {
    const bad = ground.git(Buffer.from('100644 name without an end'), 'hash-object', '-t', 'tree', '-w', '--stdin', '--literally').toString().trim();
    const empty = ground.git('', 'mktree').toString().trim();
    await expect(treeChanges(ground.objects, empty, bad, [])).rejects.toMatchObject({ code: 'git-output-unreadable' });
  });
});
