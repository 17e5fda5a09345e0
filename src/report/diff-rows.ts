import type { DiffPart, DiffRow } from './text-diff.ts';
import { displayWidth } from './width.ts';
import { visibleLine } from './visible.ts';

/** How changed words are set off inside a row. */
export type Mark = (text: string, kind: DiffRow['kind']) => string;

/** Around changed words where no colour shows them. */
export const bracketMark: Mark = (text) => `⟦${text}⟧`;

const signs = { same: ' ', removed: '-', added: '+' } as const satisfies Record<DiffRow['kind'], string>;
/** Cells kept at each end of a stretch that did not change, in a row with words that did. */
const kept = 36;

/**
 * A row as lines of at most about `width` cells, each with its sign. What did not change is shortened in the middle;
 * every line of what came or went is shown.
 */
export function linesOfRow(row: DiffRow, width: number, mark: Mark): readonly string[] {
  const parts = row.kind === 'same' || row.parts.some((part) => part.changed) ? shortened(row) : row.parts;
  return broken(parts, width - 2).map(
    (line) => `${signs[row.kind]} ${line.map((part) => (part.changed ? mark(part.text, row.kind) : part.text)).join('')}`.trimEnd(),
  );
}

function shortened(row: DiffRow): readonly DiffPart[] {
  const last = row.parts.length - 1;
  return row.parts.map((part, index) =>
    part.changed ? part : { text: middleCut(part.text, row.kind !== 'same' && index === 0, row.kind !== 'same' && index === last), changed: false },
  );
}

/** At an end of the row only the side next to the change matters. */
function middleCut(text: string, atStart: boolean, atEnd: boolean): string {
  const points = [...text];
  if (points.length <= kept * 2 + 5) return text;
  const head = atStart ? '' : points.slice(0, atEnd ? kept * 2 : kept).join('').replace(/\S*$/u, '');
  const tail = atEnd ? '' : points.slice(atStart ? -kept * 2 : -kept).join('').replace(/^\S*/u, '');
  return `${head}…${tail}`;
}

/** Parts broken at spaces into lines. */
function broken(parts: readonly DiffPart[], width: number): readonly (readonly DiffPart[])[] {
  const lines: DiffPart[][] = [[]];
  let filled = 0;
  for (const part of parts) {
    for (const piece of visibleLine(part.text).match(/\s*\S+|\s+$/gu) ?? []) {
      const cells = displayWidth(piece);
      const full = filled > 0 && filled + cells > width && /^\s+\S/u.test(piece);
      if (full) lines.push([]);
      filled = full ? cells - 1 : filled + cells;
      append(lines.at(-1) ?? [], { text: full ? piece.trimStart() : piece, changed: part.changed });
    }
  }
  return lines;
}

function append(line: DiffPart[], part: DiffPart): void {
  const last = line.at(-1);
  if (last?.changed === part.changed) line[line.length - 1] = { text: last.text + part.text, changed: part.changed };
  else line.push(part);
}
