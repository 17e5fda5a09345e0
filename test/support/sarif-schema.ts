import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;
/** RFC 3986 for both: no space, and percent signs only before two hexadecimal digits. */
const isReference = (text: string): boolean => /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/u.test(text);

/** The schema is of draft 4, which differs from what ajv reads only in the name of `$id`. */
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(new URL('../data/sarif-2.1.0.json', import.meta.url), 'utf8')) as Record<string, unknown>;

const judge = new Ajv({
  strict: false,
  allErrors: true,
  // One of its patterns is none in the newer grammar of expressions.
  unicodeRegExp: false,
  formats: { uri: (text: string) => URL.canParse(text) && isReference(text), 'uri-reference': isReference, 'date-time': dateTime },
}).compile(schema);

/** What is wrong with a log by the schema of SARIF 2.1.0; an empty list for a valid one. */
export function faultsBySarif(log: unknown): readonly string[] {
  judge(log);
  return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
