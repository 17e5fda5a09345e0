import { beginsInContext } from './helpers.ts';
import type { Path } from './tree.ts';

/** What names mean at one place of a template, as far as it can be told without values. */
export interface Scope {
  /** Whether names are fields of the input, or of an item of it. */
  readonly means: 'input' | 'item';
  /** What `../` leads to. */
  readonly outer: Scope | null;
  /** Names given by `as |name|`. */
  readonly given: ReadonlySet<string>;
}

/** At the top of a prompt names are input variables. */
export const inputScope: Scope = { means: 'input', outer: null, given: new Set() };

/** The same place with names given to it. */
export function withGiven(scope: Scope, names: readonly string[]): Scope {
  return names.length === 0 ? scope : { ...scope, given: new Set([...scope.given, ...names]) };
}

/** What a path reads: an input variable, nothing of the input, or what lies above it. */
export function readBy(path: Path, scope: Scope): { readonly variable: string | null } | 'above' {
  const [first, second] = path.parts;
  if (path.data) return { variable: path.depth === 0 && first === 'root' ? (second ?? null) : null };
  if (first !== undefined && !beginsInContext(path) && scope.given.has(first)) return { variable: null };
  let place: Scope | null = scope;
  for (let climbed = 0; climbed < path.depth; climbed += 1) place = place?.outer ?? null;
  if (place === null) return 'above';
  return { variable: place.means === 'input' ? (first ?? null) : null };
}
