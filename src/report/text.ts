import { isEmpty } from './empty.ts';
import { judgedPrompts } from './judged-prompts.ts';
import type { CheckReport } from './model.ts';
import { counted } from './plural.ts';
import { verdictSigns } from './signs.ts';
import { gateLines } from './terminal/gates.ts';
import { problemBlocks } from './terminal/problems.ts';
import { promptLines } from './terminal/prompts.ts';
import { paragraph, type TerminalStyle } from './terminal/style.ts';

/** A check for a terminal. The verdict stands last, where the eye is when it is done. Ends without a line feed. */
export function text(report: CheckReport, style: TerminalStyle): string {
  const remarks = report.remarks.flatMap((remark) => paragraph(`note: ${remark}`, 0, style));
  const blocks = [
    ...problemBlocks(report, style),
    promptLines(report, style),
    isEmpty(report) ? [] : gateLines(report, style),
    remarks,
    [verdictLine(report, style)],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function verdictLine(report: CheckReport, { colours }: TerminalStyle): string {
  const { verdict, counts } = report;
  if (isEmpty(report)) return `${colours.green(verdictSigns.passed.character)} ${report.isWhole === true ? 'There is no prompt' : 'No prompt changed'}: there is nothing to check.`;
  const paint = { passed: colours.green, failed: colours.red, waiting: colours.yellow }[verdict];
  const found = `${counted(counts.errors, 'error')}, ${counted(counts.warnings, 'warning')}`;
  return `${paint(colours.bold(`${verdictSigns[verdict].character} ${verdict}`))}: ${found}; ${judgedPrompts(report)}`;
}
