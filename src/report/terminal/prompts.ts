import type { CheckReport } from '../model.ts';
import { promptRows, type PromptRow } from '../prompt-rows.ts';
import { costText, tokensText } from '../use-text.ts';
import { visibleLine } from '../visible.ts';
import { displayWidth, padded } from '../width.ts';
import { paragraph, type TerminalStyle } from './style.ts';

/** Prompts listed; the rest is counted. */
const most = 100;

/** The prompts of this change with the versions they get, and below each the reasons. */
export function promptLines(report: CheckReport, style: TerminalStyle): readonly string[] {
  const rows = promptRows(report);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, most).map((row) => ({ row, id: visibleLine(row.id), version: version(row) }));
  const idWidth = widest(shown.map(({ id }) => id));
  const versionWidth = widest(shown.map(({ version: text }) => text));
  return [
    style.colours.bold('What changes for users'),
    ...shown.flatMap(({ row, id, version: text }) => [
      `  ${padded(id, idWidth)}  ${padded(text, versionWidth)}  ${impact(row, style)}`.trimEnd(),
      ...[...row.reasons, ...use(row)].flatMap((reason) => paragraph(reason, 4, style)).map(style.colours.dim),
    ]),
    ...(rows.length > most ? [`  and ${rows.length - most} more`] : []),
  ];
}

function version({ from, to, removed }: PromptRow): string {
  if (removed) return 'removed';
  if (to === null) return '–';
  return visibleLine(from === to ? `${to} (stays)` : `${from ?? 'new'} → ${to}`);
}

function use({ use: found }: PromptRow): readonly string[] {
  if (found === null) return [];
  const cost = costText(found);
  return [`tokens: ${tokensText(found)}${cost === null ? '' : `, ${cost} a call`}`];
}

function impact({ impact: found, from }: PromptRow, { colours }: TerminalStyle): string {
  if (found === null) return '';
  return found === 'major' && from !== null ? colours.bold(colours.red(found)) : found;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}
