import type { Gate } from '../domain/gates.ts';
import type { Problem } from '../problem/problem.ts';
import type { Facts } from '../rule/facts.ts';
import { rules } from '../rule/rules.ts';
import type { Judgement, Occasion, Verdict } from './verdict.ts';

/**
 * Judges a gate by the rules that belong to it. Its score is the share of them that hold.
 * @param judged how many prompts they looked at; none = the gate does not apply.
 */
export function judgedByRules(gate: Gate, facts: Facts, required: boolean, occasion: Occasion, judged: number): Judgement {
  return judgedByFindings(gate, required, foundByRules(gate, facts, occasion), judged);
}

/** What each rule of a gate finds. */
export function foundByRules(gate: Gate, facts: Facts, occasion: Occasion): readonly (readonly Problem[])[] {
  return rules.filter((rule) => rule.gate === gate && (rule.about === 'library' || occasion === 'change')).map((rule) => [...rule.check(facts)]);
}

/** The judgement that follows from what each rule found. */
export function judgedByFindings(gate: Gate, required: boolean, found: readonly (readonly Problem[])[], judged: number): Judgement {
  const problems = found.flat();
  const held = found.filter((list) => !list.some(isError)).length;
  return { gate, required, verdict: verdictOn(problems, judged), score: held / found.length, problems };
}

function verdictOn(problems: readonly Problem[], prompts: number): Verdict {
  const [first, ...others] = problems.filter(isError);
  if (first !== undefined) return { is: 'failed', problems: [first, ...others] };
  if (prompts === 0) return { is: 'skipped', because: 'no prompt is touched' };
  return { is: 'passed', because: `${prompts} ${prompts === 1 ? 'prompt holds' : 'prompts hold'} every rule` };
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
