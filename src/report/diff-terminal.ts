import type { Colours } from './colours.ts';
import { bracketMark, linesOfRow, type Mark } from './diff-rows.ts';
import type { DiffRow, TextDiff } from './text-diff.ts';

/** A difference as lines for a terminal of `width` cells: changed words underlined, or in `⟦ ⟧` without colours. */
export function diffLines(diff: TextDiff, width: number, colours: Colours): readonly string[] {
  if (diff.is === 'same') return ['The text is the same.'];
  if (diff.is === 'too-different') return ['The two texts are too different to be shown side by side.'];
  const mark: Mark = colours.on ? (text) => colours.underline(text) : bracketMark;
  const paint = { same: colours.dim, removed: colours.red, added: colours.green } as const satisfies Record<DiffRow['kind'], unknown>;
  return diff.hunks.flatMap(({ line, rows }) => [
    colours.blue(`line ${line}`),
    ...rows.flatMap((row) => linesOfRow(row, width, mark).map(paint[row.kind])),
  ]);
}
