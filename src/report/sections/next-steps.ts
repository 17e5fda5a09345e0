import { groupedBy } from '../grouped.ts';
import type { Links } from '../links.ts';
import { code, joined, md, nothing, prose, type Markdown } from '../markdown.ts';
import type { CheckReport, ReportedProblem } from '../model.ts';
import { placeOf, worstFirst } from '../problem-order.ts';
import { severitySigns, verdictSigns } from '../signs.ts';

/** Messages listed below one step, and places of one message. */
const mostFindings = 6;
const mostPlaces = 6;

interface Wanted {
  /** Steps listed. */
  readonly most: number;
  /** Whether each step tells why it matters. */
  readonly why: boolean;
  readonly links: Links;
}

/** What to do, numbered: one step a fix, the worst first, below it what is wrong and where. */
export function nextStepsSection(report: CheckReport, wanted: Wanted): Markdown {
  const waits = report.gates.filter(({ verdict, required }) => verdict === 'waiting' && required);
  const groups = groupedBy(worstFirst(report), ({ fix }) => fix);
  const steps = [
    ...groups.slice(0, wanted.most).map((group) => fixStep(group, wanted)),
    ...waits.map(({ gate, because }) => md`**Wait for ${prose(gate)}**\n   - ${verdictSigns.waiting.picture} ${prose(because)}`),
  ];
  if (steps.length === 0) return nothing;
  const left = groups.slice(wanted.most).reduce((sum, group) => sum + group.length, 0);
  const list = joined(steps.map((step, index) => md`${index + 1}. ${step}`), md`\n`);
  const title = report.verdict === 'passed' ? md`Worth a look` : md`What to do next`;
  return md`#### ${title}\n\n${list}${left === 0 ? nothing : md`\n\n${left} more problems are not listed here.`}`;
}

function fixStep(group: readonly [ReportedProblem, ...ReportedProblem[]], { why, links }: Wanted): Markdown {
  const [first] = group;
  const findings = groupedBy(group, ({ severity, code: name, message }) => JSON.stringify([severity, name, message]));
  const left = findings.slice(mostFindings).reduce((sum, each) => sum + each.length, 0);
  const lines = [
    ...findings.slice(0, mostFindings).map((each) => finding(each, links)),
    ...(left > 0 ? [md`   - and ${left} more like these`] : []),
    ...(why ? [md`   - Why: ${prose(first.why)}`] : []),
  ];
  return md`**${prose(first.fix)}**\n${joined(lines, md`\n`)}`;
}

/** One message with every place it was found at. */
function finding(problems: readonly [ReportedProblem, ...ReportedProblem[]], links: Links): Markdown {
  const [{ severity, message, code: name }] = problems;
  const places = problems.slice(0, mostPlaces).flatMap((each) => placeLink(each, links) ?? []);
  const left = problems.length - mostPlaces;
  const where = [...places, ...(left > 0 ? [md`${left} more places`] : []), md`rule ${code(name)}`];
  return md`   - ${severitySigns[severity].picture} ${prose(message)}<br>${joined(where, md` · `)}`;
}

function placeLink(problem: ReportedProblem, links: Links): Markdown | null {
  const place = placeOf(problem);
  if (place === null) return null;
  return problem.file === null ? code(place) : links.file(code(place, 300), problem.file, problem.line);
}
