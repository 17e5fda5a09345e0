import { joined, md, nothing, prose, table, type Markdown } from '../markdown.ts';
import type { CheckReport } from '../model.ts';
import { promptRows, type PromptRow } from '../prompt-rows.ts';
import { severitySigns } from '../signs.ts';
import { costText, tokensText } from '../use-text.ts';

/** Reasons named in a cell. */
const mostReasons = 3;
/** With no-break spaces: a version stays on one line. */
const unbrokenArrow = md`\u00a0→\u00a0`;

interface Column {
  readonly title: Markdown;
  readonly cell: (row: PromptRow) => Markdown;
}
const columns: readonly Column[] = [
  { title: md`Prompt`, cell: ({ id }) => md`**${prose(id)}**` },
  { title: md`Version`, cell: version },
  { title: md`Impact`, cell: impact },
  { title: md`Why`, cell: why },
];
const tokensColumn: Column = { title: md`Tokens`, cell: use };
const gatesColumn: Column = { title: md`Gates`, cell: gates };

/**
 * The prompts of this change with the versions they get.
 * @param most rows shown; the rest is counted.
 */
export function promptsSection(report: CheckReport, most: number): Markdown {
  const rows = promptRows(report);
  if (rows.length === 0) return nothing;
  const left = rows.length - most;
  const more = left > 0 ? md`\n\n${left} more prompts are not listed here.` : nothing;
  const shown = [...columns, ...(rows.some((row) => row.use !== null) ? [tokensColumn] : []), gatesColumn];
  const cells = rows.slice(0, most).map((row) => shown.map(({ cell }) => cell(row)));
  return md`#### What changes for users\n\n${table(shown.map(({ title }) => title), cells)}${more}`;
}

function use({ use: found }: PromptRow): Markdown {
  if (found === null) return md`–`;
  const cost = costText(found);
  return cost === null ? prose(tokensText(found)) : md`${prose(tokensText(found))}<br>${prose(cost)} a call`;
}

function version({ from, to, removed }: PromptRow): Markdown {
  if (removed) return md`**removed**`;
  if (to === null) return md`–`;
  if (from === to) return md`${prose(to)} (stays)`;
  return md`${from === null ? md`new` : prose(from)}${unbrokenArrow}**${prose(to)}**`;
}

function impact({ impact: found, from, to }: PromptRow): Markdown {
  if (found === null) return md`–`;
  if (found === 'major' && from !== null && from !== to) return md`**major**`;
  return prose(found);
}

function why({ reasons }: PromptRow): Markdown {
  if (reasons.length === 0) return md`–`;
  const named = reasons.slice(0, mostReasons).map((reason) => prose(reason, 160));
  const left = reasons.length - mostReasons;
  return joined(left > 0 ? [...named, md`and ${left} more`] : named, md`<br>`);
}

function gates({ gates: found }: PromptRow): Markdown {
  if (found.length === 0) return md`no\u00a0problem`;
  return joined(found.map(({ gate, severity }) => md`${severitySigns[severity].picture} ${prose(gate)}`), md`<br>`);
}
