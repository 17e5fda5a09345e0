import type { Experiment } from '../library/experiment.ts';
import type { Assignment } from './assignment.ts';
import type { MeasuredArm } from './collect.ts';
import type { Comparison } from './comparison.ts';
import type { GuardrailResult } from './guardrails.ts';

/** What an experiment shows by now. */
export interface Verdict {
  readonly is: 'winner' | 'no-difference' | 'inconclusive' | 'invalid';
  /** Name of the arm; the control wins where every other arm is shown to be worse. */
  readonly winner: string | null;
  /** In words. */
  readonly because: string;
}

/** What a verdict follows from. */
export interface Findings {
  readonly experiment: Experiment;
  /** Days that it has run. */
  readonly day: number;
  readonly arms: readonly MeasuredArm[];
  readonly assignment: Assignment;
  readonly comparisons: readonly Comparison[];
  readonly guardrails: readonly GuardrailResult[];
}

/** The first of these that holds: what was measured is void, it is too early, it shows something, it does not. */
export function verdictOn(findings: Findings): Verdict {
  return voided(findings) ?? tooEarly(findings) ?? shown(findings) ?? open(findings);
}

function voided({ arms, assignment }: Findings): Verdict | null {
  const mixed = arms.find(({ strangers }) => strangers.length > 0);
  if (mixed !== undefined) return { is: 'invalid', winner: null, because: `arm ${mixed.name} served ${mixed.strangers.join(', ')}, not only ${mixed.version}` };
  return assignment.verdict === 'broken' ? { is: 'invalid', winner: null, because: assignment.because } : null;
}

function tooEarly({ experiment, day, arms, assignment }: Findings): Verdict | null {
  const wait = (because: string): Verdict => ({ is: 'inconclusive', winner: null, because });
  const unmeasured = arms.find(({ total }) => total.requests === 0);
  if (unmeasured !== undefined) return wait(`nothing was measured of arm ${unmeasured.name}`);
  if (assignment.verdict === 'unknown') return wait(`whether the assignment is right cannot be told: ${assignment.because}`);
  return day < experiment.minDays ? wait(`it runs for at least ${experiment.minDays} days; this is day ${day}`) : null;
}

function shown({ experiment, arms, comparisons, guardrails }: Findings): Verdict | null {
  const { primary } = experiment;
  const sign = primary.direction === 'increase' ? 1 : -1;
  const gainOf = ({ estimate }: Comparison): number => sign * (estimate ?? 0);
  const mostOf = ({ lower, upper }: Comparison): number => (sign > 0 ? (upper ?? Infinity) : -(lower ?? -Infinity));
  const matters = (comparison: Comparison): boolean => mostOf(comparison) >= primary.minimumEffect;
  const better = comparisons.filter((each) => each.differs && gainOf(each) > 0 && matters(each)).toSorted((a, b) => gainOf(b) - gainOf(a));
  const best = better.find(({ arm }) => guardrails.every((each) => each.arm !== arm || each.verdict === 'kept'));
  if (best !== undefined) return { is: 'winner', winner: best.arm, because: `${best.arm} is better than ${nameOf(arms)} by ${primary.metric}, and every guardrail is kept` };
  const [held] = better;
  if (held !== undefined) return { is: 'inconclusive', winner: null, because: `${held.arm} is better by ${primary.metric}, but ${heldBack(held.arm, guardrails)}` };
  if (comparisons.length > 0 && comparisons.every((each) => each.differs && gainOf(each) < 0)) {
    return { is: 'winner', winner: nameOf(arms), because: `every other arm is worse by ${primary.metric}` };
  }
  if (comparisons.length > 0 && comparisons.every((each) => !matters(each))) {
    return { is: 'no-difference', winner: null, because: `no arm is better than ${nameOf(arms)} by ${primary.minimumEffect} or more` };
  }
  return null;
}

function heldBack(arm: string, guardrails: readonly GuardrailResult[]): string {
  const words = { broken: 'breaks the guardrail', above: 'lies above the guardrail', unknown: 'was not measured for the guardrail', kept: 'keeps' } as const;
  return guardrails.filter((each) => each.arm === arm && each.verdict !== 'kept').map(({ verdict, metric }) => `${words[verdict]} ${metric}`).join(', ');
}

function open({ experiment, day }: Findings): Verdict {
  const over = day >= experiment.maxDays || experiment.stop !== null;
  return { is: 'inconclusive', winner: null, because: over ? `it is over after ${day} days, and what was measured does not decide it` : `what was measured in ${day} of ${experiment.maxDays} days does not decide it yet` };
}

function nameOf(arms: readonly MeasuredArm[]): string {
  return arms[0]?.name ?? '';
}
