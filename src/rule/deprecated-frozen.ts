import { asksOf } from '../domain/deprecation-phases.ts';
import type { ChangeType } from '../domain/change-types.ts';
import type { ParsedCommit } from '../commit/commit.ts';
import { deprecationOf } from '../library/deprecation-change.ts';
import { deprecationStanding, whenItGoes } from '../library/deprecation-standing.ts';
import { problem } from '../problem/problem.ts';
import { deprecated } from './deprecation-examples.ts';
import { goodPath } from './reading.ts';
import type { Example, Rule } from './rule.ts';

const prompt = deprecated('2026-12-31');
const changed = (commit: string, day: string): Omit<Example, 'shows'> => ({
  base: { [goodPath]: prompt, 'docs/migrate.md': '# How to move on\n' },
  change: { [goodPath]: prompt.replace('route', 'sort') },
  commits: [commit],
  day,
});

/** What is still released of a prompt in its last days. */
const urgent: ReadonlySet<ChangeType> = new Set(['security', 'hotfix']);
const urgentTypes: ReadonlySet<string> = new Set(['security', 'sec', 'hotfix']);

/** In its last week a prompt that goes has no new versions but security and hotfix. */
export const deprecatedFrozen: Rule = {
  id: 'deprecated-frozen',
  gate: 'syntax',
  about: 'library',
  summary: 'From 7 days before its removal a deprecated prompt has no new versions but security and hotfix.',
  codes: ['deprecated-frozen'],
  examples: {
    good: [
      { shows: 'a change 8 days before the removal', ...changed('fix: sort', '2026-12-23') },
      { shows: 'a security change 1 day before', ...changed('security: sort', '2026-12-30') },
    ],
    bad: [
      { shows: 'a change 7 days before the removal', ...changed('fix: sort', '2026-12-24'), codes: ['deprecated-frozen'] },
      { shows: 'a change when the removal is overdue', ...changed('feat: sort', '2027-01-20'), codes: ['deprecated-frozen'] },
    ],
  },
  *check({ decisions, versions, now }) {
    for (const { touched, ways } of decisions) {
      const { after, id } = touched;
      const deprecation = deprecationOf(after);
      const version = versions.get(id);
      if (after?.document === null || after === null || deprecation === null || version?.to === null || version === undefined || version.to === version.from) continue;
      const { phase, daysLeft } = deprecationStanding(deprecation, now);
      if (asksOf(phase).releases === 'all' || ways.every(({ commits }) => isUrgent(commits))) continue;
      const args = { id, goes: whenItGoes(deprecation.removal, daysLeft), replacement: deprecation.replacement, version: version.to };
      yield problem('deprecated-frozen', args, { place: { file: after.path, ...after.document.placeOf(['deprecation', 'removal']) }, prompt: id });
    }
  },
};

/** Whether everything that changes a prompt is urgent, changes that users get nothing of left aside; nothing at all is not. */
export function isUrgent(commits: readonly ParsedCommit[]): boolean {
  const mattering = commits.filter(({ declared }) => declared !== 'none');
  return mattering.length > 0 && mattering.every(({ change, type }) => change !== null && (urgent.has(change) || (change === 'breaking' && urgentTypes.has(type ?? ''))));
}
