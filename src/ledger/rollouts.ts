import type { ActiveStanding } from '../domain/rollout-standings.ts';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem } from '../problem/problem.ts';
import { recordViolations } from '../schema/records.ts';
import { byCodeUnit } from './code-units.ts';
import { readRecord, recordFile } from './json.ts';
import type { Run } from './spans.ts';

/** One step of a rollout. */
export interface RolloutStep {
  readonly name: string;
  /** Share of the users who get the candidate, in basis points: 10,000 is all. */
  readonly weight: number;
  /** How long it lasts at least. */
  readonly hours: number;
}

/** What the last tick said of a rollout. */
export interface RecordedVerdict {
  readonly is: 'advance' | 'hold';
  /** Names the reason, for machines. */
  readonly code: string;
  /** The reason in words and numbers. */
  readonly because: string;
}

/** What was measured up to the last tick that had metrics. */
export interface RecordedMeasurement {
  readonly candidate: { readonly requests: number; readonly errors: number };
  readonly stable: { readonly requests: number; readonly errors: number };
  /** Requests of the candidate in the phase. */
  readonly phaseRequests: number;
  /** Lower limit of the difference of the error rates; `null` while nothing can be said. */
  readonly atLeast: number | null;
  /** End of the newest span that was measured of the candidate, seconds since 1970 UTC; `null` for none. */
  readonly through: number | null;
}

/** Number, sum and sum of squares of a quantity that decides. */
export interface CountedQuantity {
  readonly name: string;
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** What was counted of one arm in one phase, from all sources. */
export interface PhaseCount {
  readonly phase: string;
  readonly arm: 'candidate' | 'stable';
  readonly requests: number;
  /** Of the requests; never more than them. */
  readonly errors: number;
  readonly quantities: readonly CountedQuantity[];
  /** The windows that it is the sum of, by source: start in seconds since 1970 UTC, length of each, how many. None overlaps another. */
  readonly merged: readonly { readonly source: string; readonly runs: readonly Run[] }[];
}

/** A rollout that is under way. */
export interface ActiveRollout {
  readonly environment: string;
  readonly prompt: string;
  readonly candidate: string;
  /** The version that all other users get. */
  readonly stable: string;
  /** Put before the key of a user to decide who gets the candidate: one for each release, so that not the same users are always first. */
  readonly salt: string;
  readonly standing: ActiveStanding;
  /** Who paused it; `null` where nobody did. A pause by command is lifted by command, one by the control file by that file. */
  readonly pausedBy: 'control' | 'command' | null;
  /** `null` before the first phase. */
  readonly phase: string | null;
  /** Basis points; never falls but to 0. */
  readonly weight: number;
  /** Fixed when the rollout started. */
  readonly phases: readonly RolloutStep[];
  /** When each phase began, in order, seconds since 1970 UTC. */
  readonly entered: readonly { readonly phase: string; readonly at: number }[];
  /** Seconds since 1970 UTC. */
  readonly startedAt: number;
  /** When traffic returns to stable unless metrics come, seconds since 1970 UTC; `null` where that is not wanted. */
  readonly lease: number | null;
  /** Whether it holds longer than it may: an issue is owed. */
  readonly overdue: boolean;
  /** `null` before the first tick. */
  readonly verdict: RecordedVerdict | null;
  readonly measured: RecordedMeasurement | null;
  /** All that was counted since it began: a source need not tell it again. */
  readonly counted: readonly PhaseCount[];
}

/** The file `rollouts.json`: `schemas/rollouts.schema.json`. */
export interface Rollouts {
  readonly schema: 'prompt-libraries/rollouts/v1';
  /** When rollouts were last looked at, seconds since 1970 UTC; `null` before that. */
  readonly tickedAt: number | null;
  /** Active ones only; at most one for a prompt and environment. */
  readonly rollouts: readonly ActiveRollout[];
}

/** Path within the channel. */
export const rolloutsPath = 'rollouts.json';

export const noRollouts: Rollouts = { schema: 'prompt-libraries/rollouts/v1', tickedAt: null, rollouts: [] };

/** The text of the file: sorted by environment and prompt. Equal rollouts give equal bytes. */
export function encodeRollouts(rollouts: Rollouts): string {
  const inOrder = (a: ActiveRollout, b: ActiveRollout): number => byCodeUnit(a.environment, b.environment) || byCodeUnit(a.prompt, b.prompt);
  return recordFile({ ...rollouts, rollouts: rollouts.rollouts.toSorted(inOrder) });
}

/** Reads the file; what is wrong are `record-invalid` problems. */
export function decodeRollouts(text: string, file: string): Checked<Rollouts> {
  const read = readRecord<Rollouts>(text, { file }, (value) => recordViolations('rollouts', value));
  if (!read.ok) return read;
  const names = read.value.rollouts.map(({ environment, prompt }) => `${environment} ${prompt}`);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice === -1) return passed(read.value);
  return refused(problem('record-invalid', { key: `rollouts.${twice}.prompt`, reason: 'has two rollouts at once' }, { place: { file } }));
}
