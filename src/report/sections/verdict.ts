import { impacts } from '../../domain/impact.ts';
import type { PlannedPrompt } from '../../release/plan.ts';
import { isEmpty } from '../empty.ts';
import { joined, md, nothing, prose, type Markdown } from '../markdown.ts';
import { judgedPrompts } from '../judged-prompts.ts';
import type { CheckReport } from '../model.ts';
import { counted } from '../plural.ts';
import { verdictSigns } from '../signs.ts';

/** Prompts named one by one in the sentence about the release. */
const mostNamed = 3;

/** The verdict in one line, and in one sentence what the change does to those who use the prompts. */
export function verdictSection(report: CheckReport): Markdown {
  if (isEmpty(report)) return md`${verdictSigns.passed.picture} **No prompt changed.** There is nothing to check and nothing to release.`;
  return md`### ${verdictSigns[report.verdict].picture} ${headline(report)}\n\n${effect(report)}`;
}

function headline({ verdict, counts, gates }: CheckReport): Markdown {
  const found = [
    ...(counts.errors === 0 ? [] : [counted(counts.errors, 'error')]),
    ...(counts.warnings === 0 ? [] : [counted(counts.warnings, 'warning')]),
  ];
  const tail = found.length === 0 ? nothing : md`: ${prose(found.join(', '))}`;
  if (verdict === 'passed') return md`Prompt check passed${tail}`;
  if (verdict === 'failed') return md`Prompt check failed${tail}`;
  const waiting = gates.filter((each) => each.verdict === 'waiting' && each.required).map((each) => prose(each.gate));
  return md`Prompt check waits for ${joined(waiting, md`, `)}${found.length === 0 ? nothing : md` (${prose(found.join(', '))})`}`;
}

function effect(report: CheckReport): Markdown {
  const { plan, counts, changes, verdict, isWhole = false } = report;
  const touched = prose(counts.changed === 0 && !isWhole ? 'No prompt changed.' : `${judgedPrompts(report)}.`);
  if (isWhole) return touched;
  const releases = plan.prompts.filter(({ from, to }) => from !== to);
  const removed = changes.filter(({ kind }) => kind === 'removed').map(({ id }) => id);
  const acts = [
    ...(releases.length === 0 ? [] : [md`releases ${joined(groups(releases), md`, `)}`]),
    ...(removed.length === 0 ? [] : [md`**removes** ${names(removed)}`]),
  ];
  if (acts.length === 0) return md`${touched} Users get nothing new: no version changes.`;
  const when = verdict === 'failed' ? md`Once it passes, a merge` : md`A merge`;
  return md`${touched} ${when} ${joined(acts, md` and `)}.${libraryStep(plan.library)}`;
}

function libraryStep({ from, to }: CheckReport['plan']['library']): Markdown {
  if (to === null || from === to) return nothing;
  return from === null ? md` The library starts at ${prose(to)}.` : md` The library goes from ${prose(from)} to ${prose(to)}.`;
}

/** By impact, the worst first; major changes by name, because users have to act on them. */
function groups(prompts: readonly PlannedPrompt[]): readonly Markdown[] {
  const fresh = prompts.filter(({ from }) => from === null);
  const known = prompts.filter(({ from }) => from !== null);
  const major = known.filter(({ impact }) => impact === 'major').map(({ id }) => id);
  const rest = (['minor', 'patch', 'none'] as const).flatMap((impact) => {
    const { length } = known.filter((each) => each.impact === impact);
    return length === 0 ? [] : [prose(`${length} ${impact}`)];
  });
  return [
    ...(major.length === 0 ? [] : [md`**${major.length} major** (${names(major)}: ${prose(impacts.major.says)})`]),
    ...rest,
    ...(fresh.length === 0 ? [] : [prose(`${fresh.length} new`)]),
  ];
}

function names(ids: readonly string[]): Markdown {
  const named = ids.slice(0, mostNamed).map((id) => prose(id));
  return joined(ids.length > mostNamed ? [...named, md`${ids.length - mostNamed} more`] : named, md`, `);
}
