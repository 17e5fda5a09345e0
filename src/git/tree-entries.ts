import { unreadable } from './unreadable.ts';

/** One entry of a tree object; its name as bytes, for names have no encoding. */
export interface TreeObjectEntry {
  readonly name: Uint8Array;
  /** Six octal digits, as every command of git but `cat-file` writes it. */
  readonly mode: string;
  readonly oid: string;
}

/** An entry that two versions of a tree do not share; `null` where it is not there. */
export interface EntryPair {
  readonly before: TreeObjectEntry | null;
  readonly after: TreeObjectEntry | null;
}

/** Mode of an entry that is a tree itself. */
export const treeMode = '040000';

const nothing = Buffer.alloc(0);
const slash = Buffer.from('/');

/**
 * Entries of two tree objects that differ, in the order of git: a file and a folder of the same name are two entries.
 * Equal entries are passed over as bytes. Throws `Failure` `git-output-unreadable` for what is no tree.
 * @param hashBytes 20 or 32, the length of an object id.
 */
export function differingEntries(before: Buffer | null, after: Buffer | null, hashBytes: number): readonly EntryPair[] {
  const old = before ?? nothing;
  const young = after ?? nothing;
  const pairs: EntryPair[] = [];
  let a = 0;
  let b = 0;
  while (a < old.length || b < young.length) {
    const endOld = endOfEntry(old, a, hashBytes);
    const endYoung = endOfEntry(young, b, hashBytes);
    if (endOld - a === endYoung - b && old.compare(young, b, endYoung, a, endOld) === 0) {
      a = endOld;
      b = endYoung;
      continue;
    }
    const left = a < old.length ? entryAt(old, a, endOld, hashBytes) : null;
    const right = b < young.length ? entryAt(young, b, endYoung, hashBytes) : null;
    const order = orderOf(left, right);
    if (order <= 0) a = endOld;
    if (order >= 0) b = endYoung;
    const pair = { before: order <= 0 ? left : null, after: order >= 0 ? right : null };
    if (!isSame(pair)) pairs.push(pair);
  }
  return pairs;
}

/** All entries of a tree object, in its order. Throws `Failure` `git-output-unreadable` for what is no tree. */
export function treeEntries(tree: Buffer, hashBytes: number): readonly TreeObjectEntry[] {
  const entries: TreeObjectEntry[] = [];
  for (let at = 0; at < tree.length; ) {
    const end = endOfEntry(tree, at, hashBytes);
    entries.push(entryAt(tree, at, end, hashBytes));
    at = end;
  }
  return entries;
}

function endOfEntry(tree: Buffer, from: number, hashBytes: number): number {
  if (from === tree.length) return from;
  const end = tree.indexOf(0, from) + 1 + hashBytes;
  if (end <= from + hashBytes || end > tree.length) throw unreadable('cat-file', 'a tree that ends within an entry');
  return end;
}

function entryAt(tree: Buffer, from: number, end: number, hashBytes: number): TreeObjectEntry {
  const space = tree.indexOf(0x20, from);
  const nameEnd = end - hashBytes - 1;
  const digits = tree.toString('latin1', from, Math.max(space, from));
  if (space >= nameEnd || !/^[0-7]{5,6}$/.test(digits)) throw unreadable('cat-file', `a tree with the mode ${digits}`);
  return { mode: plainMode(digits), name: tree.subarray(space + 1, nameEnd), oid: tree.toString('hex', nameEnd + 1, end) };
}

/** Modes as git reads them: of a file only whether it can be run counts, for old programs wrote others. */
function plainMode(digits: string): string {
  const mode = Number.parseInt(digits, 8);
  const kind = mode & 0o170000;
  if (kind === 0o100000) return (mode & 0o100) === 0 ? '100644' : '100755';
  if (kind === 0o120000) return '120000';
  return kind === 0o040000 ? treeMode : '160000';
}

/** By name, a tree as if it ended with a slash: negative where the left comes first. What is not there comes last. */
function orderOf(left: TreeObjectEntry | null, right: TreeObjectEntry | null): number {
  if (left === null || right === null) return left === null ? 1 : -1;
  return Buffer.compare(sortName(left), sortName(right));
}

function sortName({ name, mode }: TreeObjectEntry): Uint8Array {
  return mode === treeMode ? Buffer.concat([name, slash]) : name;
}

/** Bytes may differ where what they say does not: modes of old programs. */
function isSame({ before, after }: EntryPair): boolean {
  return before !== null && after !== null && before.oid === after.oid && before.mode === after.mode;
}
