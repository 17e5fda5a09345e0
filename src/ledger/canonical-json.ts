/**
 * JSON with sorted keys and no white space (the value model of RFC 8785): equal values give equal text.
 * `undefined` members are left out; the input must be plain data.
 */
export function canonicalJson(value: unknown): string {
  // What was read from such a text, which is most of what is written, is in order already.
  if (isInOrder(value)) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each)).join(',')}]`;
  const object = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(object).filter((name) => object[name] !== undefined).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(object[name])}`).join(',')}}`;
}

/** Whether all names in a value follow each other by UTF-16 code unit. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last: string | null = null;
  for (const name of Object.keys(value)) {
    if ((last !== null && last >= name) || !isInOrder((value as Readonly<Record<string, unknown>>)[name])) return false;
    last = name;
  }
  return true;
}
