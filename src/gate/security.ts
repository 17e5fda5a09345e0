import type { Allowance } from '../library/gate-settings.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Facts } from '../rule/facts.ts';
import { foundByRules, judgedByFindings } from './by-rules.ts';
import type { Judgement, Occasion } from './verdict.ts';

/**
 * Judges what a prompt must not have: hidden text, secrets, personal data, injection. Errors fail it, warnings are told.
 * A finding that the configuration allows is told as a notice, until the day that the allowance expires.
 */
export function securityGate(facts: Facts, required: boolean, occasion: Occasion): Judgement {
  const { touched, configuration, now } = facts;
  const allowances = inForce(configuration.gates.security.allow, now);
  const found = foundByRules('security', facts, occasion).map((list) => list.map((each) => allowed(each, allowances)));
  const present = touched.flatMap(({ after }) => (after === null ? [] : [after]));
  const judged = judgedByFindings('security', required, found, present.length);
  // What could not be read was not scanned, whoever else objects to it.
  const [unread, ...others] = present.filter(({ text }) => text === null).flatMap(({ problems }) => problems);
  if (judged.verdict.is === 'passed' && unread !== undefined) return { ...judged, verdict: { is: 'failed', problems: [unread, ...others] } };
  return judged.verdict.is === 'passed' ? { ...judged, verdict: { is: 'passed', because: summaryOf(present.length, judged.problems) } } : judged;
}

/** Those that count on the day of judgement: an allowance holds to the end of its last day, in UTC. */
function inForce(allow: readonly Allowance[], now: Date): readonly Allowance[] {
  const today = now.toISOString().slice(0, 10);
  return allow.filter(({ expires }) => expires >= today);
}

function allowed(found: Problem, allowances: readonly Allowance[]): Problem {
  const allowance = allowances.find(({ code, prompt }) => code === found.code && (prompt === undefined || prompt === found.prompt));
  if (allowance === undefined) return found;
  const { code, owner, reason, expires } = allowance;
  return problem('finding-allowed', { code, until: expires, owner, reason }, found);
}

function summaryOf(prompts: number, problems: readonly Problem[]): string {
  const count = (what: number, one: string, many: string): string => `${what} ${what === 1 ? one : many}`;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const allowances = problems.filter(({ code }) => code === 'finding-allowed').length;
  return [
    `${count(prompts, 'prompt', 'prompts')} scanned`,
    ...(warnings === 0 ? [] : [count(warnings, 'warning', 'warnings')]),
    ...(allowances === 0 ? [] : [`${count(allowances, 'finding', 'findings')} allowed`]),
  ].join(', ');
}
