import { judged, quoted, type Finding, type Kind } from './assertion.ts';
import { matchedApart } from '../../format/matched-apart.ts';

/** Kinds that look for a pattern. */
export const patternKinds = {
  regex: {
    refuses: ({ value }) => (isPattern(value) ? null : 'needs a regular expression as `value`'),
    expects: ({ value }) => `match ${quoted(value)}`,
    judge: ({ text, matches }, { value }): Finding => {
      const found = matches(String(value), text);
      return found === null ? { is: 'unjudged', because: 'the pattern takes too long' } : judged(found);
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false;
  try {
    return new RegExp(value) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Slow patterns that are tried in one run: each costs a quarter of a second. */
const mostSlow = 4;

/** A matcher for one run: after some patterns that took too long, no more is tried. */
export function patternMatcher(): (pattern: string, text: string) => boolean | null {
  let slow = 0;
  return (pattern, text) => {
    if (slow >= mostSlow) return null;
    // Without the flag `u`, as promptfoo matches.
    const [found] = matchedApart(pattern, [text], '') ?? [];
    if (found === undefined) slow += 1;
    return found ?? null;
  };
}
