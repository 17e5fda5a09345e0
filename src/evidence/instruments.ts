import { tokenCounter } from '../library/tokens.ts';
import { patternMatcher } from './assertions/pattern.ts';
import type { Instruments } from './run-tests.ts';

/** What the tests of one run are run with. */
export async function instruments(): Promise<Instruments> {
  return { tokens: await tokenCounter(), matches: patternMatcher() };
}
