import { rowNamed } from '../domain/row.ts';
import { Bug } from '../problem/never.ts';

type Params = Readonly<Record<string, unknown>>;

/** Names of types in words that follow "must be". */
const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
};

const day = 'must be a day, written like 2026-12-31';
const objectId = 'must be a full object id';

/** What each pattern of the published schemas asks for. */
export const patternWords: Readonly<Record<string, string>> = {
  '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$': day,
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.000)?Z$': 'must be a time in UTC in whole seconds, written like 2026-12-31T08:00:00Z',
  '^[1-9][0-9]*[hdw]$': 'must be a number of hours, days or weeks, written like 12h, 30d or 2w',
  '^@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?$': 'must be an account, written like @user or @org/team',
  '^[A-Za-z0-9][A-Za-z0-9._-]*$': 'must begin with a letter or digit and have only letters, digits, dots, hyphens and underscores',
  '^[a-z][a-z0-9-]*$': 'must begin with a letter and have only lower-case letters, digits and hyphens',
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'must be lower-case words joined by hyphens',
  '^(?=.*\\{id\\}).*\\{version\\}': 'must contain {id} and {version}',
  '\\{name\\}': 'must contain {name}',
  '^PROMPT_METRICS_[A-Z0-9_]+$': 'must be the name of a variable that begins with PROMPT_METRICS_',
  '^(error_rate|latency_ms|cost_usd|tokens_in|tokens_out|scores\\.[a-z][a-z0-9_]*)$': 'must be error_rate, latency_ms, cost_usd, tokens_in, tokens_out or scores.<name>',
  '^seed$': 'must be seed or a list of phases',
  '^https?://': 'must be an address that begins with https:// or http://',
  '^([0-9a-f]{40}|[0-9a-f]{64})$': objectId,
  '^[0-9a-f]{64}$': 'must be 64 hex digits',
};

/** Words for every keyword that the published schemas use. */
const keywordWords = {
  type: ({ type }, value) => typeReason([type].flat().map(String), value),
  required: () => 'is missing',
  additionalProperties: () => 'is not a known key',
  enum: ({ allowedValues }) => `must be ${[allowedValues].flat().length === 1 ? '' : 'one of '}${[allowedValues].flat().map(String).join(', ')}`,
  discriminator: ({ tag }) => `has a \`${String(tag)}\` that is not known`,
  const: ({ allowedValue }) => `must be ${String(allowedValue)}`,
  minLength: ({ limit }) => (limit === 1 ? 'must not be empty' : `must have at least ${String(limit)} characters`),
  maxLength: ({ limit }) => `must have at most ${String(limit)} characters`,
  pattern: ({ pattern }) => rowNamed(patternWords, String(pattern)) ?? `must match ${String(pattern)}`,
  minItems: ({ limit }) => (limit === 1 ? 'must not be an empty list' : `must have at least ${String(limit)} items`),
  maxItems: ({ limit }) => `must have at most ${String(limit)} items`,
  uniqueItems: () => 'is in the list twice',
  minimum: ({ limit }) => `must be at least ${String(limit)}`,
  maximum: ({ limit }) => `must be at most ${String(limit)}`,
  exclusiveMinimum: ({ limit }) => `must be above ${String(limit)}`,
  exclusiveMaximum: ({ limit }) => `must be below ${String(limit)}`,
} as const satisfies Record<string, (params: Params, value: unknown) => string>;

/** Keywords there are words for. */
export const wordedKeywords: readonly string[] = Object.keys(keywordWords);

/**
 * Why a value does not fulfil a keyword, in plain words that follow its name.
 * @param value the value found there.
 */
export function reasonFor(keyword: string, params: Params, value: unknown): string {
  const words = rowNamed<Readonly<Record<string, (params: Params, value: unknown) => string>>>(keywordWords, keyword);
  if (words === undefined) throw new Bug(`There are no words for the keyword ${keyword}.`);
  return words(params, value);
}

function typeReason(expected: readonly string[], value: unknown): string {
  const wanted = `must be ${expected.map((type) => typeWords[type] ?? type).join(' or ')}`;
  if (value === null) return `has no value: it ${wanted}, or is left out`;
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  return isBare && expected.includes('string') ? `${wanted}: put it in quotes` : wanted;
}
