import { asksOf } from '../../domain/deprecation-phases.ts';
import { deprecationOf } from '../../library/deprecation-change.ts';
import { deprecationStanding, whenItGoes } from '../../library/deprecation-standing.ts';
import { isUrgent } from '../../rule/deprecated-frozen.ts';
import type { CheckFacts } from '../check/read-facts.ts';

/**
 * Prompts in the last days of their deprecation that would be released only because a part of them changed, with what
 * they wait for. A part that changes for security or by a hotfix pulls them along all the same.
 */
export function frozenCascades({ cascades, facts }: Pick<CheckFacts, 'cascades' | 'facts'>): ReadonlyMap<string, string> {
  const decisions = new Map(facts.decisions.map((decision) => [decision.touched.id, decision]));
  const causes = new Map(cascades.map((each) => [each.id, each.cascades]));
  const isUrgentCause = (id: string, asked: ReadonlySet<string>): boolean => {
    const decision = decisions.get(id);
    if (decision !== undefined) return decision.ways.every(({ commits }) => isUrgent(commits));
    // A part that was released by an earlier run is nothing urgent any more.
    const pulling = causes.get(id) ?? [];
    return pulling.length > 0 && !asked.has(id) && pulling.every((cause) => isUrgentCause(cause, new Set([...asked, id])));
  };
  return new Map(
    cascades.flatMap(({ id, prompt }) => {
      const deprecation = deprecationOf(prompt);
      if (deprecation === null) return [];
      const { phase, daysLeft } = deprecationStanding(deprecation, facts.now);
      if (asksOf(phase).releases === 'all' || isUrgentCause(id, new Set())) return [];
      return [[id, `it ${whenItGoes(deprecation.removal, daysLeft)}: only security and hotfix are released`] as const];
    }),
  );
}
