import { isRecord } from '../../schema/json-schema.ts';
import { judged, quoted, type Kind, type Wanted } from './assertion.ts';
import { distanceWithin } from './distance.ts';

/** What promptfoo lets pass where no threshold is written. */
const usualDistance = 5;

/** Least and most words; a number alone is both. */
function wordRange({ value }: Wanted): { readonly min: number; readonly max: number } | null {
  if (isCount(value)) return { min: value, max: value };
  if (!isRecord(value)) return null;
  const { min = 0, max = Infinity, ...others } = value;
  const isRange = typeof min === 'number' && typeof max === 'number' && min >= 0 && min <= max && (value['min'] ?? value['max']) !== undefined;
  return isRange && Object.keys(others).length === 0 ? { min, max } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function shownRange({ value }: Wanted): string {
  if (isCount(value)) return `${value}`;
  const { min, max } = wordRange({ value, threshold: null }) ?? { min: 0, max: Infinity };
  if (max === Infinity) return `at least ${min}`;
  return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}

/** Kinds that measure the text. */
export const measureKinds = {
  levenshtein: {
    refuses: ({ value }) => (typeof value === 'string' && value !== '' ? null : 'needs a text as `value`'),
    expects: ({ value, threshold }) => `be at most ${threshold ?? usualDistance} letters away from ${quoted(value)}`,
    judge: ({ text }, { value, threshold }) => {
      const distance = distanceWithin(text, String(value), threshold ?? usualDistance);
      if (distance === 'too-long') return { is: 'unjudged', because: 'the texts are too long to be compared letter by letter' };
      return judged(distance !== null, distance === null ? null : `it is ${distance} away`);
    },
    ideal: (_, { value }) => String(value),
  },
  'word-count': {
    refuses: (wanted) => (wordRange(wanted) === null ? 'needs a number of words as `value`, or `{min: …, max: …}`' : null),
    expects: (wanted) => `have ${shownRange(wanted)} words`,
    judge: ({ text }, wanted) => {
      const count = text.split(/\s+/u).filter((word) => word !== '').length;
      const range = wordRange(wanted);
      return judged(range !== null && count >= range.min && count <= range.max, `it has ${count}`);
    },
  },
  'max-tokens': {
    refuses: ({ value }) => (isCount(value) ? null : 'needs a number of tokens as `value`'),
    expects: ({ value }) => `have at most ${String(value)} tokens`,
    judge: ({ text, tokens }, { value }) => {
      const count = tokens(text);
      return judged(count <= Number(value), `it has ${count}`);
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;
