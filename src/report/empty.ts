import type { CheckReport } from './model.ts';

/** Whether a check found nothing to judge: no prompt and no test touched, nothing wrong, nothing to release. */
export function isEmpty({ verdict, problems, gates, changes, plan, counts }: CheckReport): boolean {
  const judgesNothing = gates.every((gate) => gate.verdict === 'skipped');
  return judgesNothing && verdict === 'passed' && problems.length === 0 && changes.length === 0 && counts.changed === 0 && plan.prompts.length === 0;
}
