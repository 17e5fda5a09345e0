import type { ActiveRollout, RolloutStep } from '../ledger/rollouts.ts';
import type { RolloutControl } from '../library/rollout-control.ts';
import type { GradualPolicy } from '../library/rollout-settings.ts';
import { rolloutSalt } from './bucketing.ts';
import { enter } from './enter.ts';
import { hold, type RolloutVerdict } from './verdict.ts';

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
  /** What the control file has against a start; `null` for nothing. */
  readonly held: RolloutVerdict | null;
  /** The experiment with the prompt that is served; `null` for none. */
  readonly experiment: string | null;
  /** Seconds since 1970 UTC. */
  readonly now: number;
}

/** A rollout as it begins: in its first phase, or pending where its control file does not let it run, a person has to agree, or an experiment is under way. */
export function startedRollout({ environment, prompt, candidate, stable, phases, isApproved, held, experiment, now }: RolloutOrigin, policy: GradualPolicy): ActiveRollout {
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
  return first === undefined || held !== null || experiment !== null || (policy.approvals.has(first.name) && !isApproved(first.name)) ? pending : enter(pending, first, policy, now);
}

/** What a control file has against a start: nobody gets a version of which somebody said already that it shall wait, or end. */
export function heldByControl(control: RolloutControl | 'unreadable' | null): RolloutVerdict | null {
  if (control === 'unreadable') return hold('control-invalid', 'the control file cannot be read');
  if (control === null || control.control === 'run') return null;
  return hold('paused', `the control file says ${control.control}${control.reason === null ? '' : `: ${control.reason}`}`);
}
