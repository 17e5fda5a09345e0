import { Ajv2020, type AnySchema, type ErrorObject } from 'ajv/dist/2020.js';
import { jsonSchemaViolations } from './json-schema.ts';
import { pathText, type Violation } from './violation.ts';

/** Largest schema that a configuration may bring, as JSON, in UTF-16 code units. */
const largestSchema = 256 * 1024;

/** Whether a pattern is found in a text; `null` where that takes too long. */
export type PatternMatch = (pattern: string, text: string) => boolean | null;

/** A schema of a configuration, compiled; or why it cannot be. */
export type UserSchema =
  | { readonly ok: true; readonly violations: (value: unknown) => readonly Pick<Violation, 'path' | 'reason'>[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Compiles a JSON Schema (draft 2020-12) that somebody wrote into a configuration. It may refer only to itself; its
 * patterns run where `matches` lets them, and one that takes too long holds for no text. `format` is not judged.
 */
export function userSchema(schema: unknown, matches: PatternMatch): UserSchema {
  const [fault] = jsonSchemaViolations(schema);
  if (fault !== undefined) return { ok: false, reason: `${pathText(fault.path)} ${fault.reason}`.trimStart() };
  if (JSON.stringify(schema).length > largestSchema) return { ok: false, reason: `is larger than ${largestSchema / 1024} KiB` };
  try {
    const judge = new Ajv2020(options(matches)).compile(withoutName(schema));
    return { ok: true, violations: (value) => (judge(value) ? [] : (judge.errors ?? []).filter(saysWhat).map(violationOf)) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function options(matches: PatternMatch): ConstructorParameters<typeof Ajv2020>[0] {
  // ajv takes two patterns for one where `toString` says the same of them.
  const regExp = (pattern: string) => ({ test: (text: string) => matches(pattern, text) === true, toString: () => `/${pattern}/u` });
  return {
    strict: false,
    validateFormats: false,
    allErrors: true,
    ownProperties: true,
    logger: false,
    code: { regExp: Object.assign(regExp, { code: 'userPattern' }) },
  };
}

/** A schema names itself for others; here there are none, and its dialect is settled. */
function withoutName(schema: unknown): AnySchema {
  if (typeof schema === 'boolean') return schema;
  return Object.fromEntries(Object.entries(schema as Readonly<Record<string, unknown>>).filter(([key]) => key !== '$id' && key !== '$schema'));
}

/** A failed `if` or choice is followed by what failed within it. */
function saysWhat({ keyword }: ErrorObject): boolean {
  return keyword !== 'if';
}

function violationOf({ instancePath, params, keyword, message = 'does not fit' }: ErrorObject): Pick<Violation, 'path' | 'reason'> {
  const parent = instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const found: unknown = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  const path = typeof found === 'string' ? [...parent, found] : parent;
  return { path, reason: keyword === 'required' ? 'is missing' : reasonOf(params, typeof found === 'string' ? 'is not allowed' : message) };
}

function reasonOf(params: Readonly<Record<string, unknown>>, message: string): string {
  const { allowedValues, allowedValue } = params;
  if (Array.isArray(allowedValues)) return `must be one of ${allowedValues.map((each) => JSON.stringify(each)).join(', ')}`;
  return allowedValue === undefined ? message : `must be ${JSON.stringify(allowedValue)}`;
}
