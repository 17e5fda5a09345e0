import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.ts';
import { codes, table } from './markdown.ts';

/** As much of JSON Schema as the published schema of the configuration uses. */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Every key of `prompt-library.yaml`, from its published schema: a section for each key at the top. */
export function configurationReference(): string {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8')) as Schema;
  const definitions = schema.$defs ?? {};
  const sections = Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [
    `### ${key}`,
    property.description ?? '',
    table(['Key', 'Value', 'Default', 'What it is'], rowsOf(key, property, definitions, true)),
  ]);
  return sections.join('\n\n');
}

type Definitions = Readonly<Record<string, Schema>>;
type Row = readonly [key: string, value: string, standard: string, description: string];

/** A row for a key and for all below it. */
function rowsOf(path: string, property: Schema, definitions: Definitions, isTop: boolean, isRequired = false): readonly Row[] {
  const schema = resolved(property, definitions);
  const standard = property.default ?? schema.default;
  const isFolder = schema.properties !== undefined && standard === undefined && schema.type === 'object';
  const description = isTop ? '' : (property.description ?? '');
  const own: Row = [`\`${path}\``, isFolder ? '' : valueOf(schema, definitions), isRequired ? 'required' : shownDefault(standard), description];
  // A folder of keys has a row only where there is something to say of all of them.
  return [...(isFolder ? [] : [own]), ...rowsBelow(path, schema, definitions)];
}

function rowsBelow(path: string, schema: Schema, definitions: Definitions): readonly Row[] {
  const rows = Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
    rowsOf(`${path}.${key}`, property, definitions, false, schema.required?.includes(key) === true),
  );
  const { items, additionalProperties: open } = schema;
  const listed = items === undefined ? [] : rowsBelow(`${path}[]`, resolved(items, definitions), definitions);
  if (typeof open !== 'object') return [...rows, ...listed];
  const each = resolved(open, definitions);
  const named = schema.properties === undefined ? [] : [[`\`${path}.<name>\``, valueOf(each, definitions), '', ''] as const];
  return [...rows, ...listed, ...named, ...rowsBelow(`${path}.<name>`, each, definitions)];
}

function resolved(schema: Schema, definitions: Definitions): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : (definitions[name] ?? {});
}

function valueOf(schema: Schema, definitions: Definitions): string {
  if (schema.enum !== undefined) return codes(schema.enum);
  const types = [schema.type ?? 'anything'].flat().map((type) => typeName(type, schema, definitions));
  return types.join(' or ');
}

function typeName(type: string, schema: Schema, definitions: Definitions): string {
  const { items, additionalProperties: open } = schema;
  if (type === 'null') return '`null`';
  if (type === 'boolean') return '`true`, `false`';
  if (type === 'array') return items === undefined ? 'list' : `list of ${pluralOf(resolved(items, definitions), definitions)}`;
  if (type === 'object') return typeof open === 'object' && schema.properties === undefined ? `${pluralOf(resolved(open, definitions), definitions)} by name` : 'keys below';
  if (type === 'string') return schema.pattern === undefined ? 'text' : `text like \`${schema.pattern}\``;
  return `${type === 'integer' ? 'whole number' : 'number'}${rangeOf(schema)}`;
}

function pluralOf(schema: Schema, definitions: Definitions): string {
  if (schema.properties !== undefined) return 'keys below';
  return schema.type === 'string' && schema.pattern === undefined && schema.enum === undefined ? 'texts' : valueOf(schema, definitions);
}

function rangeOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string {
  const limits = [
    minimum === undefined ? [] : [`from ${minimum}`],
    exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`],
    maximum === undefined ? [] : [`to ${maximum}`],
    exclusiveMaximum === undefined ? [] : [`below ${exclusiveMaximum}`],
  ].flat();
  return limits.length === 0 ? '' : `, ${limits.join(' ')}`;
}

function shownDefault(value: unknown): string {
  if (value === undefined) return '';
  return `\`${typeof value === 'string' && value !== '' ? value : JSON.stringify(value)}\``;
}
