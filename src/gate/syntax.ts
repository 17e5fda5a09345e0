import type { Problem } from '../problem/problem.ts';
import type { Facts } from '../rule/facts.ts';
import { rules } from '../rule/rules.ts';
import type { Judgement, Occasion, Verdict } from './verdict.ts';

/** Judges the form: files, metadata, names, templates, needs, transitions, commits and versions. */
export function syntaxGate(facts: Facts, required: boolean, occasion: Occasion): Judgement {
  const found = rules.filter(({ gate, about }) => gate === 'syntax' && (about === 'library' || occasion === 'change')).map((rule) => [...rule.check(facts)]);
  const problems = found.flat();
  const held = found.filter((list) => !list.some(isError)).length;
  return { gate: 'syntax', required, verdict: verdictOn(problems, facts.touched.length), score: held / found.length, problems };
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
