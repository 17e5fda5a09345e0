import { aliasFor, movesWithoutAlias } from '../library/moved.ts';
import { problem } from '../problem/problem.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const elsewhere = 'prompts/agents/support/routing.prompt.md';
const base = { [goodPath]: goodPrompt };

/** A prompt that moves keeps its versions. */
export const movesAliased: Rule = {
  id: 'moves-aliased',
  gate: 'syntax',
  about: 'change',
  summary: 'A prompt that gets another id names the old one under `aliases`, so that its versions go on and users find it.',
  codes: ['moved-without-alias'],
  examples: {
    good: [
      { shows: 'a prompt that moves and says what it was called', base, change: { [goodPath]: null, [elsewhere]: goodPrompt.replace('---\n', '---\naliases: [agents-support-triage]\n') } },
      { shows: 'another prompt in the place of one that goes', base, change: { [goodPath]: null, [elsewhere]: '---\ndescription: Closes a ticket.\n---\nYou close tickets.\n' }, commits: ['feat!: close tickets instead'] },
    ],
    bad: [
      { shows: 'a prompt that moves without a word', base, change: { [goodPath]: null, [elsewhere]: goodPrompt }, commits: ['feat!: move'], codes: ['moved-without-alias'] },
      { shows: 'a prompt that moves and changes a little', base, change: { [goodPath]: null, [elsewhere]: goodPrompt.replace('{{ticket}}', '{{ticket}} Thanks!') }, commits: ['feat!: move'], codes: ['moved-without-alias'] },
    ],
  },
  *check({ touched }) {
    for (const move of movesWithoutAlias(touched)) {
      const { line, file } = aliasFor(move);
      yield problem('moved-without-alias', { from: move.from.id, to: move.to.id, line, file }, { place: { file: move.to.path, line: 1 }, prompt: move.to.id });
    }
  },
};
