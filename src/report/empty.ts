import type { CheckReport } from './model.ts';

/** Whether a check found nothing to judge: no prompt touched, nothing wrong, nothing to release. */
export function isEmpty({ verdict, problems, changes, plan, counts }: CheckReport): boolean {
  return verdict === 'passed' && problems.length === 0 && changes.length === 0 && counts.changed === 0 && plan.prompts.length === 0;
}
