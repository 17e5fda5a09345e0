import { judged, type Finding, type Kind, type Wanted } from './assertion.ts';

/** The value of a JSON text, or `null` where it is none. */
export function parsedJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const takesNoValue = ({ value }: Wanted): string | null =>
  value === undefined ? null : 'takes no `value` here: schemas are judged by the evaluation with a model';

/** Kinds that look for JSON. */
export const jsonKinds = {
  'is-json': {
    refuses: takesNoValue,
    expects: () => 'be JSON',
    judge: ({ text }) => judged(parsedJson(text) !== null),
  },
  'contains-json': {
    refuses: takesNoValue,
    expects: () => 'contain an object or a list of JSON',
    judge: ({ text }) => jsonIn(text),
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** Characters that are looked through at most: every bracket may begin a search to the end of the text. */
const mostSteps = 20_000_000;

function jsonIn(text: string): Finding {
  let steps = 0;
  for (const { index } of text.matchAll(/[{[]/gu)) {
    const end = endOfBrackets(text, index);
    steps += (end ?? text.length) - index;
    if (end !== null && parsedJson(text.slice(index, end)) !== null) return judged(true);
    if (steps > mostSteps) return { is: 'unjudged', because: 'it has too many brackets to look through' };
  }
  return judged(false);
}

/** Offset behind the bracket that closes the one at `start`; quoted text does not count. */
function endOfBrackets(text: string, start: number): number | null {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted && sign === '\\') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '{' || sign === '[')) depth += 1;
    else if (!isQuoted && (sign === '}' || sign === ']')) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}
