import { readFileSync } from 'node:fs';

export type Json = { readonly [key: string]: unknown };

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const page = [{ $ref: '#/components/parameters/per-page' }, { $ref: '#/components/parameters/page' }];
const place = [{ $ref: '#/components/parameters/owner' }, { $ref: '#/components/parameters/repo' }];
const answers = (schema: Json, status = 200): Json => ({ [status]: { content: { 'application/json': { schema } } } });
const schemaOf = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const release = { $ref: '#/components/parameters/release-id' };
const text = { type: 'string' };
const inQuery = (name: string, required: boolean): Json => ({ name, in: 'query', required, schema: text });
const missing = { 404: { $ref: '#/components/responses/not_found' } };
const removed = { 204: {} };
const choice = (name: string, ...values: readonly string[]): Json => ({ name, in: 'query', required: false, schema: { ...text, enum: values } });
const issue = { type: 'object', required: ['number', 'title', 'state', 'html_url'], properties: { number: { type: 'integer' }, title: text, body: { ...text, nullable: true }, state: { ...text, enum: ['open', 'closed'] }, html_url: { ...text, format: 'uri' }, user: schemaOf('simple-user'), labels: { type: 'array', items: { type: 'object', properties: { name: text } } } } };

const named = (name: string): Json => ({ name, in: 'path', required: true, schema: text });
const teamPlace = [named('org'), named('team_slug')];
const objectWith = (properties: Json): Json => ({ type: 'object', required: Object.keys(properties), properties });
/** GitHub refuses to see with 403, and hides what may not be seen with 404. */
const hidden = { ...missing, 403: { content: { 'application/json': { schema: schemaOf('basic-error') } } } };

/** Operations the extract leaves out, in its own terms. */
const beyondTheExtract: Json = {
  '/user': { get: { parameters: [], responses: answers(schemaOf('simple-user')) } },
  // Of `team-full` and `team-membership` only what tells who is in a team.
  '/orgs/{org}/teams/{team_slug}': {
    get: { parameters: teamPlace, responses: { ...answers(objectWith({ id: { type: 'integer' }, name: text, slug: text })), ...hidden } },
  },
  '/orgs/{org}/teams/{team_slug}/memberships/{username}': {
    get: {
      parameters: [...teamPlace, named('username')],
      responses: {
        ...answers(objectWith({ url: text, role: { ...text, enum: ['member', 'maintainer'] }, state: { ...text, enum: ['active', 'pending'] } })),
        ...hidden,
      },
    },
  },
  '/repos/{owner}/{repo}/rulesets/{ruleset_id}': {
    get: {
      parameters: [...place, { name: 'ruleset_id', in: 'path', required: true, schema: { type: 'integer' } }],
      responses: { ...answers(schemaOf('repository-ruleset')), ...missing },
    },
  },
  // Of `workflow` only what tells whether one runs.
  '/repos/{owner}/{repo}/actions/workflows': {
    get: {
      parameters: [...place, ...page],
      responses: answers(objectWith({ total_count: { type: 'integer' }, workflows: { type: 'array', items: objectWith({ id: { type: 'integer' }, name: text, path: text, state: text }) } })),
    },
  },
  '/repos/{owner}/{repo}/issues': {
    get: {
      parameters: [...place, ...page, choice('state', 'open', 'closed', 'all'), choice('sort', 'created', 'updated', 'comments'), choice('direction', 'asc', 'desc')],
      responses: answers({ type: 'array', items: issue }),
    },
    post: {
      parameters: place,
      requestBody: { content: { 'application/json': { schema: { type: 'object', required: ['title'], properties: { title: text, body: text, labels: { type: 'array', items: text } } } } } },
      responses: answers(issue, 201),
    },
  },
  '/repos/{owner}/{repo}/releases': {
    get: {
      parameters: [...place, ...page],
      responses: answers({ type: 'array', items: schemaOf('release') }),
    },
  },
  '/repos/{owner}/{repo}/releases/{release_id}': {
    get: { parameters: [...place, release], responses: { ...answers(schemaOf('release')), ...missing } },
    delete: { parameters: [...place, release], responses: removed },
  },
  '/repos/{owner}/{repo}/releases/assets/{asset_id}': {
    delete: {
      parameters: [...place, { name: 'asset_id', in: 'path', required: true, schema: { type: 'integer' } }],
      responses: removed,
    },
  },
  // On a host of its own at GitHub (`uploads.github.com`); here below a path of its own.
  '/uploads/repos/{owner}/{repo}/releases/{release_id}/assets': {
    post: {
      parameters: [...place, release, inQuery('name', true), inQuery('label', false)],
      requestBody: { content: { 'application/octet-stream': { schema: { ...text, format: 'binary' } } } },
      responses: answers(schemaOf('release-asset'), 201),
    },
  },
};

function withBeyond(document: Json): Json {
  const paths: Record<string, Json> = { ...(document['paths'] as Record<string, Json>) };
  for (const [path, methods] of Object.entries(beyondTheExtract)) paths[path] = { ...paths[path], ...(methods as Json) };
  return { ...document, paths, components: withStarter(document['components'] as Json) };
}

/** The description names the state `starter` in the prose of the upload only, not among the states. */
function withStarter(components: Json): Json {
  const schemas = components['schemas'] as Json;
  const asset = schemas['release-asset'] as Json;
  const properties = { ...(asset['properties'] as Json), state: { ...text, enum: ['uploaded', 'open', 'starter'] } };
  return { ...components, schemas: { ...schemas, 'release-asset': { ...asset, properties } } };
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
