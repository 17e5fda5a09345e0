import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem } from '../problem/problem.ts';
import { matchedApart } from './matched-apart.ts';

/** The patterns that `naming.preset` stands for. None of them can be slow. */
export const namingPatterns = {
  letters: '^[a-z]+(-[a-z]+)*$',
  'letters-digits': '^[a-z0-9]+(-[a-z0-9]+)*$',
} as const satisfies Record<string, string>;
export type NamingPreset = keyof typeof namingPatterns;

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
