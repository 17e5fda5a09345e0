import { growthOf, isOver } from '../library/budget.ts';
import { problem } from '../problem/problem.ts';
import { aboutKey } from './measured-prompts.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const base = { [goodPath]: goodPrompt };
const longer = (times: number): string => goodPrompt.replace('tickets.', `tickets. ${'Think before you route. '.repeat(times)}`);

/** A prompt does not grow by more than the tolerance at once. */
export const tokenGrowth: Rule = {
  id: 'token-growth',
  gate: 'performance',
  about: 'change',
  summary: 'A prompt grows over the base by at most the share `gates.performance.max_growth`; growth below 100 tokens is never told.',
  codes: ['tokens-grew'],
  examples: {
    good: [
      { shows: 'one sentence more in a short prompt', base, change: { [goodPath]: longer(1) } },
      { shows: 'a long prompt that is new', change: { [goodPath]: longer(50) } },
      {
        shows: 'a library that sets no limit',
        base: { ...base, 'prompt-library.yaml': 'gates: {performance: {max_growth: null}}\n' },
        change: { [goodPath]: longer(50) },
      },
    ],
    bad: [{ shows: 'a prompt that becomes many times as long', base, change: { [goodPath]: longer(50) }, codes: ['tokens-grew'] }],
  },
  *check({ touched, tokens, configuration }) {
    for (const { id, after } of touched) {
      const change = tokens.get(id);
      const growth = change === undefined ? null : growthOf(change, configuration.gates.performance.maxGrowth);
      if (after === null || growth === null || !isOver(growth)) continue;
      yield problem('tokens-grew', { before: change?.before ?? 0, after: growth.actual, allowed: growth.limit }, aboutKey(after, []));
    }
  },
};
