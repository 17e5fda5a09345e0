import { nulFields } from './path-text.ts';
import type { PathChange } from './repository.ts';
import { unreadable } from './unreadable.ts';

/** How every difference is asked for: bytes of the trees only, no guessing of renames, no programs, no configured order. */
export const rawChanges: readonly string[] = ['--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--ignore-submodules=none', '-O/dev/null'];

/** `git diff-tree` between two trees, so that `pathChanges` can read it. Takes object ids, never names. */
export function diffArguments(before: string, after: string, folders: readonly string[]): readonly string[] {
  return ['diff-tree', '-r', ...rawChanges, before, after, ...(folders.length === 0 ? [] : ['--', ...folders])];
}

/** Reads the output of `git diff-tree -r -z --raw`. */
export function pathChanges(output: Uint8Array): readonly PathChange[] {
  const fields = nulFields(output);
  const changes: PathChange[] = [];
  for (let at = 0; at < fields.length; at += 2) changes.push(pathChange(fields[at] ?? '', fields[at + 1]));
  return changes;
}

/**
 * One change: `:mode mode oid oid status`, or for a merge of n parents n colons, n + 1 modes, n + 1 ids and the
 * status. Before is the first parent, after the result.
 */
export function pathChange(header: string, path: string | undefined): PathChange {
  const parents = header.search(/[^:]/);
  const words = header.slice(Math.max(parents, 0)).split(' ');
  if (parents < 1 || path === undefined || words.length !== 2 * parents + 3) throw unreadable('diff', header);
  return { path, before: side(words[0], words[parents + 1]), after: side(words[parents], words[2 * parents + 1]) };
}

function side(mode: string | undefined, blob: string | undefined): PathChange['before'] {
  if (mode === undefined || blob === undefined || !/^[0-7]{6}$/.test(mode)) throw unreadable('diff', `${mode} ${blob}`);
  return mode === '000000' ? null : { mode, blob };
}
