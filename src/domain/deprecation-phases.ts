/**
 * The phases of a deprecation, by the days left until removal (UTC days). A phase begins when that many days are left;
 * before the first of them the deprecation is only announced. Overdue, until the deletion is merged, it stays in the last.
 */
export const deprecationPhases = {
  warning: { days: 30, action: 'Mark deprecated, notify users', dependents: 'told', newDependents: 'told', releases: 'all', locked: 'told', newlyLocked: 'told' },
  migration: { days: 14, action: 'Provide migration guide, block new usage', dependents: 'told', newDependents: 'refused', releases: 'all', locked: 'told', newlyLocked: 'refused' },
  soft_removal: { days: 7, action: 'Disable for new requests', dependents: 'refused', newDependents: 'refused', releases: 'urgent', locked: 'refused', newlyLocked: 'refused' },
  hard_removal: { days: 0, action: 'Delete from library', dependents: 'refused', newDependents: 'refused', releases: 'urgent', locked: 'refused', newlyLocked: 'refused' },
} as const satisfies Record<string, DeprecationPhaseRow>;

/** What a deprecation says to somebody who uses the prompt: nothing yet, that it goes, or no. */
export type DeprecationAnswer = 'free' | 'told' | 'refused';

/** What a phase asks for. */
export interface DeprecationAsks {
  /** A touched prompt that needs the deprecated one since before the change. */
  readonly dependents: DeprecationAnswer;
  /** A prompt, or an application of `consumers/`, that begins to need it. */
  readonly newDependents: DeprecationAnswer;
  /** Which new versions of it are released: `urgent` = security and hotfix. */
  readonly releases: 'all' | 'urgent';
  /** An entry that stands in a consumer's `prompts.lock`. */
  readonly locked: DeprecationAnswer;
  /** An entry that comes into it. */
  readonly newlyLocked: DeprecationAnswer;
}

interface DeprecationPhaseRow extends DeprecationAsks {
  /** Days before removal at which the phase begins. */
  readonly days: number;
  readonly action: string;
}
export type DeprecationPhase = keyof typeof deprecationPhases;

/** The fewest days between announcement and removal: every phase is seen from its beginning. */
export const leastNotice = deprecationPhases.warning.days;

const announced: DeprecationAsks = { dependents: 'free', newDependents: 'free', releases: 'all', locked: 'free', newlyLocked: 'free' };

/** What a phase asks for; before the first one nothing. */
export function asksOf(phase: DeprecationPhase | 'announced'): DeprecationAsks {
  return phase === 'announced' ? announced : deprecationPhases[phase];
}

/**
 * The phase a deprecation is in.
 * @param daysLeft whole UTC days until removal; negative once overdue.
 */
export function deprecationPhaseAt(daysLeft: number): DeprecationPhase | 'announced' {
  let current: DeprecationPhase | 'announced' = 'announced';
  for (const [phase, row] of Object.entries(deprecationPhases)) {
    if (daysLeft <= row.days) current = phase as DeprecationPhase;
  }
  return current;
}
