/**
 * The row an outside name stands for, or `undefined`: never a default row.
 * The only way a name that came from outside (a file, a flag, an event) enters a table.
 */
export function rowNamed<T extends Readonly<Record<string, unknown>>>(
  table: T,
  name: string,
): T[keyof T & string] | undefined {
  return Object.hasOwn(table, name) ? (table[name] as T[keyof T & string]) : undefined;
}

/** Whether an outside text is one of the names of a table. */
export function isNameIn<T extends Readonly<Record<string, unknown>>>(table: T, name: string): name is keyof T & string {
  return Object.hasOwn(table, name);
}

/** The names of a table, in the table's own order. */
export function namesOf<T extends Readonly<Record<string, unknown>>>(table: T): readonly (keyof T & string)[] {
  return Object.keys(table) as (keyof T & string)[];
}
