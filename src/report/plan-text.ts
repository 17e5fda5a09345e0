import type { CheckReport } from './model.ts';
import { promptLines } from './terminal/prompts.ts';
import { paragraph, type TerminalStyle } from './terminal/style.ts';

/** What merging would release, for a terminal. */
export function planText(report: CheckReport, style: TerminalStyle): string {
  const lines = promptLines(report, style);
  if (lines.length === 0) return 'Nothing would be released.';
  const { from, to } = report.plan.library;
  const library = `Library: ${from ?? 'first release'} → ${to ?? 'no release'}`;
  const remarks = report.remarks.flatMap((remark) => paragraph(`note: ${remark}`, 0, style));
  return [...lines, '', library, ...remarks].join('\n');
}
