import { describe, expect, it } from 'vitest';
import { configurationFrom } from '../library/read-configuration.ts';
import { answerCost } from './answer-cost.ts';

const configuration = configurationFrom({ models: { 'claude-sonnet': { input_per_mtok: 3, output_per_mtok: 15 }, half: { input_per_mtok: 3 } } });
const tokens = { input: 1000, output: 200 };

describe('what an answer costs', () => {
  it.each([
    ['as the runner counted', { costUsd: 0.5, tokens, model: 'claude-sonnet' }, 0.5],
    ['by the prices of the model', { costUsd: null, tokens, model: 'claude-sonnet' }, 0.006],
    ['by a name with its provider before it', { costUsd: null, tokens, model: 'anthropic:messages:claude-sonnet' }, 0.006],
    ['nothing known: no tokens', { costUsd: null, tokens: null, model: 'claude-sonnet' }, null],
    ['nothing known: a model without a price of output', { costUsd: null, tokens, model: 'half' }, null],
    ['nothing known: a model whose name only ends alike', { costUsd: null, tokens, model: 'not-claude-sonnet' }, null],
    ['nothing known: no model', { costUsd: null, tokens, model: null }, null],
  ])('is told %s', (_, evaluation, cost) => {
    expect(answerCost(evaluation, configuration)).toBe(cost);
  });
});
