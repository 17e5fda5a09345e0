/**
 * JSON with sorted keys and no white space (the value model of RFC 8785): equal values give equal text.
 * `undefined` members are left out; the input must be plain data.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let members = '';
  // One text that grows: a list of members for each object would be thrown away at once.
  for (const key of inOrder(Object.keys(value))) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member !== undefined) members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** Names by UTF-16 code unit; those that are so already, as of what was read from such a text, are not sorted again. */
function inOrder(names: string[]): readonly string[] {
  return names.every((name, at) => at === 0 || (names[at - 1] ?? '') < name) ? names : names.sort();
}
