import { beginsInContext } from './helpers.ts';
import type { Path } from './tree.ts';
import { has, property } from './values.ts';

/** What names mean at one place while rendering. */
export interface Frame {
  /** What `this` means. */
  readonly context: unknown;
  /** Whether the names of the context are input variables, which must not be missing. */
  readonly isInput: boolean;
  /** What `../` leads to. */
  readonly outer: Frame | null;
  /** Values named by `as |name|`. */
  readonly given: ReadonlyMap<string, unknown>;
  readonly data: Data;
}

/** `@index` and the like, of a loop and of those around it. */
export interface Data {
  readonly values: ReadonlyMap<string, unknown>;
  readonly outer: Data | null;
}

/** The place at the top of a prompt. */
export function inputFrame(variables: Readonly<Record<string, unknown>>): Frame {
  const data = { values: new Map([['root', variables]]), outer: null };
  return { context: variables, isInput: true, outer: null, given: new Map(), data };
}

/** The place inside a block whose names are fields of `context`. As in Handlebars, `../` does not count a block about `this`. */
export function frameOf(context: unknown, outer: Frame, names: readonly string[], values: readonly unknown[], data = outer.data): Frame {
  const given = names.length === 0 ? outer.given : new Map([...outer.given, ...names.map((name, at) => [name, values[at]] as const)]);
  return context === outer.context ? { ...outer, given, data } : { context, isInput: false, outer, given, data };
}

/** The data of one turn of a loop. */
export function dataOfTurn(outer: Data, key: string | number, index: number, isLast: boolean): Data {
  return { values: new Map([...outer.values, ...Object.entries({ key, index, first: index === 0, last: isLast })]), outer };
}

/**
 * The value a path leads to, `undefined` where it leads to nothing.
 * @param onMissing told the name of an input variable that has no value.
 */
export function valueAt(path: Path, frame: Frame, onMissing: (variable: string) => void): unknown {
  const [first, ...rest] = path.parts;
  if (path.data) return dataAt(path, frame, onMissing);
  if (first !== undefined && !beginsInContext(path) && frame.given.has(first)) return follow(frame.given.get(first), rest);
  let place: Frame | null = frame;
  for (let climbed = 0; climbed < path.depth; climbed += 1) place = place?.outer ?? null;
  if (place?.isInput && first !== undefined && !has(place.context, first)) onMissing(first);
  return follow(place?.context, path.parts);
}

function dataAt(path: Path, frame: Frame, onMissing: (variable: string) => void): unknown {
  const [name, ...rest] = path.parts;
  let data: Data | null = frame.data;
  for (let climbed = 0; climbed < path.depth; climbed += 1) data = data?.outer ?? null;
  const value = name === undefined ? undefined : data?.values.get(name);
  const [variable] = rest;
  if (name === 'root' && variable !== undefined && !has(value, variable)) onMissing(variable);
  return follow(value, rest);
}

function follow(value: unknown, parts: readonly string[]): unknown {
  return parts.reduce(property, value);
}
