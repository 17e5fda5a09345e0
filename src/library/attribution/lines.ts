/** Texts as lists of numbers, one for each different line. */
export interface LineBook {
  /** Lines of one text, or of several after each other. */
  readonly linesOf: (blobs: readonly string[]) => readonly number[];
  readonly isBlank: (line: number) => boolean;
}

/**
 * Prepares texts for comparing. A blob without content (missing, too large, no text) counts as one line of its own.
 * @param contentOf text of a blob.
 */
export function lineBook(contentOf: (blob: string) => string | undefined): LineBook {
  const numbers = new Map<string, number>();
  const blank = new Set<number>();
  const read = new Map<string, readonly number[]>();
  const numberOf = (line: string): number => {
    const known = numbers.get(line);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(line, number);
    if (/^[^\S\n]*$/u.test(line)) blank.add(number);
    return number;
  };
  const linesOf = (blob: string): readonly number[] => {
    const known = read.get(blob);
    if (known !== undefined) return known;
    // No line has a line feed in it: the name of a blob without content is no line's.
    const lines = (contentOf(blob)?.split('\n') ?? [`\n${blob}`]).map(numberOf);
    read.set(blob, lines);
    return lines;
  };
  return {
    linesOf: (blobs) => (blobs.length === 1 ? linesOf(blobs[0] ?? '') : blobs.flatMap(linesOf)),
    isBlank: (line) => blank.has(line),
  };
}
