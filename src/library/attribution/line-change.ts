import type { LineBook } from './lines.ts';
import type { ChangedPath } from './range.ts';

/** What a change does to a prompt: to its lines, wherever they stand, and to its path. */
export interface LineChange {
  /** Blobs of the prompt before, in the order of their paths. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** How many more (or, below 0, fewer) of each line there are afterwards. */
  readonly balance: ReadonlyMap<number, number>;
  /** Equal for two changes exactly when they take away and add the same lines and move the prompt in the same way. */
  readonly name: string;
  /** The name of a change that undoes this one. */
  readonly inverse: string;
}

/** Reads a change from its texts. One that only moves lines about is named by its blobs. */
export function lineChange(changes: readonly ChangedPath[], book: LineBook): LineChange {
  const [before, after] = [blobsOf('before', changes), blobsOf('after', changes)];
  const balance = book.balanceOf(before, after);
  const sorted = [...balance].sort(([a], [b]) => a - b);
  const told = (sign: 1 | -1): string => sorted.map(([line, count]) => `${line}:${sign * count}`).join();
  const [forth, back] = balance.size > 0 ? [told(1), told(-1)] : [`${before.join()}>${after.join()}`, `${after.join()}>${before.join()}`];
  const [from, to] = [pathsOn('before', changes), pathsOn('after', changes)];
  return { before, after, balance, name: `${moveName(from, to)} ${forth}`, inverse: `${moveName(to, from)} ${back}` };
}

/** The blobs of one side, in the order of their paths. */
export function blobsOf(side: 'before' | 'after', changes: readonly ChangedPath[]): readonly string[] {
  return changes.flatMap((change) => change[side]?.blob ?? []);
}

function pathsOn(side: 'before' | 'after', changes: readonly ChangedPath[]): string {
  return changes.flatMap((change) => (change[side] === null ? [] : [change.path])).join('\0');
}

function moveName(from: string, to: string): string {
  return from === to ? '' : `${from}\0\0${to}`;
}

/**
 * Whether a later change with the inverse name undoes an earlier one at its place: without both of them the text
 * would be the same, so the lines that tell their place (they stand once in either) are in one order.
 */
export function undoes(later: LineChange, earlier: LineChange, book: LineBook): boolean {
  const [before, after] = [book.linesOf(earlier.before), book.linesOf(later.after)];
  const [old, young] = [timesOf(before), timesOf(after)];
  const tells = (line: number): boolean => old.get(line) === 1 && young.get(line) === 1;
  const [first, second] = [before.filter(tells), after.filter(tells)];
  return first.every((line, at) => line === second[at]);
}

/**
 * Whether texts already are as a change wants them: at least as many of the lines it adds, at most as many of those
 * it takes away. Blank lines do not tell.
 */
export function isAlreadyIn(blobs: readonly string[], { after, balance }: LineChange, book: LineBook): boolean {
  const telling = [...balance].filter(([line]) => !book.isBlank(line));
  if (telling.length === 0) return false;
  const [there, wanted] = [timesOf(book.linesOf(blobs)), timesOf(book.linesOf(after))];
  return telling.every(([line, count]) => {
    const surplus = (there.get(line) ?? 0) - (wanted.get(line) ?? 0);
    return count > 0 ? surplus >= 0 : surplus <= 0;
  });
}

function timesOf(text: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const line of text) times.set(line, (times.get(line) ?? 0) + 1);
  return times;
}
