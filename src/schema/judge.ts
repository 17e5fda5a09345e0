import { rowNamed } from '../domain/row.ts';
import { reasonFor } from './reasons.ts';
import { valueAt, type Violation } from './violation.ts';

/** One disagreement as ajv tells it. */
interface Disagreement {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The keys that values of a schema may have: `keys` by name, `each` for list items and open names. */
export interface KeyTree {
  readonly keys?: Readonly<Record<string, KeyTree>>;
  readonly each?: KeyTree;
}

/** A published schema, compiled. */
export interface CompiledSchema {
  /** `errors` belongs to the last call. */
  readonly judge: ((value: unknown) => boolean) & { readonly errors: readonly Disagreement[] | null };
  readonly keys: KeyTree;
}

/**
 * Where a value is not what a schema asks for, in the order of the schema; none = valid.
 * One violation a place: the first keyword that fails there.
 */
export function violationsBy({ judge, keys }: CompiledSchema, value: unknown): readonly Violation[] {
  if (judge(value)) return [];
  const violations = new Map<string, Violation>();
  for (const { instancePath, keyword, params } of judge.errors ?? []) {
    const parent = stepsOf(instancePath, value);
    const path = placeOfError(parent, params);
    const key = JSON.stringify(path);
    if (violations.has(key)) continue;
    const details = keyword === 'additionalProperties' ? { ...params, known: keysAt(keys, parent) } : params;
    violations.set(key, { path, keyword, params: details, reason: reasonFor(keyword, params, valueAt(value, path)) });
  }
  return [...violations.values()];
}

/** Names of the keys that a value at this path may have; empty where it may have any or none. */
export function keysAt(root: KeyTree, path: readonly (string | number)[]): readonly string[] {
  let tree: KeyTree | undefined = root;
  for (const step of path) tree = (typeof step === 'string' ? rowNamed(tree?.keys ?? {}, step) : undefined) ?? tree?.each;
  return Object.keys(tree?.keys ?? {});
}

/** The path itself, or that of the key or item below it that the error names. */
function placeOfError(parent: readonly (string | number)[], params: Readonly<Record<string, unknown>>): readonly (string | number)[] {
  const { missingProperty, additionalProperty, i, j } = params;
  const key = missingProperty ?? additionalProperty;
  if (typeof key === 'string') return [...parent, key];
  if (typeof i === 'number' && typeof j === 'number') return [...parent, Math.max(i, j)];
  return parent;
}

/** Steps of a JSON pointer; a step is a position where the value there is a list. */
function stepsOf(pointer: string, root: unknown): readonly (string | number)[] {
  const path: (string | number)[] = [];
  let value = root;
  for (const text of pointer.split('/').slice(1)) {
    const name = text.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(name) : name;
    path.push(step);
    value = valueAt(value, [step]);
  }
  return path;
}
