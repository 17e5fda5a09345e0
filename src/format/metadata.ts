import { jsonSchemaFromPicoschema, type JsonSchema, type SchemaFault } from '../schema/picoschema.ts';
import type { Deprecation, Metadata, Variable } from './document.ts';

/** Metadata, and what is wrong with the schemas in it, each with its path in the front matter. */
export interface ReadMetadata {
  readonly metadata: Metadata;
  readonly faults: readonly SchemaFault[];
}

type Plain = Readonly<Record<string, unknown>>;

/**
 * Metadata from front matter as plain data. What is not of the right kind counts as absent: the published schema
 * tells its author.
 */
export function metadataOf(value: Plain): ReadMetadata {
  const input = map(value['input']);
  const output = map(value['output']);
  const limits = map(value['limits']);
  const inputSchema = schemaAt(['input', 'schema'], input['schema']);
  const outputSchema = schemaAt(['output', 'schema'], output['schema']);
  return {
    faults: [...inputSchema.faults, ...outputSchema.faults],
    metadata: {
      id: text(value['id']),
      name: text(value['name']),
      category: text(value['category']),
      description: text(value['description']),
      owner: text(value['owner']),
      tags: texts(value['tags']),
      model: text(value['model']),
      input: inputSchema.schema,
      variables: inputSchema.variables,
      defaults: map(input['default']),
      output: value['output'] === undefined ? null : { format: text(output['format']), schema: outputSchema.schema },
      tools: texts(value['tools']),
      config: map(value['config']),
      dependencies: texts(value['dependencies']),
      status: text(value['status']),
      deprecation: deprecationOf(map(value['deprecation'])),
      limits: { tokens: number(limits['tokens']), costUsd: number(limits['cost_usd']), latencyMs: number(limits['latency_ms']) },
      compliance: map(value['compliance']),
      version: text(value['version']),
      aliases: texts(value['aliases']),
    },
  };
}

/** Whether a text is a day there is, as `YYYY-MM-DD`. */
export function isDay(written: string): boolean {
  const midnight = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(`${written}T`);
}

function deprecationOf(value: Plain): Deprecation | null {
  const announced = text(value['announced']);
  const removal = text(value['removal']);
  if (announced === null || removal === null || !isDay(announced) || !isDay(removal)) return null;
  return {
    announced,
    removal,
    replacement: text(value['replacement']),
    guide: text(value['guide']),
    reason: text(value['reason']),
  };
}

interface SchemaPart {
  readonly schema: JsonSchema | null;
  readonly variables: readonly Variable[];
  readonly faults: readonly SchemaFault[];
}

function schemaAt(path: readonly string[], value: unknown): SchemaPart {
  const nothing = { schema: null, variables: [], faults: [] };
  if (typeof value !== 'string' && !isMap(value)) return nothing;
  const read = jsonSchemaFromPicoschema(value);
  if (read.ok) return { schema: read.schema, variables: read.variables, faults: [] };
  return { ...nothing, faults: read.faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] })) };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function map(value: unknown): Plain {
  return isMap(value) ? value : {};
}

function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
