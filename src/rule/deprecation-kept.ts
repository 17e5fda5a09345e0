import { dayOf } from '../library/days.ts';
import { promiseBroken } from '../library/deprecation-change.ts';
import { answerableFor } from '../library/owner.ts';
import { problem } from '../problem/problem.ts';
import { deprecated, exampleDay } from './deprecation-examples.ts';
import { aboutKey } from './measured-prompts.ts';
import { goodPath } from './reading.ts';
import type { Rule } from './rule.ts';

const base = { [goodPath]: deprecated('2027-01-31'), 'docs/migrate.md': '# How to move on\n' };

/** The day that users were promised is kept, unless the owner agrees; who must approve, the review gate says. What goes without a word is used by nobody. */
export const deprecationKept: Rule = {
  id: 'deprecation-kept',
  gate: 'syntax',
  about: 'change',
  summary: 'A prompt goes no earlier than announced; where it does, the review gate waits for its owner. One that is removed unannounced was not used in the last 7 days, as far as usage is recorded.',
  codes: ['deprecation-shortened', 'removed-while-used', 'removed-unmeasured'],
  examples: {
    good: [{ shows: 'a removal that is put off', base, change: { [goodPath]: deprecated('2027-02-28') }, commits: ['docs: later'], day: exampleDay }],
    bad: [
      { shows: 'a removal that comes earlier', base, change: { [goodPath]: deprecated('2027-01-15') }, commits: ['docs: earlier'], day: exampleDay, codes: ['deprecation-shortened'] },
      { shows: 'a deletion before the day', base, change: { [goodPath]: null }, commits: ['feat!: remove triage'], day: exampleDay, codes: ['deprecation-shortened'] },
    ],
  },
  *check({ touched, now, configuration, deprecations }) {
    for (const each of touched) {
      const from = promiseBroken(each, dayOf(now));
      const prompt = each.after ?? each.before;
      if (from === null || prompt === null) continue;
      const to = each.after?.document?.metadata.deprecation?.removal ?? dayOf(now);
      yield problem('deprecation-shortened', { from, to, owner: answerableFor(each.before ?? prompt, configuration) }, aboutKey(prompt, ['deprecation', 'removal']));
    }
    for (const { prompt, used } of deprecations.unannounced) {
      const about = { prompt: prompt.id, place: { file: prompt.path } };
      if (used === null) yield problem('removed-unmeasured', {}, about);
      else if (used.requests > 0) yield problem('removed-while-used', { id: prompt.id, ...used }, about);
    }
  },
};
