/** Names that lead out of plain data into the machinery of the language. */
const closed: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value has a field of its own by this name, with something in it. */
export function has(value: unknown, name: string): boolean {
  return property(value, name) !== undefined;
}

/** A field of a value: only its own, never an inherited one or a function; `undefined` where there is none. */
export function property(value: unknown, name: string): unknown {
  if (value === null || value === undefined || closed.has(name)) return undefined;
  if (!Object.hasOwn(Object(value) as object, name)) return undefined;
  const found = (value as Readonly<Record<string, unknown>>)[name];
  return typeof found === 'function' ? undefined : found;
}

/** Whether `if` and `with` take a value for nothing: `undefined`, `null`, `false`, `''`, `NaN` and `[]`; `0` only for `if`. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return !value && value !== 0;
}

/** The text of a value in a prompt, as Handlebars writes it without escaping; `null` where it has none. */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  try {
    return String(value);
  } catch {
    return null;
  }
}

/** A value as JSON, on one line without `indent`; `null` where JSON cannot say it. */
export function jsonOf(value: unknown, indent: unknown): string | null {
  const space = typeof indent === 'number' || typeof indent === 'string' ? indent : 0;
  try {
    return JSON.stringify(value, null, space) ?? '';
  } catch {
    return null;
  }
}
