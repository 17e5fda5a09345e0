import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { asJsonSchema, githubDocument, isObject, type Json, resolved } from './openapi-document.ts';

/** An operation of the description and what its path names. */
export interface Operation {
  /** As `GET /repos/{owner}/{repo}`. */
  readonly name: string;
  readonly method: string;
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

const ajv = new Ajv2020({
  strict: false,
  logger: false,
  validateSchema: false,
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text), 'date-time': dateTime, int64: true, 'repo.nwo': true },
}).addSchema(asJsonSchema(githubDocument) as Json, 'github');

const validators = new Map<string, ValidateFunction>();

const pointer = (...keys: readonly string[]): string =>
  keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Compiled when first asked for: most tests need few operations. */
function troublesAt(place: string, value: unknown): readonly string[] {
  const known = validators.get(place);
  const validate = known ?? ajv.compile({ $ref: `github#${encodeURI(place)}` });
  if (known === undefined) validators.set(place, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`);
}

/** Parameters whose values may hold slashes. */
const wide = new Set(['ref', 'branch', 'tag', 'path', 'basehead']);

interface Pattern {
  readonly template: string;
  readonly expression: RegExp;
  readonly methods: readonly string[];
}

const patterns: readonly Pattern[] = Object.entries(githubDocument['paths'] as Json)
  .map(([template, methods]) => ({
    template,
    methods: Object.keys(methods as Json).map((method) => method.toUpperCase()),
    expression: new RegExp(
      `^${template.replace(/\{(\w+)\}/gu, (_, name: string) => `(?<${name}>${wide.has(name) ? '.+' : '[^/]+'})`)}$`,
      'u',
    ),
  }))
  // The more specific first: `releases/tags/{tag}` before `releases/{id}`.
  .toSorted((a, b) => b.template.split('{')[0]!.length - a.template.split('{')[0]!.length);

/** The operation a request is for, or `null` where the description knows none. */
export function operationOf(method: string, pathname: string): Operation | null {
  for (const { template, expression, methods } of patterns) {
    const match = methods.includes(method) ? expression.exec(pathname) : null;
    if (match === null) continue;
    const path = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]),
    );
    return { name: `${method} ${template}`, method, template, path };
  }
  return null;
}

const partOf = (operation: Operation): Json =>
  ((githubDocument['paths'] as Json)[operation.template] as Json)[operation.method.toLowerCase()] as Json;

function parameterTroubles(parameter: Json, text: string | undefined): readonly string[] {
  const name = String(parameter['name']);
  if (text === undefined) return parameter['required'] === true ? [`parameter ${name} is missing`] : [];
  const schema = resolved(parameter['schema']);
  const value = schema['type'] === 'integer' ? Number(text) : text;
  if (schema['type'] === 'integer' && !Number.isSafeInteger(value)) return [`parameter ${name} is no integer: ${text}`];
  const values = schema['enum'];
  return Array.isArray(values) && !values.includes(value) ? [`parameter ${name} may not be ${text}`] : [];
}

/** GitHub ignores what it does not know; for us it is a misspelling. */
function unknownKeys(operation: Operation, body: Json): readonly string[] {
  const request = resolved(partOf(operation)['requestBody']);
  const schema = resolved(((request['content'] as Json)?.['application/json'] as Json)?.['schema']);
  const known = schema['properties'];
  if (!isObject(known)) return [];
  return Object.keys(body).filter((key) => !Object.hasOwn(known, key)).map((key) => `body has unknown ${key}`);
}

/** Whether the body of a request is a file, not JSON. */
export function takesBytes(operation: Operation): boolean {
  const content = resolved(partOf(operation)['requestBody'])['content'];
  return isObject(content) && Object.hasOwn(content, 'application/octet-stream');
}

/** What is wrong with a request by GitHub's description. */
export function requestTroubles(operation: Operation, query: URLSearchParams, body: unknown): readonly string[] {
  const parameters = ((partOf(operation)['parameters'] ?? []) as readonly unknown[]).map(resolved);
  const known = new Set(parameters.filter((one) => one['in'] === 'query').map((one) => one['name']));
  const troubles = parameters.flatMap((one) =>
    parameterTroubles(one, one['in'] === 'path' ? operation.path[String(one['name'])] : query.get(String(one['name'])) ?? undefined),
  );
  const strangers = [...query.keys()].filter((name) => !known.has(name)).map((name) => `unknown parameter ${name}`);
  if (takesBytes(operation)) return [...troubles, ...strangers];
  const describesBody = isObject(partOf(operation)['requestBody']);
  if (!describesBody) return [...troubles, ...strangers, ...(body === undefined ? [] : ['a body where none is taken'])];
  const place = pointer('paths', operation.template, operation.method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema');
  const inBody = [...troublesAt(place, body), ...(isObject(body) ? unknownKeys(operation, body) : [])];
  return [...troubles, ...strangers, ...inBody];
}

/**
 * What is wrong with an answer by GitHub's description.
 * A refusal the description leaves out of an operation (it seldom lists 401, 403 or 429) has to be a `basic-error`.
 */
export function answerTroubles(operation: Operation, status: number, body: unknown): readonly string[] {
  const responses = partOf(operation)['responses'] as Json;
  const described = responses[String(status)];
  if (described === undefined) {
    return status < 400
      ? [`status ${status} is not described`]
      : troublesAt(pointer('components', 'schemas', 'basic-error'), body);
  }
  const reference = (described as Json)['$ref'];
  const base = typeof reference === 'string'
    ? reference.slice(1)
    : pointer('paths', operation.template, operation.method.toLowerCase(), 'responses', String(status));
  const hasContent = isObject(resolved(described)['content']);
  if (!hasContent) return body === undefined ? [] : ['a body where none is described'];
  return troublesAt(`${base}${pointer('content', 'application/json', 'schema')}`, body);
}
