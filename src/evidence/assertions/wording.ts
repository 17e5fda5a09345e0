import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../schema/json-schema.ts';
import { judged, quoted, type Kind, type Wanted } from './assertion.ts';
import { parsedJson } from './json.ts';

/** Numbers and truth values may stand for their text. */
function plain(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

function textOf({ value }: Wanted): string {
  return plain(value) ?? '';
}

function listOf({ value }: Wanted): readonly string[] {
  return Array.isArray(value) ? value.map((each) => plain(each) ?? '') : [];
}

const needsText = (wanted: Wanted): string | null => (textOf(wanted) === '' ? 'needs a text as `value`' : null);
const needsTexts = (wanted: Wanted): string | null =>
  listOf(wanted).length === 0 || listOf(wanted).includes('') ? 'needs a list of texts as `value`' : null;
const named = (wanted: Wanted): string => listOf(wanted).map(quoted).join(', ');

/** Kinds that look for words in the text. */
export const wordingKinds = {
  contains: {
    refuses: needsText,
    expects: (wanted) => `contain ${quoted(textOf(wanted))}`,
    judge: ({ text }, wanted) => judged(text.includes(textOf(wanted))),
  },
  icontains: {
    refuses: needsText,
    expects: (wanted) => `contain ${quoted(textOf(wanted))}, in capitals or not`,
    judge: ({ text }, wanted) => judged(text.toLowerCase().includes(textOf(wanted).toLowerCase())),
  },
  'contains-all': {
    refuses: needsTexts,
    expects: (wanted) => `contain all of ${named(wanted)}`,
    judge: ({ text }, wanted) => {
      const missing = listOf(wanted).filter((each) => !text.includes(each));
      return judged(missing.length === 0, missing.length === 0 ? null : `${missing.map(quoted).join(', ')} is not there`);
    },
  },
  'contains-any': {
    refuses: needsTexts,
    expects: (wanted) => `contain one of ${named(wanted)}`,
    judge: ({ text }, wanted) => {
      const present = listOf(wanted).filter((each) => text.includes(each));
      return judged(present.length > 0, present.length === 0 ? null : `${present.map(quoted).join(', ')} is there`);
    },
  },
  'starts-with': {
    refuses: needsText,
    expects: (wanted) => `start with ${quoted(textOf(wanted))}`,
    judge: ({ text }, wanted) => judged(text.startsWith(textOf(wanted)), `it starts with ${quoted(text.slice(0, 40))}`),
  },
  equals: {
    refuses: ({ value }) => (plain(value) === null && !isRecord(value) && !Array.isArray(value) ? 'needs a text, or keys with values, as `value`' : null),
    expects: ({ value }) => `equal ${quoted(value)}`,
    judge: ({ text }, { value }) => {
      const expected = plain(value);
      if (expected !== null) return judged(text === expected);
      const found = parsedJson(text);
      return judged(found !== null && isDeepStrictEqual(found.value, parsedJson(JSON.stringify(value))?.value));
    },
    ideal: (_, { value }) => plain(value),
  },
} as const satisfies Readonly<Record<string, Kind>>;
