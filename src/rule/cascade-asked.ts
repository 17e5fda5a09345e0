import { problem } from '../problem/problem.ts';
import type { Rule } from './rule.ts';

/** Most prompts that one changed prompt pulls along without a word. */
const mostUnasked = 50;

const tone = 'prompts/templates/tone.prompt.md';
const partial = '---\ndescription: Sets the tone.\n---\nBe kind.\n';
const letters = 'abcdefgh';
/** 64 prompts that include one. */
const including = Object.fromEntries(
  [...letters].flatMap((first) => [...letters].map((second) => [`prompts/tasks/general/mail-${first}${second}.prompt.md`, '---\ndescription: Writes a mail.\n---\n{{> templates-general-tone}} Write.\n'])),
);
const base = { ...including, [tone]: partial };
const change = { [tone]: partial.replace('kind', 'very kind') };

/** A change that reaches far beyond what it touches is meant to. */
export const cascadeAsked: Rule = {
  id: 'cascade-asked',
  gate: 'syntax',
  about: 'change',
  summary: `A change that pulls along more than ${mostUnasked} other prompts says so by a trailer that names what changes.`,
  codes: ['cascade-unasked'],
  examples: {
    good: [{ shows: 'a partial of 64 prompts, named by a trailer', base, change, commits: ['fix: kinder\n\nPrompt-Change: templates-general-tone=patch'] }],
    bad: [
      { shows: 'a partial of 64 prompts, changed by the way', base, change, commits: ['fix: kinder'], codes: ['cascade-unasked'] },
      { shows: 'a trailer in only one of the messages that may land', base, change, title: 'fix: kinder', commits: ['fix: kinder\n\nPrompt-Change: templates-general-tone=patch'], codes: ['cascade-unasked'] },
    ],
  },
  *check({ decisions, pulledBy = new Map() }) {
    for (const { touched, ways, impact } of decisions) {
      const count = pulledBy.get(touched.id) ?? 0;
      const isNamed = ways.length > 0 && ways.every(({ commits }) => commits.some(({ promptChanges }) => promptChanges.some(({ target }) => target === touched.id)));
      if (count <= mostUnasked || isNamed) continue;
      const file = (touched.after ?? touched.before)?.path ?? '';
      yield problem('cascade-unasked', { id: touched.id, count, most: mostUnasked, impact }, { place: { file, line: 1 }, prompt: touched.id });
    }
  },
};
