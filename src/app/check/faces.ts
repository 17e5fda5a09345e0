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

/** Whether a report lets the run end well. */
export function isAcceptable({ verdict, counts, gates }: CheckReport, failOn: FailOn): boolean {
  if (failOn === 'never') return true;
  if (gates.some(({ required, enforced }) => required && enforced === true)) return false;
  return verdict !== 'failed' && (failOn === 'error' || counts.warnings === 0);
}

/** What makes a check fail. A gate that waits and is enforced elsewhere does not. */
export const failOnValues = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failOnValues)[number];
