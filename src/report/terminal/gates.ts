import type { Colours } from '../colours.ts';
import { groupedBy } from '../grouped.ts';
import type { CheckReport, ReportedGate } from '../model.ts';
import { verdictSigns } from '../signs.ts';
import { padded } from '../width.ts';
import { paragraph, type TerminalStyle } from './style.ts';

const paints = { passed: 'green', failed: 'red', waiting: 'yellow', skipped: 'dim' } as const satisfies Record<ReportedGate['verdict'], keyof Colours>;
/** Cells of the columns: the longest names, `performance` and `waiting`, and a gap. */
const nameWidth = 13;
const verdictWidth = 9;
const indent = 4 + nameWidth + verdictWidth;

/** Every gate with what it said; those that were skipped for one and the same reason share a line. */
export function gateLines({ gates }: CheckReport, style: TerminalStyle): readonly string[] {
  if (gates.length === 0) return [];
  const judged = gates.filter(({ verdict }) => verdict !== 'skipped');
  const skipped = groupedBy(gates.filter(({ verdict }) => verdict === 'skipped'), ({ because }) => because);
  return [style.colours.bold('Gates'), ...judged.flatMap((gate) => linesOf(gate, style)), ...skipped.flatMap((group) => skippedLines(group, style))];
}

function linesOf({ gate, verdict, required, because }: ReportedGate, style: TerminalStyle): readonly string[] {
  const paint = style.colours[paints[verdict]];
  const [first = '', ...others] = paragraph(required ? because : `(not needed) ${because}`, indent, style);
  const head = `  ${paint(verdictSigns[verdict].character)} ${padded(gate, nameWidth)}${paint(padded(verdict, verdictWidth))}`;
  return [`${head}${first.slice(indent)}`, ...others];
}

function skippedLines(group: readonly [ReportedGate, ...ReportedGate[]], style: TerminalStyle): readonly string[] {
  const names = group.map(({ gate }) => gate).join(', ');
  return paragraph(`${verdictSigns.skipped.character} ${names}: ${group[0].because}`, 2, style).map(style.colours.dim);
}
