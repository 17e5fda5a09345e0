/** A place in a value where it is not what its schema asks for. */
export interface Violation {
  /** Keys and list positions from the root; for a missing or unknown key its own name is the last. */
  readonly path: readonly (string | number)[];
  /** The keyword of JSON Schema that is not fulfilled. */
  readonly keyword: string;
  /** What the keyword asks for, for machines. An unknown key brings `known`, the names that are allowed there. */
  readonly params: Readonly<Record<string, unknown>>;
  /** What is wrong in plain words that follow a name: "must be a list". */
  readonly reason: string;
}

/** A path as people write it: `tags[1]`, `input.schema`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** The value at a path, or `undefined` where there is none. */
export function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined),
    root,
  );
}
