import { readFileSync } from 'node:fs';

export type Json = { readonly [key: string]: unknown };

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const page = [{ $ref: '#/components/parameters/per-page' }, { $ref: '#/components/parameters/page' }];
const place = [{ $ref: '#/components/parameters/owner' }, { $ref: '#/components/parameters/repo' }];
const answers = (schema: Json): Json => ({ 200: { content: { 'application/json': { schema } } } });

/** Operations the extract leaves out, in its own terms. */
const beyondTheExtract: Json = {
  '/user': { get: { parameters: [], responses: answers({ $ref: '#/components/schemas/simple-user' }) } },
  '/repos/{owner}/{repo}/releases': {
    get: {
      parameters: [...place, ...page],
      responses: answers({ type: 'array', items: { $ref: '#/components/schemas/release' } }),
    },
  },
};

function withBeyond(document: Json): Json {
  const paths: Record<string, Json> = { ...(document['paths'] as Record<string, Json>) };
  for (const [path, methods] of Object.entries(beyondTheExtract)) paths[path] = { ...paths[path], ...(methods as Json) };
  return { ...document, paths };
}

/** GitHub's own description of the operations we use; see `test/data/README.md`. */
export const githubDocument: Json = withBeyond(
  JSON.parse(readFileSync(new URL('../../data/github-openapi-subset.json', import.meta.url), 'utf8')) as Json,
);

/** Follows a local reference; anything else is answered as it is. */
export function resolved(schema: unknown): Json {
  if (!isObject(schema)) return {};
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const target = reference
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), githubDocument);
  if (!isObject(target)) throw new Error(`The description has nothing at ${reference}`);
  return resolved(target);
}

function nullAllowed(schema: Json): Json {
  const { type, enum: values, ...rest } = schema;
  if (type === undefined) return { anyOf: [rest, { type: 'null' }] };
  return { ...rest, type: [type, 'null'], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
}

/** OpenAPI 3.0 says `nullable` where JSON Schema says `type: [..., 'null']`. */
export function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, asJsonSchema(inner)] as const);
  const { nullable, ...rest } = Object.fromEntries(entries);
  return nullable === true ? nullAllowed(rest) : Object.fromEntries(entries);
}
