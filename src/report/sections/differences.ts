import { diffMarkdown } from '../diff-markdown.ts';
import { code, details, joined, md, nothing, type Markdown } from '../markdown.ts';
import type { PromptChange } from '../model.ts';
import type { PromptDiffs } from '../prompt-diffs.ts';

/** How the summary of a change begins. */
const verbs = { added: 'New', modified: 'Changed', removed: 'Removed', renamed: 'Renamed' } as const satisfies Record<PromptChange['kind'], string>;

/** Rows that a reviewer reads without scrolling. */
const shortRows = 20;

function rowsOf({ hunks }: { readonly hunks: readonly { readonly rows: readonly unknown[] }[] }): number {
  return hunks.reduce((sum, { rows }) => sum + rows.length, 0);
}

/**
 * What changed in one prompt, closed until a reader opens it; nothing where there is nothing to show.
 * @param most lines of the difference shown.
 * @param alone whether it is the only prompt that changed: then a short difference is open, for it is what a reviewer came for.
 */
export function differenceSection(change: PromptChange, diffs: PromptDiffs, most: number, alone = false): Markdown {
  const diff = diffs.get(change.path);
  const parts = [
    ...(change.renamedFrom === null ? [] : [md`Renamed from ${code(change.renamedFrom)}.`]),
    ...(change.metadata.length === 0 ? [] : [md`Front matter: ${joined(change.metadata.map((key) => code(key, 80)), md`, `)}.`]),
    ...(diff === undefined ? [] : [diffMarkdown(diff, most)]),
  ];
  if (parts.length === 0) return nothing;
  return details(`${verbs[change.kind]}: \`${change.id.replaceAll('`', "'")}\``, joined(parts, md`\n\n`), alone && diff?.is === 'different' && rowsOf(diff) <= shortRows);
}
