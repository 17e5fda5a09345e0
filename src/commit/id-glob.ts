/** Whether a target names many prompts: `*` stands for any run of characters, and nothing else is special. */
export function isGlob(text: string): boolean {
  return text.includes('*');
}

/** Whether an id matches a glob as a whole. No backtracking: the time is bounded by the product of the lengths. */
export function matchesGlob(glob: string, id: string): boolean {
  const [first = '', ...others] = glob.split('*');
  const last = others.pop();
  if (last === undefined) return glob === id;
  const end = id.length - last.length;
  if (first.length > end || !id.startsWith(first) || !id.endsWith(last)) return false;
  let at = first.length;
  for (const part of others) {
    const found = id.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
