import type { DeprecationPhase } from '../../domain/deprecation-phases.ts';

/** A version on its way to all users. All times are seconds since 1970 UTC. */
export interface RolloutLane {
  readonly prompt: string;
  readonly environment: string;
  readonly candidate: string;
  readonly stable: string | null;
  /** In the order they come. */
  readonly phases: readonly LanePhase[];
  /** Name of the phase it is in, or of how it ended. */
  readonly phase: string;
  /** Share of users who get the candidate now, in basis points. */
  readonly weight: number;
  readonly now: number;
  /** Error rates of the candidate, the oldest first. */
  readonly errors: readonly ErrorPoint[];
  /** The error rate that ends the rollout, 0 to 1; `null` where no bar is known. */
  readonly bar: number | null;
  /** What the last tick decided; `null` where none was recorded. */
  readonly verdict: 'advance' | 'hold' | 'rollback' | null;
  /** Why, in words; `null` where nobody said. */
  readonly because: string | null;
  /** How long it may be on hold; `null` where nothing says so. */
  readonly hold: { readonly since: number; readonly limitHours: number } | null;
  /** When it was last looked at, and how often it ought to be; `null` where that is not recorded. */
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

/** What was measured of a candidate up to a moment. */
export interface ErrorPoint {
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
  readonly verdict: 'running' | 'winner' | 'no-difference' | 'inconclusive' | 'invalid';
  /** Seconds since 1970 UTC. */
  readonly since: number;
  readonly arms: readonly ArmView[];
  /** Smallest difference that matters; `null` where none is named. */
  readonly minimumEffect: number | null;
}

/** One arm against the control. */
export interface ArmView {
  readonly name: string;
  readonly samples: number;
  /** Mean difference to the control, and its always-valid interval; `null` for the control itself, and before there is data. */
  readonly difference: { readonly estimate: number; readonly low: number; readonly high: number } | null;
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
