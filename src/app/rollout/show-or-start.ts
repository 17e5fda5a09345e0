import { Failure } from '../../problem/failure.ts';
import { weightText } from '../../rollout/words.ts';
import type { ReleasePorts } from '../release/ports.ts';
import { readState } from '../state/read-state.ts';
import { readRollouts } from './read-rollouts.ts';
import { runTick } from './run-tick.ts';
import { tickText } from './tick-text.ts';

/** What is asked of the newest versions of some prompts. */
export interface ShowRequest {
  readonly ids: readonly string[];
  readonly configFile: string;
  readonly environment: string;
  readonly now: Date;
  readonly dryRun: boolean;
}

/** A rollout as `release --action prepare --json` shows it. */
export interface ShownRollout {
  readonly prompt: string;
  readonly candidate: string;
  readonly phase: string | null;
  readonly weight: number;
  readonly standing: string;
  readonly because: string | null;
}

/** Shows the rollout of each prompt; starts that of a newest version that not all users get and that has none. */
export async function showOrStart(ports: ReleasePorts, request: ShowRequest): Promise<{ readonly lines: readonly string[]; readonly json: readonly ShownRollout[] }> {
  const { environment, now } = request;
  const lines: string[] = [];
  for (const id of request.ids) {
    if (await isUnderWay(ports, id, environment)) continue;
    try {
      const outcome = await runTick(ports, { ...request, given: { windows: [], missing: [] }, sources: null, command: { id, environment, asks: 'start', reason: null } });
      lines.push(tickText({ ...outcome, before: null, due: null }, now));
    } catch (error) {
      // That there is nothing to start is what nearly every prompt has to say.
      if (!(error instanceof Failure) || error.code !== 'rollout-nothing-to-start') throw error;
      lines.push(error.message);
    }
  }
  const wanted = new Set(request.ids);
  const shown = (await underWay(ports)).filter((each) => wanted.has(each.prompt) && each.environment === environment);
  return {
    lines: [...lines, ...shown.map(({ prompt, candidate, phase, weight, verdict }) => `Rollout of ${prompt} ${candidate}: ${phase ?? 'pending'}, ${weightText(weight)}. ${verdict?.because ?? 'Not looked at yet.'}`)],
    json: shown.map(({ prompt, candidate, phase, weight, standing, verdict }) => ({ prompt, candidate, phase, weight, standing, because: verdict?.because ?? null })),
  };
}

async function isUnderWay(ports: ReleasePorts, id: string, environment: string): Promise<boolean> {
  return (await underWay(ports)).some((each) => each.prompt === id && each.environment === environment);
}

async function underWay({ remote, repository }: ReleasePorts) {
  const { records } = await remote.tips(['']);
  return (await readRollouts(records === null ? null : await readState(repository, records))).rollouts;
}
