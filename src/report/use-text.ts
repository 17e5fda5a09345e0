import { dollars } from '../library/dollars.ts';
import type { PromptUse } from './model.ts';

/** Tokens of a prompt with what became more or less, as `840 (+28)`. */
export function tokensText({ tokens: { before, after } }: PromptUse): string {
  if (after === null) return 'none';
  return before === null || before === after ? String(after) : `${after} (${signed(after - before)})`;
}

/** Cost of one call with what became more or less, as `$0.0025 (+$0.0001)`; `null` where there is no price. */
export function costText({ cost: { before, after } }: PromptUse): string | null {
  if (after === null) return null;
  if (before === null || before === after) return dollars(after);
  const difference = after - before;
  return `${dollars(after)} (${difference < 0 ? '-' : '+'}${dollars(Math.abs(difference))})`;
}

function signed(count: number): string {
  return count > 0 ? `+${count}` : String(count);
}
