import { displayWidth, padded, wrapped } from '../report/width.ts';

/** Least width of the right column, before it moves below the left one. */
const narrowest = 24;
const widestLeft = 30;

/**
 * Terms and what they mean, in two columns under an indent of two; the right one is wrapped to the width.
 * A term that is too long for its column stands on a line of its own.
 * @param shown how a term is shown, e.g. in bold; the layout goes by the plain text.
 */
export function definitions(
  rows: readonly (readonly [term: string, meaning: string])[],
  width: number,
  shown: (term: string) => string = (term) => term,
): readonly string[] {
  const longest = Math.max(0, ...rows.map(([term]) => displayWidth(term)));
  const left = Math.min(longest, widestLeft, Math.max(8, width - narrowest - 4));
  const indent = ' '.repeat(left + 4);
  return rows.flatMap(([term, meaning]) => {
    const [first = '', ...others] = wrapped(meaning, Math.max(narrowest, width - left - 4));
    const below = others.map((line) => `${indent}${line}`);
    if (first === '') return [`  ${shown(term)}`];
    if (displayWidth(term) > left) return [`  ${shown(term)}`, `${indent}${first}`, ...below];
    return [`  ${shown(term)}${padded('', left - displayWidth(term))}  ${first}`, ...below];
  });
}

/** Paragraphs, each of one line in the text, wrapped to the width. */
export function paragraphs(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapped(paragraph, width));
}
