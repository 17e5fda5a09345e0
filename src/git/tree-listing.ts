import { nulFields } from './path-text.ts';
import type { TreeEntry } from './repository.ts';
import { unreadable } from './unreadable.ts';

/** `git ls-tree` so that `treeListing` can read it. Takes an object id, never a name. */
export function treeListingArguments(tree: string, folder: string): readonly string[] {
  return ['ls-tree', '-r', '-z', '--full-tree', tree, ...(folder === '' ? [] : ['--', `${folder}/`])];
}

/** Reads the output of `git ls-tree -r -z`. */
export function treeListing(output: Uint8Array): readonly TreeEntry[] {
  return nulFields(output).map((field) => {
    const tab = field.indexOf('\t');
    const [mode, , blob] = field.slice(0, Math.max(tab, 0)).split(' ');
    if (mode === undefined || blob === undefined) throw unreadable('ls-tree', field);
    return { path: field.slice(tab + 1), mode, blob };
  });
}
