import { describe, expect, it } from 'vitest';
import { budgetOf, costOf, growthOf, isOver, shareOf } from './budget.ts';
import { configurationFrom, type WrittenConfiguration } from './read-configuration.ts';
import { promptFrom } from '../../test/support/prompts.ts';

const priced: WrittenConfiguration = { models: { 'claude-sonnet': { input_per_mtok: 3, context: 200_000 } } };

describe('a budget', () => {
  it('is that of the prompt before that of the library', () => {
    const own = promptFrom('---\ndescription: d\nlimits: {tokens: 10}\n---\nx\n');
    const other = promptFrom('---\ndescription: d\n---\nx\n');
    expect(budgetOf(own, 4, configurationFrom({})).tokens).toEqual({ actual: 4, limit: 10 });
    expect(budgetOf(other, 4, configurationFrom({})).tokens).toEqual({ actual: 4, limit: 4000 });
    expect(budgetOf(other, 4, configurationFrom({ gates: { performance: { max_tokens: null } } })).tokens).toBeNull();
  });

  it('counts a call by the price of the model', () => {
    const prompt = promptFrom('---\ndescription: d\n---\nx\n');
    expect(costOf(prompt, 1_000, configurationFrom(priced))).toBeCloseTo(0.003, 12);
    expect(costOf(prompt, 1_000, configurationFrom({}))).toBeNull();
  });

  it('says that a limit of cost has no price, and never that it holds', () => {
    const prompt = promptFrom('---\ndescription: d\nlimits: {cost_usd: 1}\n---\nx\n');
    expect(budgetOf(prompt, 1, configurationFrom({})).cost).toBe('unpriced');
    expect(budgetOf(prompt, 1_000_000, configurationFrom(priced)).cost).toEqual({ actual: 3, limit: 1 });
  });

  it('knows the context window of the model', () => {
    const prompt = promptFrom('---\ndescription: d\n---\nx\n');
    expect(budgetOf(prompt, 1, configurationFrom(priced)).context).toEqual({ actual: 1, limit: 200_000 });
    expect(budgetOf(prompt, 1, configurationFrom({})).context).toBeNull();
  });
});

describe('growth', () => {
  it('is measured against the base', () => {
    expect(growthOf({ before: 1_000, after: 1_300 }, 0.25)).toEqual({ actual: 1_300, limit: 1_250 });
  });

  it.each([
    [{ before: null, after: 5_000 }, 0.25],
    [{ before: 1_000, after: null }, 0.25],
    [{ before: 1_000, after: 5_000 }, null],
    [{ before: 20, after: 119 }, 0.25],
  ])('of %j by at most %j says nothing', (change, most) => {
    expect(growthOf(change, most)).toBeNull();
  });
});

describe('a share', () => {
  it('is the limit over what is used, at most one', () => {
    expect(shareOf({ actual: 5, limit: 10 })).toBe(1);
    expect(shareOf({ actual: 20, limit: 10 })).toBe(0.5);
    expect(shareOf({ actual: 0, limit: 0 })).toBe(1);
    expect(isOver({ actual: 10, limit: 10 })).toBe(false);
  });
});
