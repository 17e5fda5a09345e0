import type { ActiveRollout } from '../ledger/rollouts.ts';
import type { StateLine } from '../ledger/state-line.ts';
import type { RolloutControl } from '../library/rollout-control.ts';
import type { RolloutSettings } from '../library/rollout-settings.ts';
import { Failure } from '../problem/failure.ts';
import { heldByControl, startedRollout } from './start.ts';
import { approvalBy, tick, type TickFacts, type Ticked } from './tick.ts';
import { hold } from './verdict.ts';

/** What a person asks of the rollout of one prompt. */
export interface Command {
  readonly id: string;
  readonly environment: string;
  readonly asks: 'start' | 'advance' | 'pause' | 'rollback' | 'abort';
  /** Why; `null` only where nothing is taken back. */
  readonly reason: string | null;
}

/** The rollout that a command is about. @throws Failure `rollout-none` */
export function neededRollout({ id, environment }: Command, found: ActiveRollout | undefined): ActiveRollout {
  if (found !== undefined) return found;
  throw new Failure('rollout-none', `\`${id}\` has no rollout under way in ${environment}.`, 'See what is released with `prompt-libraries list`; a rollout starts with a release under a gradual policy.');
}

/**
 * What a command does to a rollout. `advance` lifts a pause by command and then asks the same as every tick: a person may
 * be early, but not wrong. `rollback` and `abort` take the candidate back at once, whatever the metrics say.
 */
export function commandedTick({ asks, reason }: Command, facts: TickFacts): Ticked {
  const { rollout } = facts;
  const because = reason ?? 'no reason was given';
  switch (asks) {
    case 'rollback':
    case 'abort':
      return { rollout: null, ended: asks === 'abort' ? 'aborted' : 'rolled_back', verdict: { is: 'rollback', code: 'aborted', because }, happened: ['withdrawn'] };
    case 'pause': {
      const verdict = hold('paused', `paused by a command${reason === null ? '' : `: ${reason}`}`);
      const after: ActiveRollout = { ...rollout, standing: 'paused', pausedBy: 'command', verdict: { is: 'hold', code: verdict.code, because: verdict.because } };
      return { rollout: after, ended: null, verdict, happened: rollout.standing === 'paused' ? [] : ['rollout-paused'] };
    }
    case 'advance':
    case 'start':
      return tick({ ...facts, rollout: { ...rollout, pausedBy: rollout.pausedBy === 'command' && asks === 'advance' ? null : rollout.pausedBy } });
  }
}

/**
 * The rollout of the newest version that not all users get, begun anew: after its metrics failed to come, say.
 * @throws Failure `rollout-nothing-to-start` where there is no such version, or it was withdrawn.
 */
export function startedAgain({ id, environment }: Command, line: StateLine | null, { settings, control, experiment, now }: { readonly settings: RolloutSettings; readonly control: RolloutControl | 'unreadable' | null; readonly experiment: string | null; readonly now: number }): ActiveRollout {
  const none = (says: string): Failure => new Failure('rollout-nothing-to-start', says, 'Land a change and release it: prompt-libraries release --all --action publish');
  if (line === null || line.version === null) throw none(`\`${id}\` was never released.`);
  if (line.stable === null || line.version === line.stable) throw none(`All users get the newest version of \`${id}\` already.`);
  if (line.digest !== null && line.withdrawn.includes(line.digest)) throw none(`\`${id}@${line.version}\` was withdrawn; trying again needs a new version.`);
  const said = control === 'unreadable' ? null : control;
  const phases = said?.phases ?? null;
  const isApproved = approvalBy(said, { phases: phases ?? settings.gradual.phases });
  return startedRollout({ environment, prompt: id, candidate: line.version, stable: line.stable, phases, isApproved, held: heldByControl(control), experiment, now }, settings.gradual);
}
