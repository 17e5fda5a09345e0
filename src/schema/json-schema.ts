import { valueAt, type Violation } from './violation.ts';

type Path = Violation['path'];

/** How deep a schema may be nested: more is an attack or a mistake. */
export const deepestSchema = 32;

/** Field names that would reach into the machinery of JavaScript programs. */
export const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const typeNames: readonly unknown[] = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];

/** What a keyword holds that is no schema itself, and the words for what it must be. */
interface Shape {
  readonly holds: (value: unknown) => boolean;
  readonly asked: string;
}
const text: Shape = { holds: (value) => typeof value === 'string', asked: 'must be text' };
const flag: Shape = { holds: (value) => typeof value === 'boolean', asked: 'must be true or false' };
const number: Shape = { holds: Number.isFinite, asked: 'must be a number' };
const positive: Shape = { holds: (value) => Number.isFinite(value) && Number(value) > 0, asked: 'must be a number above 0' };
const count: Shape = { holds: (value) => Number.isInteger(value) && Number(value) >= 0, asked: 'must be a whole number of at least 0' };
const list: Shape = { holds: Array.isArray, asked: 'must be a list' };
const names: Shape = { holds: isNames, asked: 'must be a list of different names' };
const namesByName: Shape = { holds: (value) => isRecord(value) && Object.values(value).every(isNames), asked: 'must be lists of names by name' };
const pattern: Shape = { holds: compiles, asked: 'must be a regular expression' };
const types: Shape = {
  holds: (value) => typeNames.includes(value) || (isNames(value) && value.length > 0 && value.every((each) => typeNames.includes(each))),
  asked: `must be one of ${typeNames.join(', ')}, or a list of them`,
};

/** The keywords of JSON Schema draft 2020-12 that hold no schema and may not hold just anything. */
const shapes: ReadonlyMap<string, Shape> = new Map([
  ['type', types],
  ['pattern', pattern],
  ['required', names],
  ['dependentRequired', namesByName],
  ...(['enum', 'examples'] as const).map((key) => [key, list] as const),
  ...(['$schema', '$id', '$ref', '$anchor', '$dynamicRef', '$dynamicAnchor', '$comment', 'format', 'title', 'description', 'contentEncoding', 'contentMediaType'] as const).map((key) => [key, text] as const),
  ...(['uniqueItems', 'deprecated', 'readOnly', 'writeOnly'] as const).map((key) => [key, flag] as const),
  ...(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const).map((key) => [key, number] as const),
  ['multipleOf', positive],
  ...(['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties', 'minContains', 'maxContains'] as const).map((key) => [key, count] as const),
]);

/** The keywords that hold one schema, a list of schemas, or schemas by name. */
const holders: ReadonlyMap<string, 'one' | 'list' | 'named'> = new Map([
  ...(['additionalProperties', 'propertyNames', 'unevaluatedProperties', 'items', 'unevaluatedItems', 'contains', 'not', 'if', 'then', 'else', 'contentSchema'] as const).map((key) => [key, 'one'] as const),
  ...(['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const).map((key) => [key, 'list'] as const),
  ...(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'] as const).map((key) => [key, 'named'] as const),
]);

const freeKeywords: ReadonlySet<string> = new Set(['const', 'default', '$vocabulary']);

/** Whether a key has a meaning in JSON Schema, or is marked as an extension by `x-`. */
export function isJsonSchemaKeyword(key: string): boolean {
  return shapes.has(key) || holders.has(key) || freeKeywords.has(key) || key.startsWith('x-');
}

/** Whether a value is a type as JSON Schema names it, or a list. */
export function isTypeOrList(value: unknown): boolean {
  return typeNames.includes(value) || Array.isArray(value);
}

/** A schema being judged: what was found, and what can be judged only when all was seen. */
interface Judgement {
  readonly violations: Violation[];
  readonly references: { readonly path: Path; readonly target: string }[];
  readonly anchors: Set<string>;
}

/**
 * Where a value is not a JSON Schema (draft 2020-12) that can be judged by itself: keywords in their own shape, patterns
 * that compile, references only to places within it, no field names that harm programs. Unknown keywords are allowed, as
 * the standard says.
 */
export function jsonSchemaViolations(schema: unknown): readonly Violation[] {
  const judgement: Judgement = { violations: [], references: [], anchors: new Set() };
  judge(schema, [], 0, judgement);
  for (const { path, target } of judgement.references) {
    if (!leadsSomewhere(target, schema, judgement.anchors)) note(judgement, path, '$ref', 'must lead to a place within this schema');
  }
  return judgement.violations;
}

function judge(schema: unknown, path: Path, depth: number, judgement: Judgement): void {
  if (typeof schema === 'boolean') return;
  if (!isRecord(schema)) return note(judgement, path, 'type', 'must be a schema: keys with values, true or false');
  if (depth > deepestSchema) return note(judgement, path, 'depth', `must have at most ${deepestSchema} levels`);
  for (const [key, value] of Object.entries(schema)) {
    const at = [...path, key];
    const shape = shapes.get(key);
    if (shape !== undefined && !shape.holds(value)) note(judgement, at, key, shape.asked);
    else if (key === '$ref') judgement.references.push({ path: at, target: String(value) });
    else if (key === '$anchor') judgement.anchors.add(String(value));
    judgeHeld(key, value, at, depth + 1, judgement);
  }
}

function judgeHeld(key: string, value: unknown, path: Path, depth: number, judgement: Judgement): void {
  const holder = holders.get(key);
  if (holder === 'one') judge(value, path, depth, judgement);
  if (holder === 'list') {
    if (!Array.isArray(value) || value.length === 0) return note(judgement, path, key, 'must be a list of schemas');
    for (const [at, each] of value.entries()) judge(each, [...path, at], depth, judgement);
  }
  if (holder === 'named') {
    if (!isRecord(value)) return note(judgement, path, key, 'must be schemas by name');
    for (const [name, each] of Object.entries(value)) {
      if (forbiddenNames.has(name)) note(judgement, [...path, name], key, 'must have another name');
      else if (key === 'patternProperties' && !compiles(name)) note(judgement, [...path, name], key, pattern.asked);
      else judge(each, [...path, name], depth, judgement);
    }
  }
}

/** Whether a reference is `#`, a JSON pointer to something there is, or an anchor. */
function leadsSomewhere(target: string, root: unknown, anchors: ReadonlySet<string>): boolean {
  if (!target.startsWith('#')) return false;
  if (!target.startsWith('#/')) return target === '#' || anchors.has(target.slice(1));
  try {
    const steps = decodeURIComponent(target.slice(2)).split('/');
    return valueAt(root, steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a value is keys with values, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;
}

function compiles(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    return new RegExp(value, 'u').source !== '';
  } catch {
    return false;
  }
}

function note(judgement: Judgement, path: Path, keyword: string, reason: string): void {
  judgement.violations.push({ path, keyword, params: {}, reason });
}
