import { budgetOf, isOver } from './budget.ts';
import type { Configuration } from './configuration.ts';
import type { Prompt, Touched } from './prompt.ts';
import { tokensAmong, tokensOfBothSides, type TokenChange } from './prompt-tokens.ts';

/**
 * Tokens of prompts where nothing but their limits is judged and no number is shown: counted only where a limit is in
 * reach. Everywhere else it is the number of bytes, for no token is shorter than one: what keeps the limits with so many
 * keeps them. Only the new side is looked at.
 */
export async function tokensWithinLimits(
  touched: readonly Touched[],
  neighbours: ReadonlyMap<string, Prompt>,
  configuration: Configuration,
): Promise<ReadonlyMap<string, TokenChange>> {
  const bytes = tokensAmong(neighbours, (text) => Buffer.byteLength(text));
  const within = new Map<string, TokenChange>();
  const inReach: Touched[] = [];
  for (const each of touched) {
    const { id, after } = each;
    const most = after === null ? null : bytes(after);
    if (after === null || most === null || keepsLimits(after, most, configuration)) within.set(id, { before: null, after: most });
    else inReach.push({ ...each, before: null });
  }
  return new Map([...within, ...(await tokensOfBothSides(inReach, neighbours, configuration))]);
}

function keepsLimits(prompt: Prompt, tokens: number, configuration: Configuration): boolean {
  const { tokens: own, context, cost } = budgetOf(prompt, tokens, configuration);
  return [own, context, cost].every((limit) => limit === null || limit === 'unpriced' || !isOver(limit));
}
