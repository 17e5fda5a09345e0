import { createContext, Script } from 'node:vm';

/** How long a pattern may take for all texts together, in milliseconds: 10,000 names take 4, on a busy machine some more. */
const timeLimit = 250;

/** Only texts go in and come out, so what runs inside can reach nothing. */
const matching = new Script(`
  const expression = new RegExp(pattern, flags);
  JSON.stringify(JSON.parse(texts).map((text) => expression.test(text)));
`);

/**
 * Whether a pattern from outside is found in each text; `null` where it takes too long. It runs apart, under a time limit.
 * @param pattern a regular expression; what is none throws.
 */
export function matchedApart(pattern: string, texts: readonly string[], flags: 'u' | '' = 'u'): readonly boolean[] | null {
  const inputs = Object.assign(Object.create(null), { pattern, flags, texts: JSON.stringify(texts) });
  const apart = createContext(inputs, { codeGeneration: { strings: false, wasm: false } });
  try {
    return JSON.parse(String(matching.runInContext(apart, { timeout: timeLimit })));
  } catch (error) {
    // The error comes from the other context, so it is no Error of this one.
    if (Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}
