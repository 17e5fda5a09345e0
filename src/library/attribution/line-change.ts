import type { LineBook } from './lines.ts';
import type { ChangedPath } from './range.ts';

/** What a change does to a prompt: to its lines, wherever they stand, and to its path. */
export interface LineChange {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** How many more (or, below 0, fewer) of each line there are afterwards. */
  readonly balance: ReadonlyMap<number, number>;
  /** Equal for two changes exactly when they take away and add the same lines and move the prompt in the same way. */
  readonly name: string;
  /** The name of a change that undoes this one. */
  readonly inverse: string;
}

/** Reads a change from its texts, in time linear in them. One that only moves lines about is named by its blobs. */
export function lineChange(changes: readonly ChangedPath[], book: LineBook): LineChange {
  const [old, young] = [blobsOf('before', changes), blobsOf('after', changes)];
  const [before, after] = [book.linesOf(old), book.linesOf(young)];
  const balance = balanceOf(before, after);
  const sorted = [...balance].sort(([a], [b]) => a - b);
  const told = (sign: 1 | -1): string => sorted.map(([line, count]) => `${line}:${sign * count}`).join();
  const [forth, back] = balance.size > 0 ? [told(1), told(-1)] : [`${old.join()}>${young.join()}`, `${young.join()}>${old.join()}`];
  const [from, to] = [pathsOn('before', changes), pathsOn('after', changes)];
  return { before, after, balance, name: `${moveName(from, to)} ${forth}`, inverse: `${moveName(to, from)} ${back}` };
}

function pathsOn(side: 'before' | 'after', changes: readonly ChangedPath[]): string {
  return changes.flatMap((change) => (change[side] === null ? [] : [change.path])).join('\0');
}

function moveName(from: string, to: string): string {
  return from === to ? '' : `${from}\0\0${to}`;
}

/** The blobs of one side, in the order of their paths. */
export function blobsOf(side: 'before' | 'after', changes: readonly ChangedPath[]): readonly string[] {
  return changes.flatMap((change) => change[side]?.blob ?? []);
}

/**
 * Whether a later change with the inverse name undoes an earlier one at its place: without both of them the text
 * would be the same, so the lines that tell their place (they stand once in either) are in one order.
 */
export function undoes(later: LineChange, earlier: LineChange): boolean {
  const [old, young] = [timesOf(earlier.before), timesOf(later.after)];
  const tells = (line: number): boolean => old.get(line) === 1 && young.get(line) === 1;
  const [before, after] = [earlier.before.filter(tells), later.after.filter(tells)];
  return before.every((line, at) => line === after[at]);
}

function timesOf(text: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const line of text) times.set(line, (times.get(line) ?? 0) + 1);
  return times;
}

/**
 * Whether a text already is as a change wants it: at least as many of the lines it adds, at most as many of those
 * it takes away. Blank lines do not tell.
 */
export function isAlreadyIn(text: readonly number[], { after, balance }: LineChange, book: LineBook): boolean {
  const telling = new Map([...balance].filter(([line]) => !book.isBlank(line)));
  if (telling.size === 0) return false;
  const [there, wanted] = [timesOf(text), timesOf(after)];
  return [...telling].every(([line, count]) => {
    const surplus = (there.get(line) ?? 0) - (wanted.get(line) ?? 0);
    return count > 0 ? surplus >= 0 : surplus <= 0;
  });
}

function balanceOf(before: readonly number[], after: readonly number[]): ReadonlyMap<number, number> {
  const [start, rest] = commonEnds(before, after);
  const balance = new Map<number, number>();
  const count = (line: number | undefined, by: number): void => {
    if (line === undefined) return;
    const sum = (balance.get(line) ?? 0) + by;
    if (sum === 0) balance.delete(line);
    else balance.set(line, sum);
  };
  for (let at = start; at < before.length - rest; at += 1) count(before[at], -1);
  for (let at = start; at < after.length - rest; at += 1) count(after[at], 1);
  return balance;
}

/** How many lines two texts have in common at the start, and then at the end. */
function commonEnds(a: readonly number[], b: readonly number[]): readonly [start: number, end: number] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [start, end];
}
