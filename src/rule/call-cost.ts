import { freshAmong } from '../evidence/prompt-evidence.ts';
import { isOver } from '../library/budget.ts';
import { dollars } from '../library/dollars.ts';
import { problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';
import { aboutKey, measuredPrompts } from './measured-prompts.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const limited = goodPrompt.replace('---\n', '---\nlimits: {cost_usd: 0.0001}\n');
const priced = (price: number): string => `models:\n  claude-sonnet: {input_per_mtok: ${price}}\n`;

/** The text of a prompt costs no more a call than it may. */
export const callCost: Rule = {
  id: 'call-cost',
  gate: 'performance',
  about: 'library',
  summary: 'Tokens times the price that `models:` gives for the model stay within `limits.cost_usd`, or else `gates.performance.max_cost_usd`.',
  codes: ['cost-over-limit', 'price-unknown'],
  examples: {
    good: [
      { shows: 'a model whose price is low enough', base: { 'prompt-library.yaml': priced(1) }, change: { [goodPath]: limited } },
      { shows: 'no limit, and so no need for a price', change: { [goodPath]: goodPrompt } },
    ],
    bad: [
      { shows: 'a model whose price is too high', base: { 'prompt-library.yaml': priced(1000) }, change: { [goodPath]: limited }, codes: ['cost-over-limit'] },
      { shows: 'a limit without a price', change: { [goodPath]: limited }, codes: ['price-unknown'] },
    ],
  },
  *check(facts) {
    for (const { prompt, budget } of measuredPrompts(facts)) {
      const { cost, model } = budget;
      const about = aboutKey(prompt, ['limits', 'cost_usd']);
      if (cost === 'unpriced' && isMeasured(prompt.id, facts)) continue;
      if (cost === 'unpriced') yield problem('price-unknown', { model }, about);
      else if (cost !== null && isOver(cost)) yield problem('cost-over-limit', { cost: dollars(cost.actual), limit: dollars(cost.limit), model }, about);
    }
  },
};

/** Whether an evaluation says what a call cost: that is compared with the limit by itself. */
function isMeasured(id: string, { testing, configuration, now }: Facts): boolean {
  const evaluations = testing.evidence.get(id)?.evaluations ?? [];
  return freshAmong(evaluations, configuration.gates.testing.evidence.maxAgeDays, now).some(({ costUsd }) => costUsd !== null);
}
