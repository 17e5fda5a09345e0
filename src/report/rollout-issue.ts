import { code, fence, joined, md, prose } from './markdown.ts';

/** What an issue about a rollout says. */
export interface RolloutIssue {
  /** What it is about, exactly: two things never have the same. Letters, digits and `:@._-`. */
  readonly about: string;
  /** Of the issue; shown as plain text by every hosting service. */
  readonly title: string;
  readonly says: string;
  readonly because: string;
  readonly next: string;
  readonly command: string;
}

/** An issue as it is written: what happened, why in words and numbers, and what to do. */
export function issueText({ about, title, says, because, next, command }: RolloutIssue): { readonly marker: string; readonly title: string; readonly body: string; readonly labels: readonly string[] } {
  const parts = [md`${prose(says)}`, md`Why: ${code(because, 500)}`, prose(next), fence('text', [command])];
  return { marker: `<!-- prompt-libraries:rollout:${about.replace(/[^\w:@.-]/gu, '_')} -->`, title, body: joined(parts, md`\n\n`), labels: ['prompt-rollout'] };
}
