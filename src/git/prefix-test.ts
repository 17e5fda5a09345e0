/** Tells whether a name begins with one of the prefixes: one look-up for each length a prefix has, whatever their number. */
export function prefixTest(prefixes: readonly string[]): (name: string) => boolean {
  const wanted = new Set(prefixes);
  const lengths = [...new Set(prefixes.map((prefix) => prefix.length))];
  return (name) => lengths.some((length) => wanted.has(name.slice(0, length)));
}
