import type { Gate } from '../domain/gates.ts';
import type { Problem } from '../problem/problem.ts';

/** What a gate says. A gate that has nothing to judge by says so: it never passes by itself. */
export type Verdict =
  | { readonly is: 'passed'; readonly because: string }
  | { readonly is: 'failed'; readonly problems: readonly [Problem, ...Problem[]] }
  /** `enforced`: the check itself fails until it is over; otherwise somebody else sees to that. */
  | { readonly is: 'waiting'; readonly for: string; readonly enforced?: true }
  | { readonly is: 'skipped'; readonly because: string };

/** When it is judged: a change before it is merged, or what is merged before it is released. */
export type Occasion = 'change' | 'release';

/** A gate's verdict with everything it found, blocking or not. */
export interface Judgement {
  readonly gate: Gate;
  readonly required: boolean;
  readonly verdict: Verdict;
  /** Share of its checks that hold, 0 to 1; `null` where nothing was judged. */
  readonly score: number | null;
  /** All problems it found, of every severity; for a failed gate these include the ones that fail it. */
  readonly problems: readonly Problem[];
}
export type Judgements = Readonly<Record<Gate, Judgement>>;

/** Why something may not be released yet; an empty list means that it may. Takes a judgement for every gate, so none can be missing. */
export function reasonsToHold(judgements: Judgements): readonly { readonly gate: Gate; readonly because: string }[] {
  return Object.values(judgements).flatMap(({ gate, required, verdict }) => {
    if (!required || verdict.is === 'passed' || verdict.is === 'skipped') return [];
    return [{ gate, because: verdict.is === 'waiting' ? verdict.for : verdict.problems[0].message }];
  });
}

/** Whether every required gate lets a release through. */
export function mayRelease(judgements: Judgements): boolean {
  return reasonsToHold(judgements).length === 0;
}
