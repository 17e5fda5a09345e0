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

/** `git diff-tree` between the pairs of commits on its input, one line each: the later, then the earlier. */
export const manyDiffsArguments: readonly string[] = ['diff-tree', '-r', ...rawChanges, '--stdin', '--always'];

/**
 * Reads the output of `git diff-tree --stdin --always`: for each pair the id of the later commit, then its changes.
 * Throws `Failure` where the ids are not those asked for.
 */
export function manyPathChanges(output: Uint8Array, asked: readonly string[]): readonly (readonly PathChange[])[] {
  const fields = nulFields(output);
  const answers: PathChange[][] = [];
  for (let at = 0; at < fields.length; ) {
    const field = fields[at] ?? '';
    const answer = answers.at(-1);
    if (field.startsWith(':') && answer !== undefined) {
      answer.push(pathChange(field, fields[at + 1]));
      at += 2;
    } else {
      if (field !== asked[answers.length]) throw unreadable('diff', field);
      answers.push([]);
      at += 1;
    }
  }
  if (answers.length !== asked.length) throw unreadable('diff', `${answers.length} answers`);
  return answers;
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
