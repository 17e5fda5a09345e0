/** Compares texts by their lines. Each different line has a number. */
export interface LineBook {
  /** All lines of texts, one text after the other. */
  readonly linesOf: (blobs: readonly string[]) => readonly number[];
  /** How many more (or, below 0, fewer) of each line the later texts have; lines that are as frequent are left out. */
  readonly balanceOf: (before: readonly string[], after: readonly string[]) => ReadonlyMap<number, number>;
  readonly isBlank: (line: number) => boolean;
}

/** No text has this character: Unicode keeps it free for such uses. */
const unreadable = '\uFFFF';

/**
 * Prepares texts for comparing, in time linear in them. A blob without content (missing, too large) counts as one
 * line of its own.
 * @param contentOf text of a blob.
 */
export function lineBook(contentOf: (blob: string) => string | undefined): LineBook {
  const numbers = new Map<string, number>();
  const blank = new Set<number>();
  const numberOf = (line: string): number => {
    const known = numbers.get(line);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(line, number);
    if (/^[^\S\n]*$/u.test(line)) blank.add(number);
    return number;
  };
  // Every line of these ends with a line feed, so that texts can be cut and put together anywhere behind one.
  const textOf = (blobs: readonly string[]): string => blobs.map((blob) => `${contentOf(blob) ?? unreadable + blob}\n`).join('');
  const numbersIn = (text: string): readonly number[] => (text === '' ? [] : text.slice(0, -1).split('\n').map(numberOf));
  return {
    linesOf: (blobs) => numbersIn(textOf(blobs)),
    balanceOf: (before, after) => {
      const [old, young] = withoutCommonEnds(textOf(before), textOf(after));
      const balance = new Map<number, number>();
      for (const [text, by] of [[old, -1], [young, 1]] as const) {
        for (const line of numbersIn(text)) balance.set(line, (balance.get(line) ?? 0) + by);
      }
      for (const [line, count] of balance) if (count === 0) balance.delete(line);
      return balance;
    },
    isBlank: (line) => blank.has(line),
  };
}

/** Cuts off whole lines that both texts begin or end with. */
function withoutCommonEnds(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  start = start === 0 ? 0 : a.lastIndexOf('\n', start - 1) + 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  const feed = a.indexOf('\n', a.length - end);
  const kept = feed === -1 ? 0 : a.length - feed - 1;
  return [a.slice(start, a.length - kept), b.slice(start, b.length - kept)];
}
