import { canonicalJson } from './canonical-json.ts';
import type { Difference } from './difference.ts';

/** Keywords that explain a value to people and constrain nothing. */
const annotations = new Set(['description', 'title', 'examples', 'default', '$comment', 'deprecated']);

/** A schema without what only people read, as text that compares. */
export function contractOf(schema: unknown): string {
  return canonicalJson(withoutAnnotations(schema));
}

function withoutAnnotations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (key === 'properties' && typeof value === 'object' && value !== null) {
        return [[key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutAnnotations(each)]))]];
      }
      return annotations.has(key) ? [] : [[key, withoutAnnotations(value)]];
    }),
  );
}

/**
 * How the output contract changed, property by property. A property that may now be absent, has another type
 * or lost values is narrowed; a new property is widened. Schemas without properties compare as a whole.
 */
export function outputDifferences(before: unknown, after: unknown): readonly Difference[] {
  if (contractOf(before) === contractOf(after)) return [];
  if (before === null || before === undefined) return [{ change: 'output-widened', name: 'schema' }];
  const old = propertiesOf(before);
  const now = propertiesOf(after);
  if (old === null || now === null) return [{ change: 'output-narrowed', name: 'schema' }];
  const narrowed = [...old].filter(([name, was]) => {
    const is = now.get(name);
    return is === undefined || (was.required && !is.required) || !widens(was.schema, is.schema);
  });
  const widened = [...now].filter(([name, is]) => {
    const was = old.get(name);
    return was === undefined || (contractOf(was.schema) !== contractOf(is.schema) && widens(was.schema, is.schema));
  });
  return [
    ...narrowed.map(([name]): Difference => ({ change: 'output-narrowed', name })),
    ...widened.map(([name]): Difference => ({ change: 'output-widened', name })),
  ];
}

interface Property {
  readonly schema: unknown;
  readonly required: boolean;
}

function propertiesOf(schema: unknown): ReadonlyMap<string, Property> | null {
  if (typeof schema !== 'object' || schema === null) return null;
  const { properties, required } = schema as { properties?: unknown; required?: unknown };
  if (typeof properties !== 'object' || properties === null) return null;
  const names = new Set(Array.isArray(required) ? required : []);
  return new Map(Object.entries(properties).map(([name, each]) => [name, { schema: each as unknown, required: names.has(name) }]));
}

/** Whether everything the old schema allowed is still allowed: equal, or an enumeration that only grew. */
function widens(before: unknown, after: unknown): boolean {
  if (contractOf(before) === contractOf(after)) return true;
  const old = valuesOf(before);
  const now = valuesOf(after);
  return old !== null && now !== null && old.rest === now.rest && old.values.every((each) => now.values.includes(each));
}

function valuesOf(schema: unknown): { readonly values: readonly string[]; readonly rest: string } | null {
  if (typeof schema !== 'object' || schema === null || !Array.isArray((schema as { enum?: unknown }).enum)) return null;
  const { enum: values, ...rest } = schema as { enum: readonly unknown[] };
  return { values: values.map(canonicalJson), rest: contractOf(rest) };
}
