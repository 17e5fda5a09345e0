import { deepestSchema, forbiddenNames, isJsonSchemaKeyword, isRecord, isTypeOrList, jsonSchemaViolations } from './json-schema.ts';

/** JSON Schema (draft 2020-12) as data. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** A variable of an input schema. */
export interface SchemaVariable {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/** Why a value is no schema. */
export interface SchemaFault {
  /** Keys from the schema's own root to what is wrong, as written. */
  readonly path: readonly (string | number)[];
  /** Ends the sentence "`key` is neither Picoschema nor JSON Schema: …", without a full stop. */
  readonly reason: string;
}

/** A schema with the variables it declares, or everything that is wrong with it. */
export type SchemaReading =
  | { readonly ok: true; readonly schema: JsonSchema; readonly variables: readonly SchemaVariable[] }
  | { readonly ok: false; readonly faults: readonly [SchemaFault, ...SchemaFault[]] };

type Path = SchemaFault['path'];
type Faults = SchemaFault[];

/** The scalar types of Picoschema; `any` sets no bounds. */
const scalars: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'null', 'any']);

/** The key under which further fields are described. */
const wildcard = '(*)';

/**
 * A schema as written in front matter, Picoschema or JSON Schema, as JSON Schema (draft 2020-12) with the variables it
 * declares. JSON Schema is returned as it is. In Picoschema a field may be left out only where its name ends with `?`
 * (then it may also be `null`), and other fields than those named are not allowed unless `(*)` is there: as in Dotprompt.
 * Named schemas of an application are unknown here, so they are faults.
 * @param value parsed YAML.
 */
export function jsonSchemaFromPicoschema(value: unknown): SchemaReading {
  const faults: Faults = [];
  const schema = isMeantAsJsonSchema(value) ? checkedJsonSchema(value, faults) : schemaOf(value, [], faults);
  const [first, ...others] = faults;
  return first === undefined ? { ok: true, schema, variables: variablesOf(schema) } : { ok: false, faults: [first, ...others] };
}

/**
 * `true` or `false`; or `type` with a type's bare name or a list (as a field of Picoschema it would be called `type`, but
 * Dotprompt reads it as JSON Schema too); or what Picoschema cannot have.
 */
function isMeantAsJsonSchema(value: unknown): value is JsonSchema {
  if (typeof value === 'boolean') return true;
  if (!isRecord(value)) return false;
  const { type, properties } = value;
  if (isTypeOrList(type) || type === 'any' || isRecord(properties)) return true;
  return Object.entries(value).some(([key, each]) => key === '$schema' || key === '$ref' || (Array.isArray(each) && isJsonSchemaKeyword(key)));
}

/** The schema as it is. A key beside its keywords is a fault: it looks like a field of Picoschema that would go unheeded. */
function checkedJsonSchema(schema: JsonSchema, faults: Faults): JsonSchema {
  const stray = isRecord(schema) ? Object.keys(schema).find((key) => !isJsonSchemaKeyword(key)) : undefined;
  if (stray !== undefined) faults.push({ path: [stray], reason: 'beside keywords of JSON Schema such as `type` it is none; fields belong under `properties`' });
  faults.push(...jsonSchemaViolations(schema).map(({ path, reason }) => ({ path, reason: `it ${reason}` })));
  return schema;
}

function variablesOf(schema: JsonSchema): readonly SchemaVariable[] {
  if (!isRecord(schema) || !isRecord(schema['properties'])) return [];
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  return Object.entries(schema['properties']).map(([name, each]) => ({ name, schema: each as JsonSchema, required: required.has(name) }));
}

function schemaOf(value: unknown, path: Path, faults: Faults): JsonSchema {
  if (typeof value === 'string') return scalarOf(value, path, faults);
  if (isRecord(value)) return objectOf(value, path, faults);
  faults.push({ path, reason: value === null ? 'it has no type (the type `null` must stand in quotes)' : 'a type is a word such as `string`, or an object of fields' });
  return {};
}

