import type { ActiveRollout } from '../ledger/rollouts.ts';

/** What applications are told of a rollout; `null` while nobody gets its candidate. */
export function servedRollout(rollout: ActiveRollout | undefined): { readonly candidate: string; readonly weight: number; readonly phase: string; readonly salt: string } | null {
  if (rollout === undefined || rollout.phase === null) return null;
  const { candidate, weight, phase, salt } = rollout;
  return { candidate, weight, phase, salt };
}
