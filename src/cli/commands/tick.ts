import { isWithdrawn } from '../../app/rollout/tick-text.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { calledTick, momentOf, tickOutcome } from '../tick-call.ts';

/** Looks at every rollout once. Exit code 1 when one was rolled back, or when something it read is wrong. */
export async function run(call: CallOf<'tick'>): Promise<Outcome> {
  const now = momentOf(call.flags.now);
  const outcome = await calledTick(call, { command: null, now });
  return tickOutcome(outcome, { now, exit: outcome.decided.some(isWithdrawn) || outcome.problems.length > 0 ? 1 : 0, dryRun: call.flags['dry-run'] });
}
