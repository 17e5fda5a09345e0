import type { CheckReport } from './model.ts';
import { counted } from './plural.ts';

/** How many prompts a report is about: those that changed, or all. */
export function judgedPrompts({ counts, isWhole = false }: CheckReport): string {
  return isWhole ? `${counted(counts.prompts, 'prompt')} judged` : `${counted(counts.changed, 'prompt')} changed`;
}
