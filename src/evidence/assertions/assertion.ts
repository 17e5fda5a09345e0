import type { TokenCounter } from '../../library/tokens.ts';

/** What an assertion asks for, as a test file says it. */
export interface Wanted {
  /** `undefined` where nothing is written. */
  readonly value: unknown;
  readonly threshold: number | null;
}

/** What is judged, and what judging needs besides. */
export interface Judged {
  /** The rendered prompt, or a recorded answer. */
  readonly text: string;
  readonly tokens: TokenCounter;
  /** Whether a pattern is found in a text; `null` where it takes too long. */
  readonly matches: (pattern: string, text: string) => boolean | null;
  readonly snapshot: {
    /** What is kept of an earlier run; `null` where nothing is. */
    readonly kept: string | null;
    /** What would be kept now. */
    readonly now: string;
  };
}

/** What one kind of assertion finds. What cannot be judged never holds, turned round or not. */
export type Finding =
  | { readonly is: 'judged'; readonly holds: boolean; /** What was found instead, where that is not plain. */ readonly found: string | null }
  | { readonly is: 'unjudged'; readonly because: string }
  | { readonly is: 'no-snapshot' };

/** One kind of assertion. */
export interface Kind {
  /** What its value lacks, in words that follow the name of the kind; `null` for a value it can take. */
  readonly refuses: (wanted: Wanted) => string | null;
  /** What is expected, in words that follow "the text should" or "should not". */
  readonly expects: (wanted: Wanted) => string;
  readonly judge: (judged: Judged, wanted: Wanted) => Finding;
  /** The text that the judged one ought to be, where there is such a text: for showing the difference. */
  readonly ideal?: (judged: Judged, wanted: Wanted) => string | null;
}

/** The finding of a kind that only holds or does not. */
export function judged(holds: boolean, found: string | null = null): Finding {
  return { is: 'judged', holds, found };
}

/** A value in a sentence: on one line, in quotes, and short. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replaceAll(/\s+/gu, ' ');
  return `“${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}”`;
}

const longestQuote = 80;
