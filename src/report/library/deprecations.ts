import { deprecationStanding } from '../../library/deprecation-standing.ts';
import type { PromptView } from './model.ts';
import type { DeprecationView } from './progress.ts';

/**
 * The prompts that will go, the next removal first.
 * @param users applications that say they use a prompt, by its id.
 */
export function deprecationsOf(prompts: readonly PromptView[], users: ReadonlyMap<string, readonly string[]>, now: Date): readonly DeprecationView[] {
  const views = prompts.flatMap(({ id, deprecation, dependents }): DeprecationView[] => {
    if (deprecation === null) return [];
    const { announced, removal, replacement, reason, guide } = deprecation;
    return [{ prompt: id, ...deprecationStanding(deprecation, now), announced, removal, replacement, reason, guide, dependents, consumers: users.get(id) ?? [] }];
  });
  return views.toSorted((a, b) => a.daysLeft - b.daysLeft);
}

/** How long a deprecated prompt has, in words. */
export function timeLeft(daysLeft: number): string {
  if (daysLeft === 0) return 'today';
  const days = `${Math.abs(daysLeft)} ${Math.abs(daysLeft) === 1 ? 'day' : 'days'}`;
  return daysLeft > 0 ? `in ${days}` : `overdue by ${days}`;
}

/** Who still has a prompt that goes, in words; empty where nobody is known. */
export function neededByText({ dependents, consumers }: Pick<DeprecationView, 'dependents' | 'consumers'>): string {
  const counted = (count: number, noun: string): readonly string[] => (count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`]);
  return [...counted(dependents.length, 'prompt'), ...counted(consumers.length, 'application')].join(' and ');
}
