import { isOver } from '../library/budget.ts';
import { problem } from '../problem/problem.ts';
import { aboutKey, measuredPrompts } from './measured-prompts.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const models = (context: number): string => `models:\n  claude-sonnet: {context: ${context}}\n`;

/** A prompt fits into the context window of its model. */
export const contextWindow: Rule = {
  id: 'context-window',
  gate: 'performance',
  about: 'library',
  summary: 'A prompt with its partials fits into the context window that `models:` gives for its model.',
  codes: ['context-exceeded'],
  examples: {
    good: [{ shows: 'a large window', base: { 'prompt-library.yaml': models(200_000) }, change: { [goodPath]: goodPrompt } }],
    bad: [{ shows: 'a window smaller than the text', base: { 'prompt-library.yaml': models(8) }, change: { [goodPath]: goodPrompt }, codes: ['context-exceeded'] }],
  },
  *check(facts) {
    for (const { prompt, budget } of measuredPrompts(facts)) {
      const { context, model } = budget;
      if (context === null || !isOver(context)) continue;
      yield problem('context-exceeded', { tokens: context.actual, limit: context.limit, model }, aboutKey(prompt, ['model']));
    }
  },
};
