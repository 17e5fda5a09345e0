import type { Position } from './template.ts';

/** Tells line and column of offsets into a body. A line ends with LF only. */
export function positionsIn(body: string): (offset: number) => Position {
  const starts = [0];
  for (let end = body.indexOf('\n'); end !== -1; end = body.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
