import { rowNamed } from '../domain/row.ts';
import type { Call, Path } from './tree.ts';

/** The helpers a template may call: those of Handlebars, then those of Dotprompt. */
export const helpers = {
  if: { form: 'block', takes: 1, givesNames: false, content: 'same' },
  unless: { form: 'block', takes: 1, givesNames: false, content: 'same' },
  each: { form: 'block', takes: 1, givesNames: true, content: 'item' },
  with: { form: 'block', takes: 1, givesNames: true, content: 'item' },
  lookup: { form: 'value', takes: 2, givesNames: false, content: 'none' },
  role: { form: 'statement', takes: 1, givesNames: false, content: 'none' },
  history: { form: 'statement', takes: 0, givesNames: false, content: 'none' },
  media: { form: 'statement', takes: 0, givesNames: false, content: 'none' },
  section: { form: 'statement', takes: 1, givesNames: false, content: 'none' },
  json: { form: 'value', takes: 1, givesNames: false, content: 'none' },
  ifEquals: { form: 'block', takes: 2, givesNames: false, content: 'same' },
  unlessEquals: { form: 'block', takes: 2, givesNames: false, content: 'same' },
} as const satisfies Record<string, HelperRow>;

interface HelperRow {
  /** `block`: only `{{#name}}…{{/name}}`. `value`: `{{name …}}` or `(name …)`. `statement`: only `{{name …}}`. */
  readonly form: 'block' | 'value' | 'statement';
  /** How many values it takes, besides `key=value` pairs. */
  readonly takes: number;
  /** Whether `as |item|` may follow. */
  readonly givesNames: boolean;
  /** What names inside its block mean: the same as outside, or fields of an item. */
  readonly content: 'same' | 'item' | 'none';
}
export type Helper = keyof typeof helpers;

/** Names that Handlebars itself calls as helpers, but that have no place in a prompt. */
const forbidden: ReadonlySet<string> = new Set(['log', 'helperMissing', 'blockHelperMissing']);

/** What the head of a tag or bracket stands for. */
export type Head =
  | { readonly is: 'helper'; readonly name: Helper }
  | { readonly is: 'value'; readonly path: Path }
  | { readonly is: 'unknown'; readonly name: string };

/**
 * A helper where its name is one; a value where nothing is passed to it; otherwise a helper that does not exist.
 * @param mustBeHelper whether it stands in brackets, where only helpers can be called.
 */
export function headOf(call: Call, mustBeHelper: boolean): Head {
  const path = pathOf(call);
  const name = simpleName(path);
  if (name !== null && rowNamed(helpers, name) !== undefined) return { is: 'helper', name: name as Helper };
  const passes = call.params.length > 0 || call.hash !== undefined;
  if (mustBeHelper || passes || (name !== null && forbidden.has(name))) return { is: 'unknown', name: path.original };
  return { is: 'value', path };
}

/** A literal as the head of a tag reads the variable of that name, as in Handlebars. */
function pathOf(call: Call): Path {
  if (call.path.type === 'PathExpression') return call.path;
  const original = String(call.path.original);
  return { type: 'PathExpression', data: false, depth: 0, parts: [original], original, loc: call.path.loc };
}

/** The name a path consists of, or `null` where it has several parts or begins with `@`, `.`, `..` or `this`. */
export function simpleName(path: Path): string | null {
  const [first, ...more] = path.parts;
  return first === undefined || more.length > 0 || path.data || beginsInContext(path) ? null : first;
}

/** Whether a path says that it starts at what `this` means, so that no name given by `as |name|` is meant. */
export function beginsInContext(path: Path): boolean {
  return path.depth > 0 || /^(?:\.|this(?:[./]|$))/.test(path.original);
}
