/** Most names that a sentence gives. */
const most = 5;

/** Names for a sentence, as code: the first few, and how many more there are. */
export function fewNames(names: readonly string[]): string {
  const more = names.length - most;
  return `${names.slice(0, most).map((name) => `\`${name}\``).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
