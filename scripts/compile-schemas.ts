import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import standalone from 'ajv/dist/standalone/index.js';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';

/**
 * The published schemas that are judged by while the tool runs, by the file they are compiled into: each prompt, the
 * configuration where there is one, what every command reads of the records, what only a release reads, what only control files of rollouts are, what only tests are, what only a library that was adopted has, evidence, and who uses prompts. The others describe only what it prints.
 */
const compiled = {
  'src/schema/compiled.cjs': ['prompt'],
  'src/schema/compiled-sidecar.cjs': ['sidecar'],
  'src/schema/compiled-config.cjs': ['config'],
  'src/schema/compiled-state.cjs': ['state-line', 'state-header'],
  'src/schema/compiled-records.cjs': ['release-record', 'event', 'catalog', 'rollouts'],
  'src/schema/compiled-control.cjs': ['rollout-control'],
  'src/schema/compiled-tests.cjs': ['test'],
  'src/schema/compiled-baseline.cjs': ['baseline'],
  'src/schema/compiled-evidence.cjs': ['evidence'],
  'src/schema/compiled-consumers.cjs': ['consumer', 'lock'],
  'src/schema/compiled-measured.cjs': ['metrics', 'metric-days', 'usage-days'],
  'src/schema/compiled-experiments.cjs': ['experiment'],
} as const;
export type CompiledFile = keyof typeof compiled;
export const compiledFiles = Object.keys(compiled) as readonly CompiledFile[];

const folder = new URL('../schemas/', import.meta.url);

const header = `// Made by scripts/compile-schemas.ts from schemas/*.json: do not edit.
// CommonJS, because ajv's ES module output still calls require().
`;

/** Source of one of the files: the same schemas always give the same text. */
export function compiledSchemas(file: CompiledFile): string {
  const schemas = compiled[file].map((name) => [name, readSchema(name)] as const);
  const ajv = new Ajv2020({ ...options, schemas: schemas.map(([, schema]) => withoutWords(schema)) });
  const code = standalone.default(ajv, Object.fromEntries(schemas.map(([name, schema]) => [name, schema.$id])));
  const keys = mapped(Object.fromEntries(schemas), (schema) => keyTree(schema, schema));
  return `${header}${code}\nexports.keys = ${JSON.stringify(keys)};\n`;
}

const options = {
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
  // What an object inherits never counts as a key of the file.
  ownProperties: true,
  // Reasons are worded in src/schema/reasons.ts.
  messages: false,
  // One function for each part: parts that a file does not use are never compiled by the engine.
  inlineRefs: false,
  // A wrong value of a union is judged by the part that its kind names, not by all of them.
  discriminator: true,
  code: { source: true, lines: true },
} as const;

function readSchema(name: string): AnySchemaObject & { readonly $id: string } {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'));
}

/** A schema without what no judgement needs: ajv copies schemas into its code. */
function withoutWords<T>(schema: T, namesKeys = false): T {
  if (Array.isArray(schema)) return schema.map((each) => withoutWords(each)) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => namesKeys || !words.has(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutWords(part, key === 'properties')])) as T;
}

const words = new Set(['title', 'description', 'default']);

/** The keys that values of a schema may have, as a tree: `keys` by name, `each` for list items and open names. */
interface KeyTree {
  readonly keys?: Readonly<Record<string, KeyTree>>;
  readonly each?: KeyTree;
}

function keyTree(schema: AnySchemaObject, root: AnySchemaObject): KeyTree {
  const reference: string | undefined = schema['$ref'];
  const part: AnySchemaObject = reference === undefined ? schema : root['$defs'][reference.replace('#/$defs/', '')];
  const properties: Readonly<Record<string, AnySchemaObject>> | undefined = part['properties'];
  const each: AnySchemaObject | boolean | undefined = part['items'] ?? part['additionalProperties'];
  return {
    ...(properties === undefined ? {} : { keys: mapped(properties, (property) => keyTree(property, root)) }),
    ...(typeof each === 'object' ? { each: keyTree(each, root) } : {}),
  };
}

function mapped<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of compiledFiles) {
    const text = compiledSchemas(file);
    writeFileSync(new URL(`../${file}`, import.meta.url), text);
    console.log(`${file}: ${text.length} characters`);
  }
}
