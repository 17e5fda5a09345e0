import type { Experiment } from '../library/experiment.ts';
import { brokenBelow, sampleRatio } from '../statistics/sample-ratio.ts';
import type { MeasuredArm } from './collect.ts';

/** Whether keys were assigned as the weights say. */
export interface Assignment {
  /** What was counted. */
  readonly of: 'users' | 'requests';
  readonly counts: readonly { readonly arm: string; readonly count: number | null; readonly weight: number }[];
  /** Chance of such counts if the assignment is right; `null` where it cannot be told. */
  readonly p: number | null;
  readonly verdict: 'as-it-ought-to-be' | 'broken' | 'unknown';
  readonly because: string;
}

/** Counts what a key names. Requests of users are no sample: one eager user would look like a broken assignment. */
export function assignmentOf({ unit }: Experiment, arms: readonly MeasuredArm[]): Assignment {
  const of = unit === 'user' ? 'users' : 'requests';
  const counts = arms.map(({ name, weight, total }) => ({ arm: name, count: of === 'users' ? total.users : total.requests, weight }));
  const counted = counts.flatMap(({ count, weight }) => (count === null ? [] : [{ count, weight }]));
  if (counted.length < counts.length) return { of, counts, p: null, verdict: 'unknown', because: 'the metrics do not say how many users each arm has (`users`)' };
  const p = sampleRatio(counted);
  if (p === null) return { of, counts, p, verdict: 'unknown', because: `there are too few ${of} to tell` };
  if (p < brokenBelow) return { of, counts, p, verdict: 'broken', because: `the arms do not have the shares of ${of} that their weights give` };
  return { of, counts, p, verdict: 'as-it-ought-to-be', because: `the arms have the shares of ${of} that their weights give` };
}