/** `string`, or `string, what it is`. */
function scalarOf(text: string, path: Path, faults: Faults): JsonSchema {
  const [type, description] = splitAtComma(text);
  if (!scalars.has(type)) faults.push({ path, reason: `there is no type \`${type.slice(0, 40)}\`; there are ${[...scalars].join(', ')}` });
  return described(type === 'any' ? {} : { type }, description);
}

function objectOf(fields: Readonly<Record<string, unknown>>, path: Path, faults: Faults): JsonSchema {
  if (path.length >= deepestSchema) {
    faults.push({ path, reason: `more than ${deepestSchema} levels stand inside each other` });
    return {};
  }
  const properties = new Map<string, JsonSchema>();
  const required: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const at = [...path, key];
    if (key === wildcard) continue;
    const field = fieldOf(key, at, faults);
    if (field === null) continue;
    if (properties.has(field.name)) faults.push({ path: at, reason: `the field \`${field.name}\` stands there twice` });
    if (!field.optional) required.push(field.name);
    properties.set(field.name, typeOf(field, value, at, faults));
  }
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: Object.hasOwn(fields, wildcard) ? schemaOf(fields[wildcard], [...path, wildcard], faults) : false,
  };
}

interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly kind: 'array' | 'object' | 'enum' | null;
  readonly description: string | null;
}

/** `name`, `name?`, `name(array)`, `name?(enum, what it is)`. */
function fieldOf(key: string, path: Path, faults: Faults): Field | null {
  const opening = key.indexOf('(');
  const written = (opening === -1 ? key : key.slice(0, opening)).trim();
  const optional = written.endsWith('?');
  const name = optional ? written.slice(0, -1).trimEnd() : written;
  if (name === '' || forbiddenNames.has(name)) {
    faults.push({ path, reason: name === '' ? 'a field has no name' : `no field may be called \`${name}\`` });
    return null;
  }
  if (opening === -1) return { name, optional, kind: null, description: null };
  const closing = key.trimEnd();
  const [kind, description] = splitAtComma(closing.slice(opening + 1, -1));
  if (closing.endsWith(')') && (kind === 'array' || kind === 'object' || kind === 'enum')) return { name, optional, kind, description };
  faults.push({ path, reason: 'only `(array)`, `(object)` or `(enum)` may follow a name, with a description behind a comma' });
  return null;
}

function typeOf({ optional, kind, description }: Field, value: unknown, path: Path, faults: Faults): JsonSchema {
  const schema = schemaOfKind(kind, value, path, faults);
  return described(optional ? nullable(schema) : schema, description);
}

function schemaOfKind(kind: Field['kind'], value: unknown, path: Path, faults: Faults): JsonSchema {
  if (kind === 'array') return { type: 'array', items: schemaOf(value, path, faults) };
  if (kind === 'enum') return { enum: choicesOf(value, path, faults) };
  if (kind === 'object' && !isRecord(value)) {
    faults.push({ path, reason: 'an object is described by its fields' });
    return {};
  }
  return schemaOf(value, path, faults);
}

function choicesOf(value: unknown, path: Path, faults: Faults): readonly unknown[] {
  const isScalar = (each: unknown): boolean => each === null || ['string', 'number', 'boolean'].includes(typeof each);
  if (Array.isArray(value) && value.length > 0 && value.every(isScalar)) return value;
  faults.push({ path, reason: 'a choice is described by a list of its values, such as `[A, B]`' });
  return [];
}

/** The same or `null`. Where nothing is bounded, `null` is allowed already. */
function nullable(schema: JsonSchema): JsonSchema {
  if (!isRecord(schema)) return schema;
  const { type, enum: choices } = schema;
  if (Array.isArray(choices)) return { ...schema, enum: choices.includes(null) ? choices : [...choices, null] };
  return typeof type === 'string' && type !== 'null' ? { ...schema, type: [type, 'null'] } : schema;
}

function described(schema: JsonSchema, description: string | null): JsonSchema {
  return description === null || !isRecord(schema) ? schema : { ...schema, description };
}

/** What stands before the first comma, and behind it, `null` where there is nothing. */
function splitAtComma(text: string): readonly [string, string | null] {
  const comma = text.indexOf(',');
  if (comma === -1) return [text.trim(), null];
  return [text.slice(0, comma).trim(), text.slice(comma + 1).trim() || null];
}
