import { severitySigns } from './signs.ts';
import type { CheckReport, ReportedProblem } from './model.ts';

/** Problems from worst to least; among equals those in files that this change touches first, then as they came. */
export function worstFirst(report: Pick<CheckReport, 'problems' | 'changes'>): readonly ReportedProblem[] {
  const changed = new Set(report.changes.map((each) => each.path));
  const rank = (problem: ReportedProblem): number =>
    severitySigns[problem.severity].rank * 2 + (problem.file !== null && changed.has(problem.file) ? 0 : 1);
  return report.problems.toSorted((a, b) => rank(a) - rank(b));
}

/** `file:line:column` as far as it is known, else the prompt's id, else `null`. */
export function placeOf(problem: ReportedProblem): string | null {
  if (problem.file === null) return problem.prompt;
  if (problem.line === null) return problem.file;
  return `${problem.file}:${problem.line}${problem.column === null ? '' : `:${problem.column}`}`;
}
