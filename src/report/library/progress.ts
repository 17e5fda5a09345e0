import type { DeprecationPhase } from '../../domain/deprecation-phases.ts';
import type { ActiveStanding } from '../../domain/rollout-standings.ts';

/** A version on its way to all users. All times are seconds since 1970 UTC. */
export interface RolloutLane {
  readonly prompt: string;
  readonly environment: string;
  readonly candidate: string;
  readonly stable: string | null;
  /** In the order they come. */
  readonly phases: readonly LanePhase[];
  readonly standing: ActiveStanding;
  /** Name of the phase it is in; `pending` before the first. */
  readonly phase: string;
  /** Share of users who get the candidate now, in basis points. */
  readonly weight: number;
  readonly now: number;
  /** Error rates of the candidate, the oldest first, a point for each day. */
  readonly errors: readonly ErrorPoint[];
  /** All that the last tick counted of both versions; `null` before there is any. */
  readonly measured: { readonly candidate: RequestCounts; readonly stable: RequestCounts } | null;
  /** The error rate that ends the rollout, 0 to 1; `null` where no bar is known. */
  readonly bar: number | null;
  /** What the last tick decided; `null` where none was recorded. */
  readonly verdict: 'advance' | 'hold' | 'rollback' | null;
  /** Names the reason, for machines; `null` where there is no verdict. */
  readonly code: string | null;
  /** Why, in words; `null` where nobody said. */
  readonly because: string | null;
  /** Since when it holds though its phase has lasted long enough, and how long it may; `null` where it does not hold. */
  readonly hold: { readonly since: number; readonly limitHours: number } | null;
  /** Whether a tick found that it holds longer than it may. */
  readonly overdue: boolean;
  /** When it was last looked at (before the first tick: when it began), and how often that ought to be recorded; `null` where nobody knows. */
  readonly tick: { readonly last: number; readonly intervalHours: number } | null;
}

export interface LanePhase {
  readonly name: string;
  /** Basis points. */
  readonly weight: number;
  /** When it began, or will at the earliest; `null` where that is not known. */
  readonly from: number | null;
  /** When it ended, or will at the earliest; `null` where that is not known. */
  readonly to: number | null;
}

/** Requests, and how many of them failed. */
export interface RequestCounts {
  readonly requests: number;
  readonly errors: number;
}

/** What was measured of a candidate in a stretch of time. */
export interface ErrorPoint {
  /** Its end. */
  readonly at: number;
  /** Errors of the requests, 0 to 1. */
  readonly rate: number;
  /** Requests. */
  readonly n: number;
}

/** An A/B experiment and what it shows so far. */
export interface ExperimentView {
  readonly name: string;
  readonly prompt: string;
  readonly hypothesis: string;
  readonly metric: string;
  readonly better: 'higher' | 'lower';
  readonly phase: 'to-come' | 'running' | 'over';
  /** Days it has run, of the most it may. */
  readonly day: number;
  readonly maxDays: number;
  /** What it shows by now. */
  readonly verdict: 'winner' | 'no-difference' | 'inconclusive' | 'invalid';
  /** Name of the arm; `null` where none won. */
  readonly winner: string | null;
  /** The verdict in words. */
  readonly because: string;
  /** Its first day, seconds since 1970 UTC. */
  readonly since: number;
  readonly arms: readonly ArmView[];
  /** Smallest difference that matters; `null` where none is named. */
  readonly minimumEffect: number | null;
}

/** One arm against the control. */
export interface ArmView {
  readonly name: string;
  readonly version: string;
  /** Requests. */
  readonly samples: number;
  /** Mean of the metric; `null` where it was not measured. */
  readonly value: number | null;
  /** Mean difference to the control, and its always-valid interval (`null`: no bound yet); `null` for the control itself, and before there is data. */
  readonly difference: { readonly estimate: number; readonly low: number | null; readonly high: number | null } | null;
}

/** A prompt that will go. */
export interface DeprecationView {
  readonly prompt: string;
  readonly phase: DeprecationPhase | 'announced';
  /** UTC days, `yyyy-mm-dd`. */
  readonly announced: string;
  readonly removal: string;
  /** Whole UTC days until removal; negative once overdue. */
  readonly daysLeft: number;
  readonly replacement: string | null;
  readonly reason: string | null;
  readonly guide: string | null;
  /** Prompts that need it, sorted. */
  readonly dependents: readonly string[];
  /** Applications that say they use it, sorted. */
  readonly consumers: readonly string[];
}
