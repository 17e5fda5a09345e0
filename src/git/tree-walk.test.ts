import { afterEach, describe, expect, it } from 'vitest';
import { chanceFrom } from '../../test/support/random-history/chance.ts';
import { names, treeGround, type TreeGround } from '../../test/support/tree-ground.ts';
import { treeListing, treeListingArguments } from './tree-listing.ts';
import { filesAt, filesBelow } from './tree-walk.ts';

let ground: TreeGround;
afterEach(() => ground.close());

function asGitHasIt(tree: string, folder: string): ReturnType<typeof treeListing> {
  return treeListing(ground.git('', '--literal-pathspecs', ...treeListingArguments(tree, folder)));
}

describe.each(['sha1', 'sha256'] as const)('the files of a tree of %s', (format) => {
  it('are those git ls-tree has, in its order, everywhere and below folders, and each is found by its path', async () => {
    ground = await treeGround(format);
    const chance = chanceFrom(11);
    const blobs = ['one', 'two'].map((text) => ground.git(text, 'hash-object', '-w', '--stdin').toString().trim());
    for (let round = 0; round < 30; round += 1) {
      const tree = ground.randomTree(chance, blobs);
      const all = asGitHasIt(tree, '');
      expect(await filesBelow(ground.objects, tree, '')).toEqual(all);
      for (const folder of [chance.oneOf(names), `${chance.oneOf(names)}/${chance.oneOf(names)}`]) {
        const isSubmodule = all.some(({ path, mode }) => path === folder && mode === '160000');
        expect(await filesBelow(ground.objects, tree, folder)).toEqual(isSubmodule ? [] : asGitHasIt(tree, folder));
      }
      const files = all.filter(({ mode }) => mode !== '160000');
      const strange = ['', '.', '../a', 'nowhere/a', '/a', 'a//b', 'a/', 'a\0b', ...all.filter(({ mode }) => mode === '160000').map(({ path }) => path)];
      expect(await filesAt(ground.objects, tree, [...strange, ...files.map(({ path }) => path)])).toEqual([...strange.map(() => null), ...files.map(({ blob }) => blob)]);
    }
  }, 60_000);
});

describe('the files of a tree', () => {
  it('are listed where a folder is in it many times, by a commit and by a path that is not UTF-8', async () => {
    ground = await treeGround();
    const blob = ground.git('x', 'hash-object', '-w', '--stdin').toString().trim();
    const treeOf = (mode: string, oid: string, ...of: readonly Buffer[]): string => {
      const content = Buffer.concat(of.flatMap((name) => [Buffer.from(`${mode} `), name, Buffer.from([0]), Buffer.from(oid, 'hex')]));
      return ground.git(content, 'hash-object', '-t', 'tree', '-w', '--stdin', '--literally').toString().trim();
    };
    const folder = treeOf('100664', blob, Buffer.from([0x66, 0xff]), Buffer.from('g'));
    const top = treeOf('40000', treeOf('40000', folder, Buffer.from('a'), Buffer.from('b')), Buffer.from('c'), Buffer.from('d'));
    const commit = ground.repo.git('commit-tree', '-m', 'x', top);
    expect(await filesBelow(ground.objects, commit, '')).toEqual(asGitHasIt(top, ''));
    const [odd = { path: '' }] = asGitHasIt(top, 'c/b');
    expect(await filesAt(ground.objects, commit, [odd.path])).toEqual([blob]);
  });

  it('are no files at all only where the folder is not there: a missing tree breaks off', async () => {
    ground = await treeGround();
    const tree = ground.git(`040000 tree ${'f'.repeat(40)}\ta\n`, 'mktree', '--missing').toString().trim();
    expect(await filesBelow(ground.objects, tree, 'b')).toEqual([]);
    await expect(filesBelow(ground.objects, tree, '')).rejects.toMatchObject({ code: 'git-failed' });
    await expect(filesBelow(ground.objects, 'e'.repeat(40), '')).rejects.toMatchObject({ code: 'git-failed' });
  });
});
