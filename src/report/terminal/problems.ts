import type { Severity } from '../../problem/entry.ts';
import type { Colours } from '../colours.ts';
import { groupedBy } from '../grouped.ts';
import type { CheckReport, ReportedProblem } from '../model.ts';
import { placeOf, worstFirst } from '../problem-order.ts';
import { visibleLine } from '../visible.ts';
import { paragraph, type TerminalStyle } from './style.ts';

const paints = { error: 'red', warning: 'yellow', notice: 'blue' } as const satisfies Record<Severity, keyof Colours>;

/** Problems by file, in each from top to bottom, the worst file first; places as editors and terminals open them. */
export function problemBlocks(report: Pick<CheckReport, 'problems' | 'changes'>, style: TerminalStyle): readonly (readonly string[])[] {
  return groupedBy(worstFirst(report), ({ file }) => file ?? '')
    .flatMap((group) => group.toSorted(fromTheTop))
    .map((problem) => problemLines(problem, style));
}

function fromTheTop(a: ReportedProblem, b: ReportedProblem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function problemLines(problem: ReportedProblem, style: TerminalStyle): readonly string[] {
  const { bold, dim, [paints[problem.severity]]: paint } = style.colours;
  const place = placeOf(problem);
  const head = `${place === null ? '' : `${bold(visibleLine(place))}  `}${paint(problem.severity)}  ${dim(visibleLine(problem.code))}`;
  return [head, ...paragraph(problem.message, 2, style), ...paragraph(`fix: ${problem.fix}`, 2, style)];
}
