import { createContext, Script } from 'node:vm';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem } from '../problem/problem.ts';

/** The patterns that `naming.preset` stands for. None of them can be slow. */
export const namingPatterns = {
  letters: '^[a-z]+(-[a-z]+)*$',
  'letters-digits': '^[a-z0-9]+(-[a-z0-9]+)*$',
} as const satisfies Record<string, string>;
export type NamingPreset = keyof typeof namingPatterns;

/** How long a pattern may take for all names together, in milliseconds: 10,000 names take 4, on a busy machine some more. */
const timeLimit = 250;

const fastPatterns: ReadonlySet<string> = new Set(Object.values(namingPatterns));

/**
 * Whether each name matches a pattern as a whole. A pattern from a configuration runs apart, under a time limit, once
 * for all names: a slow one gives `name-pattern-too-slow` and lets no name through, one that is no regular
 * expression `config-invalid`.
 */
export function matchesAll(pattern: string, names: readonly string[]): Checked<readonly boolean[]> {
  if (fastPatterns.has(pattern)) {
    const preset = new RegExp(pattern, 'u');
    return passed(names.map((name) => preset.test(name)));
  }
  const whole = wholePattern(pattern);
  if (whole === null) return refused(problem('config-invalid', { key: 'naming.pattern', reason: 'is no regular expression' }));
  const matches = matchedApart(whole, names);
  return matches === null ? refused(problem('name-pattern-too-slow', { pattern })) : passed(matches);
}

/** A pattern that matches from the first to the last character; `null` where it is no regular expression. */
function wholePattern(pattern: string): string | null {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp ? `^(?:${pattern})$` : null;
  } catch {
    return null;
  }
}

/** Only texts go in and come out, so what runs inside can reach nothing. */
const matching = new Script(`
  const expression = new RegExp(pattern, 'u');
  JSON.stringify(JSON.parse(names).map((name) => expression.test(name)));
`);

function matchedApart(pattern: string, names: readonly string[]): readonly boolean[] | null {
  const inputs = Object.assign(Object.create(null), { pattern, names: JSON.stringify(names) });
  const apart = createContext(inputs, { codeGeneration: { strings: false, wasm: false } });
  try {
    return JSON.parse(String(matching.runInContext(apart, { timeout: timeLimit })));
  } catch (error) {
    // The error comes from the other context, so it is no Error of this one.
    if (Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}
