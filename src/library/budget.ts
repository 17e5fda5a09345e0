import type { Configuration } from './configuration.ts';
import { modelOf, type TokenChange } from './prompt-tokens.ts';
import type { Prompt } from './prompt.ts';

/** Something that was measured, and the most it may be. */
export interface Measured {
  readonly actual: number;
  readonly limit: number;
}

/** What a prompt may use and what it does use. `null` where there is no limit. */
export interface Budget {
  readonly model: string;
  readonly tokens: Measured | null;
  /** Against the context window of the model. */
  readonly context: Measured | null;
  /** US dollars a call; `unpriced` where there is a limit and no price. */
  readonly cost: Measured | 'unpriced' | null;
}

const million = 1_000_000;

/** US dollars that the text of a prompt costs with every call; `null` where the configuration has no price for its model. */
export function costOf(prompt: Prompt, tokens: number, configuration: Configuration): number | null {
  const { inputPerMillion } = modelOf(prompt, configuration);
  return inputPerMillion === null ? null : (tokens * inputPerMillion) / million;
}

/** The limits of a prompt, its own before those of the library. */
export function budgetOf(prompt: Prompt, tokens: number, configuration: Configuration): Budget {
  const { performance } = configuration.gates;
  const limits = prompt.document?.metadata.limits;
  const { name, context } = modelOf(prompt, configuration);
  const costLimit = limits?.costUsd ?? performance.maxCostUsd;
  return {
    model: name,
    tokens: measured(tokens, limits?.tokens ?? performance.maxTokens),
    context: measured(tokens, context),
    cost: costLimit === null ? null : costAgainst(costOf(prompt, tokens, configuration), costLimit),
  };
}

/** Growth that is smaller than this many tokens says nothing: a share of a short text is reached by one sentence. */
const smallestGrowth = 100;

/** Tokens against the most that growth over the base allows; `null` where there is no base, or nothing much was added. */
export function growthOf({ before, after }: TokenChange, maxGrowth: number | null): Measured | null {
  if (maxGrowth === null || before === null || after === null || after - before < smallestGrowth) return null;
  return { actual: after, limit: Math.floor(before * (1 + maxGrowth)) };
}

export function isOver({ actual, limit }: Measured): boolean {
  return actual > limit;
}

/** 1 where a limit holds, else how much of what is used is allowed. */
export function shareOf({ actual, limit }: Measured): number {
  return actual <= limit ? 1 : limit / actual;
}

function measured(actual: number, limit: number | null): Measured | null {
  return limit === null ? null : { actual, limit };
}

function costAgainst(cost: number | null, limit: number): Budget['cost'] {
  return cost === null ? 'unpriced' : { actual: cost, limit };
}
