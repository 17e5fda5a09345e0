import { daysBetween } from '../library/days.ts';
import { problem } from '../problem/problem.ts';
import { aboutKey } from './measured-prompts.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

/** Lists what nobody changed for long. What a change touches is being looked at, so only a check of everything lists it. */
export const notStale: Rule = {
  id: 'not-stale',
  gate: 'compliance',
  about: 'library',
  summary: 'A check of the whole library lists the prompts that were not changed within `stale_after`.',
  codes: ['prompt-stale'],
  examples: {
    good: [{ shows: 'a change, however old what it changes is', base: { [goodPath]: goodPrompt }, change: { [goodPath]: goodPrompt.replace('route', 'sort') }, day: '2099-01-01' }],
    bad: [{ shows: 'a prompt that was not changed for years', change: { [goodPath]: goodPrompt }, day: '2099-01-01', all: true, codes: ['prompt-stale'] }],
  },
  *check({ touched, modified, now, configuration: { staleAfterDays: limit } }) {
    for (const { id, after } of touched) {
      const date = modified.get(id);
      const days = date === undefined ? 0 : daysBetween(date, now);
      if (after !== null && days > limit) yield problem('prompt-stale', { days, limit }, aboutKey(after, []));
    }
  },
};
