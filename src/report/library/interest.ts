import type { LibraryReport, PromptView } from './model.ts';

/**
 * Prompts in the order in which a reader asks for their texts: what happens to something first, then what changed last.
 * It is the same order wherever it is made.
 */
export function byInterest({ prompts, needs, rollouts, experiments, deprecations }: Pick<LibraryReport, 'prompts' | 'needs' | 'rollouts' | 'experiments' | 'deprecations'>): readonly PromptView[] {
  const busy = new Set([...needs, ...rollouts, ...experiments, ...deprecations].map(({ prompt }) => prompt));
  const rank = ({ id }: PromptView): number => (busy.has(id) ? 0 : 1);
  return prompts.toSorted((a, b) => rank(a) - rank(b) || (b.modified ?? 0) - (a.modified ?? 0) || (a.id < b.id ? -1 : 1));
}
