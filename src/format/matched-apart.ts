import { createContext, Script, type Context } from 'node:vm';

/** How long a pattern may take for all texts together, in milliseconds: 10,000 names take 4, on a busy machine some more. */
const timeLimit = 250;

/** Only texts go in and come out, so what runs inside can reach nothing, and leaves nothing there for the next. */
const matching = new Script(`
  ((expression) => JSON.stringify(JSON.parse(texts).map((text) => expression.test(text))))(new RegExp(pattern, flags));
`);
const inputs: { pattern: string; flags: string; texts: string } = Object.assign(Object.create(null), { pattern: '', flags: '', texts: '' });
/** Made once, when first needed: to make one takes longer than what runs in it. */
let apart: Context | null = null;

/**
 * Whether a pattern from outside is found in each text; `null` where it takes too long. It runs apart, under a time limit,
 * but for patterns that cannot take long.
 * @param pattern a regular expression; what is none throws.
 */
export function matchedApart(pattern: string, texts: readonly string[], flags: 'u' | '' = 'u'): readonly boolean[] | null {
  if (mostSteps(pattern, texts) <= harmlessSteps) {
    const expression = new RegExp(pattern, flags);
    return texts.map((text) => expression.test(text));
  }
  apart ??= createContext(inputs, { codeGeneration: { strings: false, wasm: false } });
  Object.assign(inputs, { pattern, flags, texts: JSON.stringify(texts) });
  try {
    return JSON.parse(String(matching.runInContext(apart, { timeout: timeLimit })));
  } catch (error) {
    // The error comes from the other context, so it is no Error of this one.
    if (Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}

/** Comparisons of one sign that take far less than the time limit. To watch the clock takes as long as a hundred thousand. */
const harmlessSteps = 50_000_000;

/**
 * The most comparisons that a pattern can take; `Infinity` where that is not plain to see. Without groups, choices and
 * back references it begins at every sign of a text; with one repetition it may also end that at every sign.
 */
export function mostSteps(pattern: string, texts: readonly string[]): number {
  // A class is one sign, and so is what is escaped, but for references, names and properties.
  const signs = pattern.replaceAll(/\\[^1-9a-ck-qux]|\[(?:[^\\\]]|\\.)*\]/gu, 'x');
  const repetitions = signs.match(/[*+?]/gu)?.length ?? 0;
  if (repetitions > 1 || /[\\()[\]{}|]/u.test(signs)) return Number.POSITIVE_INFINITY;
  return texts.reduce((sum, { length }) => sum + length ** (1 + repetitions) * pattern.length, 0);
}
