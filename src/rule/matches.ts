/**
 * Every match of a global pattern, in order. Most texts have none, which is found out first: `matchAll` makes a copy of the
 * pattern, which takes longer than to look through a prompt.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}
