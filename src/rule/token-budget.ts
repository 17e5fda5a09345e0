import { isOver } from '../library/budget.ts';
import { problem } from '../problem/problem.ts';
import { aboutKey, measuredPrompts } from './measured-prompts.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const limited = (tokens: number): string => goodPrompt.replace('---\n', `---\nlimits: {tokens: ${tokens}}\n`);

/** A prompt has no more tokens than it may have. */
export const tokenBudget: Rule = {
  id: 'token-budget',
  gate: 'performance',
  about: 'library',
  summary: 'A prompt with its partials has at most the tokens of `limits.tokens`, or else of `gates.performance.max_tokens`.',
  codes: ['tokens-over-budget'],
  examples: {
    good: [{ shows: 'a text within its own limit', change: { [goodPath]: limited(100) } }],
    bad: [
      { shows: 'a text above its own limit', change: { [goodPath]: limited(5) }, codes: ['tokens-over-budget'] },
      {
        shows: 'a short text with a long partial',
        base: {
          'prompt-library.yaml': 'gates: {performance: {max_tokens: 40}}\n',
          'prompts/templates/tone.prompt.md': `---\ndescription: Sets the tone.\n---\n${'Be kind. '.repeat(12)}\n`,
        },
        change: { [goodPath]: '---\ndescription: Greets.\n---\n{{> templates-general-tone}} Greet.\n' },
        codes: ['tokens-over-budget'],
      },
    ],
  },
  *check(facts) {
    for (const { prompt, budget } of measuredPrompts(facts)) {
      if (budget.tokens === null || !isOver(budget.tokens)) continue;
      yield problem('tokens-over-budget', { tokens: budget.tokens.actual, limit: budget.tokens.limit }, aboutKey(prompt, ['limits', 'tokens']));
    }
  },
};
