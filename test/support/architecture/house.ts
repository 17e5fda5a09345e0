import { posix } from 'node:path';
import type { Import, SourceFacts } from './source-facts.ts';

/** A law of the house that a file breaks. */
export interface Violation {
  readonly law: string;
  readonly file: string;
  readonly says: string;
}

/** Source files by their path from the root of the repository, `/` separated. Tests are not among them. */
export type House = ReadonlyMap<string, SourceFacts>;

/** A law looks at the whole house and names what breaks it. */
export type Law = (house: House) => Iterable<Violation>;

/** An import of one of our own files. */
export interface InnerImport extends Import {
  readonly file: string;
  /** Path from the root of the repository. */
  readonly target: string;
}

/** The room a path of `src/` lies in; `null` outside of all rooms. */
export function roomOf(path: string): string | null {
  const [top, room, file] = path.split('/');
  return top === 'src' && room !== undefined && file !== undefined ? room : null;
}

/** Imports of files, with where they lead. */
export function* innerImports(house: House): Generator<InnerImport> {
  for (const [file, { imports }] of house) {
    for (const each of imports) {
      if (each.from.startsWith('.')) yield { ...each, file, target: posix.join(posix.dirname(file), each.from) };
    }
  }
}

/** Imports of packages and of Node's own modules. */
export function* outerImports(house: House): Generator<Import & { readonly file: string }> {
  for (const [file, { imports }] of house) {
    for (const each of imports) if (!each.from.startsWith('.')) yield { ...each, file };
  }
}

/** Whether a list of rooms, files and folders (with a final `/`) names a path. */
export function isNamed(list: readonly string[], path: string): boolean {
  const room = roomOf(path);
  return list.some((each) => each === room || each === path || (each.endsWith('/') && path.startsWith(each)));
}
