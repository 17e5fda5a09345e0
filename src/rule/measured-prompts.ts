import type { Prompt } from '../library/prompt.ts';
import { budgetOf, type Budget } from '../library/budget.ts';
import type { About } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/** A touched prompt with what it uses. */
export interface MeasuredPrompt {
  readonly prompt: Prompt;
  readonly tokens: number;
  readonly budget: Budget;
}

/** Every prompt of the change whose text could be counted. */
export function* measuredPrompts({ touched, tokens, configuration }: Pick<Facts, 'touched' | 'tokens' | 'configuration'>): Iterable<MeasuredPrompt> {
  for (const { id, after: prompt } of touched) {
    const count = tokens.get(id)?.after ?? null;
    if (prompt !== null && count !== null) yield { prompt, tokens: count, budget: budgetOf(prompt, count, configuration) };
  }
}

/** Where a problem with a key of the front matter is told: at the key, or at the nearest there is. */
export function aboutKey({ id, path, document }: Prompt, key: readonly string[]): About {
  return { place: { file: path, ...(document?.placeOf(key) ?? { line: 1 }) }, prompt: id };
}
