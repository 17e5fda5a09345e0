import { code, joined, md, prose, type Markdown } from '../markdown.ts';
import type { CheckReport } from '../model.ts';

/** Remarks shown; a check has a handful. */
const most = 20;

/** What a reader must know before judging the rest, and what was compared with what. */
export function remarksSection({ remarks, compared }: CheckReport): Markdown {
  const lines = remarks.slice(0, most).map((remark) => md`> ${prose(remark)}\n>`);
  const { base, head, baseCommit, headCommit } = compared;
  const sides = md`${side(base, baseCommit)} with ${side(head, headCommit)}`;
  return joined([...lines, md`> <sub>Compared ${sides}.</sub>`], md`\n`);
}

function side(name: string, commit: string): Markdown {
  return md`${code(name, 80)} (${code(commit.slice(0, 7))})`;
}
