import { readState } from '../app/state/read-state.ts';
import { readRollouts } from '../app/rollout/read-rollouts.ts';
import type { Command } from '../app/rollout/decide-rollouts.ts';
import { Failure } from '../problem/failure.ts';
import type { Outcome } from './command.ts';
import type { CallOf } from './descriptions/index.ts';
import { withReleasePorts } from './with-release-ports.ts';
import { calledTick, tickOutcome } from './tick-call.ts';

type ReleaseCall = CallOf<'release'>;

/** Pauses, aborts, advances or rolls back the rollout of one prompt, at once. Exit code 1 where an advance was not possible. */
export async function actOnRollout(call: ReleaseCall, asks: Exclude<Command['asks'], 'start'>): Promise<Outcome> {
  const id = onePrompt(call, asks);
  const { reason, environment } = call.flags;
  if ((asks === 'rollback' || asks === 'abort') && (reason === null || reason.trim() === '')) throw noReason(asks);
  const now = new Date();
  const outcome = await calledTick(call, { command: { id, environment, asks, reason }, now });
  const stays = outcome.decided.some(({ isAsked, verdict, standing }) => isAsked && asks === 'advance' && (verdict.is !== 'advance' || standing === 'rolled_back'));
  return tickOutcome(outcome, { now, exit: stays ? 1 : 0, dryRun: call.flags['dry-run'] });
}

/** Whether a prompt has a rollout under way, as the remote has it now. */
export async function hasRollout(call: ReleaseCall, id: string): Promise<boolean> {
  const { environment } = call.flags;
  return await withReleasePorts(call, async ({ remote, repository }) => {
    const { records } = await remote.tips(['']);
    const { rollouts } = await readRollouts(records === null ? null : await readState(repository, records));
    return rollouts.some((each) => each.prompt === id && each.environment === environment);
  });
}

export function onePrompt(call: ReleaseCall, action: string): string {
  const [id, ...more] = call.arguments.ids;
  if (id !== undefined && more.length === 0) return id;
  throw new Failure('rollback-one-prompt', `The action \`${action}\` is about one prompt.`, `Name it: prompt-libraries release ID --action ${action}`);
}

export function noReason(action: string): Failure {
  return new Failure('rollback-no-reason', `The action \`${action}\` needs a reason: it is recorded and announced.`, 'Add --reason "…".');
}
