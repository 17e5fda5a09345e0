import type { ReleasePorts } from '../release/ports.ts';
import { runTick, type TickOutcome, type TickRequest } from '../rollout/run-tick.ts';
import { runDue, type DueOutcome } from './run-due.ts';

/** What a tick did, with all that it looks at. */
export interface WholeTick extends TickOutcome {
  /** `null` where only rollouts were looked at. */
  readonly due: DueOutcome | null;
}

/** Looks at every rollout, then does what the day asks for. What a person asks of one rollout is about that one only. */
export async function wholeTick(ports: ReleasePorts, request: TickRequest): Promise<WholeTick> {
  const outcome = await runTick(ports, request);
  if (request.command !== null) return { ...outcome, due: null };
  const due = await runDue(ports, { configFile: request.configFile, configuration: outcome.configuration, now: request.now, dryRun: request.dryRun });
  return { ...outcome, pushed: outcome.pushed || due.experiments, due };
}
