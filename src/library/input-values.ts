import { nearestName } from '../domain/nearest.ts';
import { Failure } from '../problem/failure.ts';
import type { Prompt } from './prompt.ts';

/** What a prompt with its partials takes. */
export interface InputContract {
  /** The types a variable may have, by name; `null` for one of any type or without a declaration. */
  readonly types: ReadonlyMap<string, readonly string[] | null>;
  /** Variables that may be absent. */
  readonly optional: ReadonlySet<string>;
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** Values as a caller gives them; those of pairs win over those of a file. */
export interface GivenValues {
  /** `name=value` */
  readonly pairs: readonly string[];
  readonly file: Readonly<Record<string, unknown>>;
}

/** The contract of a prompt, which comes first, with that of its partials: the prompt's own word wins. */
export function contractOf([prompt, ...partials]: readonly Prompt[]): InputContract {
  const all = [...partials, ...(prompt === undefined ? [] : [prompt])];
  const types = new Map<string, readonly string[] | null>();
  const optional = new Set<string>();
  const defaults: Record<string, unknown> = Object.create(null);
  for (const { template } of all) for (const { name } of template?.variables ?? []) types.set(name, null);
  for (const { document } of all) {
    for (const { name, schema, required } of document?.metadata.variables ?? []) {
      types.set(name, typesOf(schema));
      if (required) optional.delete(name);
      else optional.add(name);
    }
    Object.assign(defaults, document?.metadata.defaults);
  }
  return { types, optional, defaults };
}

/**
 * The values to render with: defaults, then those of the file, then the pairs. The value of a pair is text, or JSON where the
 * variable's type is no text.
 * @throws Failure `variable-not-assigned`, `variable-unknown`, `variable-value-invalid`
 */
export function valuesFor(id: string, { types, defaults }: InputContract, { pairs, file }: GivenValues): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = Object.assign(Object.create(null), defaults, file);
  for (const pair of pairs) {
    const { name, text } = assignment(pair);
    const expected = types.get(name);
    if (expected === undefined) throw unknownVariable(id, name, [...types.keys()]);
    values[name] = expected === null || expected.includes('string') ? text : jsonValue(name, text, expected);
  }
  return values;
}

function assignment(pair: string): { readonly name: string; readonly text: string } {
  const at = pair.indexOf('=');
  if (at > 0) return { name: pair.slice(0, at), text: pair.slice(at + 1) };
  throw new Failure('variable-not-assigned', `${pair === '' ? "''" : pair} gives no variable a value.`, 'Write --var name=value.');
}

function unknownVariable(id: string, name: string, known: readonly string[]): Failure {
  const meant = nearestName(name, known);
  const help = known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`;
  return new Failure('variable-unknown', `${id} has no variable ${name}.${meant === null ? '' : ` Did you mean ${meant}?`}`, help);
}

function jsonValue(name: string, text: string, types: readonly string[]): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (types.includes(typeNameOf(value)) || (types.includes('number') && typeof value === 'number')) return value;
  } catch {
    // Told below, like a value of another type.
  }
  throw new Failure('variable-value-invalid', `${name} must be of type ${types.join(' or ')}.`, `Write its value as JSON, for example --var '${name}=${examples[types[0] ?? ''] ?? 'null'}'`);
}

const examples: Readonly<Record<string, string>> = { number: '1.5', integer: '1', boolean: 'true', array: '["a", "b"]', object: '{"key": "value"}' };

function typeNameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}

function typesOf(schema: unknown): readonly string[] | null {
  if (typeof schema !== 'object' || schema === null || !('type' in schema)) return null;
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter((type) => typeof type === 'string');
  return types.length === 0 ? null : types;
}
