/** Steps that comparing two texts takes at most. */
const mostSteps = 20_000_000;

/**
 * How many letters must be added, removed or changed to make one text of the other (Levenshtein, UTF-16 code units);
 * `null` where that is more than `limit`. Only cells within `limit` of the diagonal are looked at.
 */
export function distanceWithin(from: string, to: string, limit: number): number | null | 'too-long' {
  if (Math.abs(from.length - to.length) > limit) return null;
  if (from === to) return 0;
  if (Math.min(from.length, to.length) * (2 * limit + 1) > mostSteps) return 'too-long';
  const beyond = limit + 1;
  let above = Array.from({ length: to.length + 1 }, (_, column) => Math.min(column, beyond));
  for (let row = 1; row <= from.length; row += 1) {
    const first = Math.max(1, row - limit);
    const last = Math.min(to.length, row + limit);
    // Only what lies beside the band is read again: all other cells keep what is beyond the limit anyway.
    const cells = above.slice();
    cells[first - 1] = first === 1 ? Math.min(row, beyond) : beyond;
    for (let column = first; column <= last; column += 1) {
      const changed = (above[column - 1] ?? beyond) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const removed = column === row + limit ? beyond : (above[column] ?? beyond) + 1;
      cells[column] = Math.min(changed, removed, (cells[column - 1] ?? beyond) + 1, beyond);
    }
    above = cells;
  }
  const distance = above[to.length] ?? beyond;
  return distance > limit ? null : distance;
}
