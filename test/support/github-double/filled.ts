import { githubDocument, isObject, type Json, resolved } from './openapi-document.ts';

const neutralTexts: Readonly<Record<string, string>> = {
  uri: 'http://127.0.0.1/',
  'date-time': '2026-01-01T00:00:00Z',
};

function neutral(schema: Json): unknown {
  if (schema['nullable'] === true) return null;
  const values = schema['enum'];
  if (Array.isArray(values)) return values[0];
  switch (schema['type']) {
    case 'string':
      return neutralTexts[String(schema['format'])] ?? '';
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return completed(schema, {});
  }
}

function completed(schema: Json, values: Json): Json {
  const properties = (schema['properties'] ?? {}) as Json;
  const result: Record<string, unknown> = { ...values };
  for (const key of (schema['required'] ?? []) as readonly string[]) {
    if (result[key] === undefined) result[key] = neutral(resolved(properties[key]));
  }
  for (const [key, value] of Object.entries(values)) {
    if (isObject(value)) result[key] = completed(resolved(properties[key]), value);
  }
  return result;
}

/**
 * An object of GitHub's: what the double knows about it, and for every other required field the emptiest value its
 * description allows.
 */
export function filled(schema: string, values: Json): Json {
  const found = (githubDocument['components'] as Json)['schemas'] as Json;
  return completed(resolved(found[schema]), values);
}
