import type { Gate } from '../../domain/gates.ts';
import type { Problem } from '../../problem/problem.ts';
import type { ReportedProblem } from '../../report/model.ts';

/** A problem as reports show it. */
export function reported(each: Problem, gate: Gate): ReportedProblem {
  const { code, severity, prompt, message, why, fix, place } = each;
  const at = { file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null };
  return { code, severity, gate, prompt, ...at, message, why, fix };
}

export function countOf(problems: readonly ReportedProblem[], severity: ReportedProblem['severity']): number {
  return problems.filter((each) => each.severity === severity).length;
}

/** A problem of a gate, told as it matters: what a gate finds that no release needs does not stop anything. */
export function reportedBy(gate: Gate, required: boolean, found: readonly Problem[]): readonly ReportedProblem[] {
  return found.map((each) => reported(required || each.severity !== 'error' ? each : { ...each, severity: 'warning' }, gate));
}
