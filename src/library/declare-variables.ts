import type { KeyEdit } from '../format/document.ts';
import { jsonSchemaFromPicoschema } from '../schema/picoschema.ts';

/** An input schema that declares variables as texts an application must pass; `undefined` where there are none. */
export function inputSchemaFor(names: readonly string[]): unknown {
  if (names.length === 0) return undefined;
  const short = Object.fromEntries(names.map((name) => [name, 'string']));
  return declares(short, names) ? short : longSchema(names);
}

/**
 * Edits of the front matter that declare further variables, each as a text an application must pass.
 * @param schema `input.schema` as it is written: nothing yet, Picoschema, or JSON Schema. Into anything else nothing can be
 * added, so there are no edits.
 */
export function declarationEdits(schema: unknown, names: readonly string[]): readonly KeyEdit[] {
  if (names.length === 0) return [];
  if (schema === undefined || schema === null) return [{ path: ['input', 'schema'], value: inputSchemaFor(names) }];
  if (!isMap(schema)) return [];
  const at = (...path: readonly string[]): readonly string[] => ['input', 'schema', ...path];
  if (!isJsonSchema(schema)) return names.map((name) => ({ path: at(name), value: 'string' }));
  const required = Array.isArray(schema['required']) ? (schema['required'] as readonly unknown[]) : [];
  return [...names.map((name) => ({ path: at('properties', name), value: { type: 'string' } })), { path: at('required'), value: [...required, ...names] }];
}

/** Some names, such as `type`, mean something else in Picoschema. */
function declares(schema: unknown, names: readonly string[]): boolean {
  const reading = jsonSchemaFromPicoschema(schema);
  return reading.ok && names.every((name) => reading.variables.some((variable) => variable.name === name));
}

function longSchema(names: readonly string[]): unknown {
  return { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])), required: names };
}

function isJsonSchema(schema: unknown): boolean {
  const reading = jsonSchemaFromPicoschema(schema);
  return reading.ok && reading.schema === schema;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
