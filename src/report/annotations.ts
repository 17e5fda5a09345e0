import type { Severity } from '../problem/entry.ts';
import type { CheckReport, ReportedProblem } from './model.ts';
import { worstFirst } from './problem-order.ts';
import { visible, visibleLine } from './visible.ts';

/** A remark beside a line of a file, as a workflow command carries it. Texts are plain; writing it escapes them for the command. */
export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  readonly file: string | null;
  /** From 1; only with a file. */
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/**
 * A step shows ten annotations of each kind (GitHub's API description of check runs, `output.annotations`), and the
 * action's own final error is one of them. The last notice is kept for the count of the rest.
 */
const most = { error: 9, warning: 10, notice: 9 } as const satisfies Record<Severity, number>;

/** The worst problems as annotations, and how many more the summary has. */
export function annotations(report: Pick<CheckReport, 'problems' | 'changes'>): readonly Annotation[] {
  const taken: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  const shown = worstFirst(report).filter(({ severity }) => {
    taken[severity] += 1;
    return taken[severity] <= most[severity];
  });
  const left = report.problems.length - shown.length;
  return [...shown.map(annotation), ...(left === 0 ? [] : [rest(left)])];
}

function annotation(problem: ReportedProblem): Annotation {
  return {
    level: problem.severity,
    title: visibleLine(problem.code),
    file: problem.file,
    line: problem.file === null ? null : problem.line,
    column: problem.file === null || problem.line === null ? null : problem.column,
    message: visible(`${problem.message}\n${problem.fix}`),
  };
}

function rest(left: number): Annotation {
  return { level: 'notice', title: 'More problems', file: null, line: null, column: null, message: `${left} more in the summary` };
}
