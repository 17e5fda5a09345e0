import type { ActiveRollout, RolloutStep } from '../ledger/rollouts.ts';
import type { GradualPolicy } from '../library/rollout-settings.ts';
import { rolloutSalt } from './bucketing.ts';
import { enter } from './enter.ts';

/** What a rollout starts from. */
export interface RolloutOrigin {
  readonly environment: string;
  readonly prompt: string;
  readonly candidate: string;
  readonly stable: string;
  /** Phases that the control file names; `null`: those of the policy. */
  readonly phases: readonly RolloutStep[] | null;
  /** Phases that are approved already. */
  readonly isApproved: (phase: string) => boolean;
  /** The experiment with the prompt that is served; `null` for none. */
  readonly experiment: string | null;
  /** Seconds since 1970 UTC. */
  readonly now: number;
}

/** A rollout as it begins: in its first phase, or pending where a person has to agree to that, or an experiment is under way. */
export function startedRollout({ environment, prompt, candidate, stable, phases, isApproved, experiment, now }: RolloutOrigin, policy: GradualPolicy): ActiveRollout {
  const steps = phases ?? policy.phases;
  const pending: ActiveRollout = {
    environment,
    prompt,
    candidate,
    stable,
    salt: rolloutSalt(prompt, candidate),
    standing: 'pending',
    pausedBy: null,
    phase: null,
    weight: 0,
    phases: steps,
    entered: [],
    startedAt: now,
    lease: null,
    overdue: false,
    verdict: null,
    measured: null,
    counted: [],
  };
  const [first] = steps;
  return first === undefined || experiment !== null || (policy.approvals.has(first.name) && !isApproved(first.name)) ? pending : enter(pending, first, policy, now);
}
