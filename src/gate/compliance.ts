import { isBoundBy } from '../library/policies.ts';
import type { Facts } from '../rule/facts.ts';
import { judgedByRules } from './by-rules.ts';
import type { Judgement, Occasion } from './verdict.ts';

/** Judges what the library's own policies ask for, and lists what is stale. Without a policy for what is touched it does not apply. */
export function complianceGate(facts: Facts, required: boolean, occasion: Occasion): Judgement {
  const bound = facts.touched.filter(({ after }) => after !== null && facts.policies.some((policy) => isBoundBy(policy, after.name.category)));
  const judged = judgedByRules('compliance', facts, required, occasion, bound.length);
  if (judged.verdict.is !== 'skipped') return judged;
  return { ...judged, verdict: { is: 'skipped', because: 'no policy binds what is touched' }, score: null };
}
