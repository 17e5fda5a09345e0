import { isBelow, type Impact } from '../domain/impact.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const change = { [goodPath]: goodPrompt };
const branch = { head: 'staging', base: 'main', hasStaging: true };

/** What a squash would say of one prompt, and what it has to. */
export interface Declaration {
  readonly prompt: string;
  /** `null` where nothing documents the change. */
  readonly declared: Impact | null;
  readonly pending: Impact;
}

/** `promotion-below-pending` with the trailers that mend it; `null` where a squash declares enough. */
export function promotionProblem(declarations: readonly Declaration[]): Problem | null {
  const below = declarations.filter(({ declared, pending }) => isBelow(declared ?? 'none', pending));
  if (below.length === 0) return null;
  return problem('promotion-below-pending', {
    shortfalls: below.map(({ prompt, declared, pending }) => `${prompt} is ${pending}, declared ${declared ?? 'nothing'}`),
    trailers: below.map(({ prompt, pending }) => `Prompt-Change: ${prompt}=${pending}`),
  });
}

/** One message for all of staging says no less than its commits did. */
export const promotionSuffices: Rule = {
  id: 'promotion-suffices',
  gate: 'syntax',
  about: 'change',
  summary: 'Where staging may be squashed into main, the pull request declares at least what is pending.',
  codes: ['promotion-below-pending'],
  examples: {
    good: [
      { shows: 'a promotion that says what it brings', change, commits: ['feat: triage'], title: 'feat: triage', branch },
      { shows: 'a promotion that can only be merged, so that its commits say it', base: { 'prompt-library.yaml': 'merge: merge\n' }, change, commits: ['feat: triage'], title: 'chore: promote staging', branch },
    ],
    bad: [{ shows: 'a feature promoted as a chore', change, commits: ['feat: triage'], title: 'chore: promote staging', branch, codes: ['promotion-below-pending'] }],
  },
  *check({ decisions, pending }) {
    if (pending === undefined) return;
    const declarations = decisions.flatMap(({ touched, ways }) => {
      const squash = ways.find(({ by }) => by === 'title');
      const least = pending.get(touched.id);
      return squash === undefined || least === undefined ? [] : [{ prompt: touched.id, declared: squash.declared, pending: least }];
    });
    const found = promotionProblem(declarations);
    if (found !== null) yield found;
  },
};
