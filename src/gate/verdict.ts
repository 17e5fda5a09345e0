import { gates, type Gate } from '../domain/gates.ts';
import { namesOf } from '../domain/row.ts';
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

/** What keeps a gate from letting a release through. */
export interface ReasonToHold {
  readonly gate: Gate;
  readonly is: 'failed' | 'waiting' | 'unjudged';
  readonly because: string;
}

/** Why something may not be released yet; an empty list means that it may. A gate without a judgement holds: nobody knows what it would say. */
export function reasonsToHold(judgements: Partial<Judgements>): readonly ReasonToHold[] {
  return namesOf(gates).flatMap((gate): readonly ReasonToHold[] => {
    const { required, verdict } = judgements[gate] ?? unjudged;
    if (!required || verdict.is === 'passed' || verdict.is === 'skipped') return [];
    return [{ gate, is: verdict.is, because: verdict.is === 'failed' ? verdict.problems[0].message : verdict.for }];
  });
}

const unjudged = { required: true, verdict: { is: 'unjudged', for: 'it was not judged' } } as const;

/** Whether every required gate lets a release through. */
export function mayRelease(judgements: Partial<Judgements>): boolean {
  return reasonsToHold(judgements).length === 0;
}
