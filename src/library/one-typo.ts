/** Whether two words differ by at most one typo: a letter more, less or another, or two neighbours swapped. */
export function withinOneTypo(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end += 1;
  const [left, other] = [short.length - start - end, long.length - start - end];
  if (left <= 1 && other <= 1) return true;
  return left === 2 && other === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}

/** Whether a word, or what it begins with, is at most one typo away: `trage` finds `triage`, `triaeg` finds `triagesystem`. */
export function beginsWithinOneTypo(typed: string, word: string): boolean {
  for (let length = typed.length - 1; length <= typed.length + 1; length += 1) {
    if (length <= word.length && withinOneTypo(typed, word.slice(0, length))) return true;
  }
  return withinOneTypo(typed, word);
}
