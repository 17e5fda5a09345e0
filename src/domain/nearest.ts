/** Longer names get no suggestion: nobody mistypes them, and comparing them costs time. */
const longest = 100;

/**
 * The name a person most likely meant: at most two slips away (a letter missing, added, changed, or two neighbours
 * swapped), and at most one slip for every three letters wanted. The first of equally near names; `null` where none is near.
 * The wanted name itself, where it is among the names, is the nearest.
 */
export function nearestName(wanted: string, names: Iterable<string>): string | null {
  if (wanted.length > longest) return null;
  let allowed = Math.min(2, Math.floor(wanted.length / 3));
  let nearest: string | null = null;
  for (const name of names) {
    if (allowed < 0) break;
    if (Math.abs(name.length - wanted.length) > allowed) continue;
    const slips = slipsBetween(wanted, name);
    if (slips > allowed) continue;
    nearest = name;
    allowed = slips - 1;
  }
  return nearest;
}

/** Damerau-Levenshtein distance, each pair of letters swapped at most once. */
function slipsBetween(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          changed,
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          swapped && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
