/** What the configuration says for experiments that do not say it themselves. */
export interface ExperimentDefaults {
  /** Chance of calling a winner where there is none. */
  readonly alpha: number;
  readonly minDays: number;
  readonly maxDays: number;
}

/** A version that some users get. */
export interface Arm {
  readonly name: string;
  readonly version: string;
  /** Share of those in the experiment, in basis points. */
  readonly weight: number;
}

/** Something that must not get worse. */
export interface Guardrail {
  readonly metric: string;
  readonly limit: { readonly is: 'most'; readonly value: number } | { readonly is: 'relative-increase'; readonly value: number };
}

/** An experiment as its file says, with every default filled in: `schemas/experiment.schema.json`. */
export interface Experiment extends ExperimentDefaults {
  /** From the name of its file. */
  readonly name: string;
  readonly prompt: string;
  readonly environment: string;
  readonly hypothesis: string;
  /** First day, UTC, as `2026-12-31`. */
  readonly start: string;
  /** Day from which it does not run any more; `null` where only `maxDays` ends it. */
  readonly stop: string | null;
  /** What a targeting key names. */
  readonly unit: 'user' | 'request';
  /** The first is the control. */
  readonly arms: readonly [Arm, Arm, ...Arm[]];
  /** Share of the keys that are in it, in basis points. */
  readonly traffic: number;
  readonly primary: { readonly metric: string; readonly direction: 'increase' | 'decrease'; readonly minimumEffect: number };
  readonly guardrails: readonly Guardrail[];
}

/** All traffic, in basis points. */
export const wholeTraffic = 10_000;

const dayInMilliseconds = 86_400_000;

/** Where an experiment stands at a moment. */
export type ExperimentPhase = 'to-come' | 'running' | 'over';

/** Days that it has run, the first one included; 0 before it begins. It does not count on after its end. */
export function daysRun(experiment: Pick<Experiment, 'start' | 'stop' | 'maxDays'>, now: Date): number {
  const { start, stop, maxDays } = experiment;
  const until = Math.min(now.getTime(), stop === null ? Infinity : Date.parse(stop));
  return Math.min(maxDays, Math.max(0, Math.ceil((until - Date.parse(start)) / dayInMilliseconds)));
}

/** Whether its arms are served: from the first moment of its first day until it is stopped, or `maxDays` are over. */
export function phaseOf({ start, stop, maxDays }: Pick<Experiment, 'start' | 'stop' | 'maxDays'>, now: Date): ExperimentPhase {
  const { from, to } = periodOf({ start, stop, maxDays });
  if (now.getTime() < from) return 'to-come';
  return now.getTime() < to ? 'running' : 'over';
}

/** When its arms are served, in milliseconds since 1970 UTC; `to` is not within it. */
export function periodOf({ start, stop, maxDays }: Pick<Experiment, 'start' | 'stop' | 'maxDays'>): { readonly from: number; readonly to: number } {
  const from = Date.parse(start);
  return { from, to: Math.min(from + maxDays * dayInMilliseconds, stop === null ? Infinity : Date.parse(stop)) };
}
