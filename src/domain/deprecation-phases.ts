/**
 * The phases of a deprecation, by the days left until removal (UTC days). A phase begins when that many days are left;
 * before the first of them the deprecation is only announced.
 */
export const deprecationPhases = {
  warning: { days: 30, action: 'Mark deprecated, notify users' },
  migration: { days: 14, action: 'Provide migration guide, block new usage' },
  soft_removal: { days: 7, action: 'Disable for new requests' },
  hard_removal: { days: 0, action: 'Delete from library' },
} as const satisfies Record<string, DeprecationPhaseRow>;

interface DeprecationPhaseRow {
  /** Days before removal at which the phase begins. */
  readonly days: number;
  readonly action: string;
}
export type DeprecationPhase = keyof typeof deprecationPhases;

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
