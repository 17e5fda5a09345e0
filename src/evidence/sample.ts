import type { Tie } from './label.ts';

/** What came of one case of an evaluation, before cases are put together. */
export interface Sample {
  /** `null` where the output names no content. */
  readonly tie: Tie | null;
  readonly runner: string;
  readonly model: string | null;
  /** Milliseconds since 1970 UTC; `null` where the output does not say when it was. */
  readonly at: number | null;
  readonly name: string;
  readonly verdict: 'passed' | 'failed' | 'error';
  /** `null` where it was not measured, or the answer came from a cache. */
  readonly latencyMs: number | null;
  readonly costUsd: number | null;
  readonly tokens: { readonly input: number; readonly output: number } | null;
}

/** A sample whose content and time are known. */
export interface TiedSample extends Sample {
  readonly tie: Tie;
  readonly at: number;
}

/** Longest name of a case that is kept; the rest is cut off. */
const longestName = 200;

/** A name that a report and a record can show: whole characters on one line, not too long, never empty. */
export function caseName(text: string): string {
  const line = wholeCharacters(text).replaceAll(/\s+/gu, ' ').trim();
  return line === '' ? 'case' : Array.from(line).slice(0, longestName).join('');
}

/** A text without halves of characters, which UTF-8 cannot hold. */
export function wholeCharacters(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}');
}
