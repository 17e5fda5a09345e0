import { displayWidth, padded, wrapped } from '../report/width.ts';

const gap = 2;
const narrowestColumn = 8;

/**
 * A table as lines of at most `width` columns: the widest columns give way first and wrap their cells.
 * Every row has as many cells as the head.
 */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  const widths = fittedWidths([head, ...rows], width);
  const rule = widths.map((columns) => '─'.repeat(columns));
  return [...rowLines(head, widths), rowLine(rule, widths), ...rows.flatMap((row) => rowLines(row, widths))];
}

function fittedWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(1, ...rows.map((row) => displayWidth(row[column] ?? ''))));
  let excess = widths.reduce((sum, columns) => sum + columns + gap, -gap) - width;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= narrowestColumn) break;
    widths[widths.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
}

function rowLines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = row.map((cell, column) => wrapped(cell, widths[column] ?? narrowestColumn));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => rowLine(cells.map((lines) => lines[line] ?? ''), widths));
}

function rowLine(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => padded(cell, widths[column] ?? 0))
    .join(' '.repeat(gap))
    .trimEnd();
}
