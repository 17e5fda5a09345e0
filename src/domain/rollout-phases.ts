/** The phases of a gradual rollout, in order: weights only rise and end at 100 %. */
export const rolloutPhases = {
  canary: { percentage: 5, hours: 4 },
  limited: { percentage: 25, hours: 12 },
  expanded: { percentage: 50, hours: 24 },
  full: { percentage: 100, hours: 0 },
} as const satisfies Record<string, RolloutPhaseRow>;

interface RolloutPhaseRow {
  /** Share of the traffic that gets the candidate, in percent. */
  readonly percentage: number;
  /** How long the phase lasts at least, in hours. */
  readonly hours: number;
}
export type RolloutPhase = keyof typeof rolloutPhases;

const order = Object.keys(rolloutPhases) as readonly RolloutPhase[];

/** The phase that follows, or `null` after the last. */
export function phaseAfter(phase: RolloutPhase): RolloutPhase | null {
  return order[order.indexOf(phase) + 1] ?? null;
}
