import { describe, expect, it } from 'vitest';
import { costText, tokensText } from './use-text.ts';

const use = (tokens: readonly [number | null, number | null], cost: readonly [number | null, number | null] = [null, null]) => ({
  tokens: { before: tokens[0], after: tokens[1] },
  cost: { before: cost[0], after: cost[1] },
});

describe('what a prompt uses', () => {
  it('is told with its growth', () => {
    expect(tokensText(use([812, 840]))).toBe('840 (+28)');
    expect(tokensText(use([840, 812]))).toBe('812 (-28)');
  });

  it('has no growth where it is new or the same', () => {
    expect(tokensText(use([null, 840]))).toBe('840');
    expect(tokensText(use([840, 840]))).toBe('840');
  });

  it('costs nothing known without a price', () => {
    expect(costText(use([812, 840]))).toBeNull();
  });

  it('tells small amounts apart', () => {
    expect(costText(use([812, 840], [0.002436, 0.00252]))).toBe('$0.00252 (+$0.000084)');
    expect(costText(use([null, 1], [null, 0.000003]))).toBe('$0.000003');
  });
});
