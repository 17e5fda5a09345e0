import type { Gate } from '../../domain/gates.ts';
import type { CheckReport } from '../../report/model.ts';
import { comment } from '../../report/comment.ts';
import { noLinks, type Links } from '../../report/links.ts';
import type { Markdown } from '../../report/markdown.ts';
import { promptDiffs } from '../../report/prompt-diffs.ts';
import { summary } from '../../report/summary.ts';

/** A report as Markdown, for the two places that show it. */
export interface Faces {
  readonly summary: Markdown;
  readonly comment: Markdown;
}

/** Renders a report once for all its faces. */
export async function facesOf(report: CheckReport, links: Links = noLinks): Promise<Faces> {
  const material = { report, diffs: await promptDiffs(report.changes), links };
  return { summary: summary(material), comment: comment(material) };
}

/**
 * Whether a report lets the run end well.
 * @param deciding the gates that decide it, where a job is about some of them alone; all by default. Form always counts:
 *   what cannot be read was not judged by any other gate either.
 */
export function isAcceptable({ verdict, problems, gates }: CheckReport, failOn: FailOn, deciding: readonly Gate[] | null = null): boolean {
  const decides = (gate: Gate): boolean => deciding === null || gate === 'syntax' || deciding.includes(gate);
  if (failOn === 'never') return true;
  const required = gates.filter((each) => each.required && decides(each.gate));
  if (required.some(({ verdict: own, enforced }) => own === 'failed' || enforced === true)) return false;
  if (deciding === null && verdict === 'failed') return false;
  return failOn === 'error' || !problems.some(({ severity, gate }) => severity === 'warning' && decides(gate));
}

/** What makes a check fail. A gate that waits and is enforced elsewhere does not. */
export const failOnValues = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failOnValues)[number];
