import type { Allowance } from '../library/gate-settings.ts';
import type { NeededApproval } from '../library/required-review.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { nothingBeside } from '../rule/beside.ts';
import type { Facts } from '../rule/facts.ts';
import { askedFor, insists, isGiven, namedApprovers, openApprovals, waitingFor } from './approvals.ts';
import { foundByRules, judgedByFindings } from './by-rules.ts';
import type { Judgement, Occasion, Verdict } from './verdict.ts';

/**
 * Judges what a prompt must not have: hidden text, secrets, personal data, injection. Errors fail it; warnings that a change
 * brings wait for one approval of its last commit by the owner of security. A finding that the configuration allows is told
 * as a notice, until the day that the allowance expires.
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
  return judged.verdict.is === 'passed' ? { ...judged, verdict: approvedOrWaiting(facts, occasion, judged.problems, summaryOf(present.length, judged.problems)) } : judged;
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

/** What was merged was approved before; what a change brings, somebody has to look at. */
function approvedOrWaiting(facts: Facts, occasion: Occasion, problems: readonly Problem[], summary: string): Verdict {
  const { review, configuration, actors } = facts;
  const passed: Verdict = { is: 'passed', because: summary };
  if (occasion === 'release' || review.is === 'done' || !problems.some(asksSomebody)) return passed;
  const needed = approvalFor(brought(facts, problems), configuration);
  if (needed === null) return passed;
  const enforced = configuration.gates.review.by === 'check';
  if (review.is !== 'asked') return waitingFor(openApprovals([askedFor(needed)], review.is), enforced || (review.is !== 'to-come' && insists(needed)));
  if (isGiven(needed, review, actors, enforced)) return { is: 'passed', because: `${summary}, approved by ${namedApprovers(review)}` };
  return waitingFor(`an approval by ${askedFor(needed)}`, enforced || insists(needed));
}

/** A file may have more findings than are listed: their number may hide one more. */
function asksSomebody({ severity, code }: Problem): boolean {
  return severity === 'warning' || code === 'findings-left-out';
}

/**
 * Nobody but the check can wait for an owner whose accounts are known: no rule of GitHub's knows what was found. Where they
 * are not, any approval will do, which the rules of the branch ask for; and where those ask for none, nobody is asked.
 */
function approvalFor(found: readonly Problem[], { owners, gates }: Facts['configuration']): NeededApproval | null {
  const { owner } = gates.security;
  const accounts = owners.get(owner) ?? [];
  if (found.length === 0 || (accounts.length === 0 && !gates.review.required)) return null;
  const because = `for ${count(found.length, 'security warning', 'security warnings')} that this change brings`;
  return { owner, accounts, because, ...(accounts.length > 0 ? { insists: true as const } : {}) };
}

/**
 * Findings that the base does not have on the same line already: those were looked at when they came. Of files beside a prompt
 * only those that the change writes are read, and not as they were: all that is found in them is looked at.
 */
function brought(facts: Facts, problems: readonly Problem[]): readonly Problem[] {
  const before = { ...facts, secrets: new Map(), beside: nothingBeside, touched: facts.touched.map((each) => ({ ...each, before: null, after: each.before })) };
  const known = foundByRules('security', before, 'change').flat();
  return facts.touched.flatMap(({ before: old, after }) => {
    const left = known.filter(({ prompt }) => prompt === old?.id).map((each) => seenIn(old?.text ?? '', each));
    return problems.filter((each) => asksSomebody(each) && each.prompt === after?.id).filter((each) => {
      const at = each.place?.file === after?.path ? left.indexOf(seenIn(after?.text ?? '', each)) : -1;
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
  });
}

/** What is found, and the line it is found on; wherever in the file that line stands. */
function seenIn(text: string, { code, args, place }: Problem): string {
  const line = code === 'findings-left-out' ? '' : (text.split('\n')[(place?.line ?? 1) - 1] ?? '').trimEnd();
  return JSON.stringify([code, args, line]);
}

function summaryOf(prompts: number, problems: readonly Problem[]): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const allowances = problems.filter(({ code }) => code === 'finding-allowed').length;
  return [
    `${count(prompts, 'prompt', 'prompts')} scanned`,
    ...(warnings === 0 ? [] : [count(warnings, 'warning', 'warnings')]),
    ...(allowances === 0 ? [] : [`${count(allowances, 'finding', 'findings')} allowed`]),
  ].join(', ');
}

function count(what: number, one: string, many: string): string {
  return `${what} ${what === 1 ? one : many}`;
}
