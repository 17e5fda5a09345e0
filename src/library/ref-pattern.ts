import { pathMatcher } from './glob.ts';

/** Whether one of GitHub's patterns takes a ref: `~ALL` all, `*` everything but `/`, `**` everything. */
export function matchesRef(patterns: readonly string[], ref: string): boolean {
  return patterns.some((pattern) => pattern === '~ALL' || pathMatcher(pattern, [])(ref));
}
