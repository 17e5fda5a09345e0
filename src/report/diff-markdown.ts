import { bracketMark, linesOfRow } from './diff-rows.ts';
import { fence, md, type Markdown } from './markdown.ts';
import type { TextDiff } from './text-diff.ts';

/** Cells a code block of a comment shows without scrolling. */
const width = 100;

/**
 * A difference as a block that GitHub colours line by line; the words that changed stand in `⟦ ⟧`.
 * @param most lines shown; the rest is counted.
 */
export function diffMarkdown(diff: TextDiff, most: number): Markdown {
  if (diff.is === 'same') return md`The text is the same.`;
  if (diff.is === 'too-different') return md`The two texts are too different to be shown side by side.`;
  const lines = diff.hunks.flatMap(({ line, rows }) => [
    `@@ line ${line} @@`,
    ...rows.flatMap((row) => linesOfRow(row, width, bracketMark)),
  ]);
  if (lines.length <= most) return fence('diff', lines);
  return md`${fence('diff', lines.slice(0, most))}\n\n${lines.length - most} more lines are not shown.`;
}
