import type { PromptChange } from './model.ts';
import type { TextDiff } from './text-diff.ts';

/** Differences of prompt texts by path; a prompt without an entry was not compared. */
export type PromptDiffs = ReadonlyMap<string, TextDiff>;

/** More than this nobody reads, and it would take seconds: prompts, and UTF-16 code units of all texts together. */
const most = { prompts: 100, size: 1_000_000 } as const;

/** Compares the texts of the changed prompts. The code that compares is loaded when there is something to compare. */
export async function promptDiffs(changes: readonly PromptChange[]): Promise<PromptDiffs> {
  let size = 0;
  const wanted = changes
    .filter(({ before, after }) => before !== after)
    .slice(0, most.prompts)
    .filter(({ before, after }) => {
      size += (before?.length ?? 0) + (after?.length ?? 0);
      return size <= most.size;
    });
  if (wanted.length === 0) return new Map();
  const { textDiff } = await import('./text-diff.ts');
  return new Map(wanted.map(({ path, before, after }) => [path, textDiff(before ?? '', after ?? '')]));
}
