import { growthOf, shareOf, type Measured } from '../library/budget.ts';
import type { Facts } from '../rule/facts.ts';
import { measuredPrompts, type MeasuredPrompt } from '../rule/measured-prompts.ts';
import { foundByRules, judgedByFindings } from './by-rules.ts';
import { measuredAnswers } from './measured-answers.ts';
import type { Judgement, Occasion } from './verdict.ts';

/**
 * Judges what prompts use: tokens, context window, cost of a call, growth over the base; latency and cost of answers where
 * an evaluation measured them. Its score is the lowest share of any limit: 1 where all hold, one half where something is
 * twice what it may be.
 */
export function performanceGate(facts: Facts, required: boolean, occasion: Occasion): Judgement {
  const measured = [...measuredPrompts(facts)];
  const answers = measuredAnswers(facts, occasion);
  const prompts = new Set([...measured.map(({ prompt }) => prompt.id), ...answers.prompts]);
  const judged = judgedByFindings('performance', required, [...foundByRules('performance', facts, occasion), answers.problems], prompts.size);
  if (judged.verdict.is === 'skipped') return { ...judged, score: null };
  const limits = [...measured.flatMap(budgets), ...(occasion === 'change' ? growths(facts) : []), ...answers.limits];
  return { ...judged, score: limits.map(shareOf).reduce((lowest, share) => Math.min(lowest, share), 1) };
}

function budgets({ budget: { tokens, context, cost } }: MeasuredPrompt): readonly Measured[] {
  return [tokens, context, cost].filter((each) => each !== null && each !== 'unpriced');
}

function growths({ tokens, configuration }: Facts): readonly Measured[] {
  return [...tokens.values()].flatMap((change) => growthOf(change, configuration.gates.performance.maxGrowth) ?? []);
}
