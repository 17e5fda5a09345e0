import type { Uncommitted } from '../app/library/read-library.ts';
import { statuses, type Status } from '../domain/statuses.ts';
import type { PromptSummary } from '../library/summary.ts';
import type { Colours } from '../report/colours.ts';
import type { ReportedProblem } from '../report/model.ts';
import { counted } from '../report/plural.ts';
import { problemBlocks } from '../report/terminal/problems.ts';
import type { TerminalStyle } from '../report/terminal/style.ts';
import { visibleLine } from '../report/visible.ts';
import { clipped, displayWidth, padded } from '../report/width.ts';

/** Shown where there is no version yet. */
const noVersion = '–';
const gap = '  ';
/** A description that would get less stands on a line of its own. */
const narrowestDescription = 24;
const namedPaths = 3;

/** What stands for the description of a file that cannot be read as a prompt. */
export const unreadable = 'cannot be read: see prompt-libraries check --all';

/** Prompts, one line each where the width allows: id, status, version, description. */
export function promptLines(prompts: readonly PromptSummary[], { width, colours }: TerminalStyle): readonly string[] {
  const rows = prompts.map((prompt) => ({
    id: visibleLine(prompt.id),
    status: statusText(prompt.status),
    version: visibleLine(prompt.version ?? noVersion),
    description: visibleLine(prompt.description ?? (prompt.status === null ? `(${unreadable})` : '')),
  }));
  const widths = { id: widest(rows, 'id'), status: widest(rows, 'status'), version: widest(rows, 'version') };
  const left = width - widths.id - widths.status - widths.version - 3 * gap.length;
  return rows.flatMap(({ id, status, version, description }) => {
    const head = [colours.bold(padded(id, widths.id)), padded(status, widths.status), padded(version, widths.version)].join(gap);
    if (left >= narrowestDescription) return [`${head}${gap}${clipped(description, left)}`.trimEnd()];
    return [head.trimEnd(), ...(description === '' ? [] : [`    ${colours.dim(clipped(description, width - 4))}`])];
  });
}

function widest<K extends string>(rows: readonly Readonly<Record<K, string>>[], key: K): number {
  return rows.reduce((most, row) => Math.max(most, displayWidth(row[key])), 0);
}

/** A status with its icon; a file that cannot be read has none. */
export function statusText(status: Status | null): string {
  return status === null ? '❓ unreadable' : `${padded(statuses[status].icon, 2)} ${status}`;
}

/** Says that the work tree holds prompts a reader of the last commit does not see. */
export function uncommittedLines(uncommitted: Uncommitted, { colours }: { readonly colours: Colours }): readonly string[] {
  if (uncommitted === null || uncommitted.length === 0) return [];
  const named = uncommitted.slice(0, namedPaths).map(visibleLine).join(', ');
  const more = uncommitted.length > namedPaths ? ` and ${uncommitted.length - namedPaths} more` : '';
  const verb = uncommitted.length === 1 ? 'differs' : 'differ';
  return ['', colours.yellow(`note: ${counted(uncommitted.length, 'prompt file')} ${verb} from the last commit, which is what is shown: ${named}${more}`)];
}

/** Problems in the words of the catalogue, a blank line between them. */
export function problemText(problems: readonly ReportedProblem[], style: TerminalStyle): readonly string[] {
  return problemBlocks({ problems, changes: [] }, style).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
