import { acceptance, mayBeAccepted, type Baseline } from '../library/baseline.ts';
import type { Problem } from '../problem/problem.ts';
import type { Judgement, Judgements, Verdict } from './verdict.ts';

/** Judgements without what the baseline accepts. */
export interface Ratcheted {
  readonly judgements: Judgements;
  /** How many findings were accepted. */
  readonly accepted: number;
}

/**
 * Lets pass what was accepted when the library was adopted: a finding counts only where it is new, or where the change
 * touches what it is about. Security errors always count.
 * @param isTouched whether the change touches what a problem is about.
 */
export function ratcheted(judgements: Judgements, baseline: Baseline, isTouched: (problem: Problem) => boolean): Ratcheted {
  const isAccepted = acceptance(baseline);
  let accepted = 0;
  const entries = Object.entries(judgements).map(([name, judgement]: [string, Judgement]) => {
    const kept = judgement.problems.filter((each) => isTouched(each) || !isAccepted({ gate: judgement.gate, problem: each }));
    const left = judgement.problems.length - kept.length;
    accepted += left;
    return [name, left === 0 ? judgement : { ...judgement, problems: kept, verdict: verdictAfter(judgement, kept, left) }] as const;
  });
  return { judgements: Object.fromEntries(entries) as unknown as Judgements, accepted };
}

/** A gate that failed for accepted findings alone passes; what fails it besides goes on failing it. */
function verdictAfter({ gate, verdict }: Judgement, kept: readonly Problem[], left: number): Verdict {
  if (verdict.is !== 'failed') return verdict;
  const counting = new Set(kept);
  const unaccepted = verdict.problems.filter((each) => counting.has(each) || !mayBeAccepted({ gate, problem: each }));
  const [first, ...others] = unaccepted;
  return first === undefined ? { is: 'passed', because: `nothing new; the baseline accepts ${left} ${left === 1 ? 'finding' : 'findings'}` } : { is: 'failed', problems: [first, ...others] };
}

/** The same where nothing is touched: what is released was held to more when it was changed. `null` accepts nothing. */
export function accepting(baseline: Baseline | null, judgements: Judgements): Judgements {
  return baseline === null ? judgements : ratcheted(judgements, baseline, () => false).judgements;
}
