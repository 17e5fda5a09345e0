import { resolve } from 'node:path';
import { wholeTick, type WholeTick } from '../app/due/whole-tick.ts';
import type { Command } from '../app/rollout/decide-rollouts.ts';
import { readWindows } from '../app/rollout/read-windows.ts';
import { tickJson, tickText } from '../app/rollout/tick-text.ts';
import { Failure } from '../problem/failure.ts';
import type { Call, Outcome } from './command.ts';
import { fileText } from './library-call.ts';
import { metricPorts } from './metric-ports.ts';
import { withReleasePorts } from './with-release-ports.ts';

/** What a call says about a tick. */
interface TickCall extends Pick<Call, 'cwd' | 'variables' | 'progress'> {
  readonly flags: { readonly config: string; readonly metrics: string | null; readonly 'dry-run': boolean };
}

/** What a tick called by a person did, with everything that is wrong with what it read. Whoever stops a rollout need not wait for sources. */
export async function calledTick(call: TickCall, { command, now }: { readonly command: Command | null; readonly now: Date }): Promise<WholeTick> {
  const { metrics, config } = call.flags;
  const files = metrics === null ? [] : [{ file: metrics, text: await fileText(resolve(call.cwd, metrics), metrics) }];
  const { given, problems } = readWindows(files);
  const sources = command === null || command.asks === 'advance' ? await metricPorts(call) : null;
  call.progress('looking at rollouts');
  const outcome = await withReleasePorts(call, (ports) => wholeTick(ports, { configFile: config, now, dryRun: call.flags['dry-run'], given, sources, command }));
  return { ...outcome, problems: [...problems, ...outcome.problems] };
}

/** The outcome of such a call; `exit`: 1 where people must look. */
export function tickOutcome(outcome: WholeTick, { now, exit, dryRun }: { readonly now: Date; readonly exit: 0 | 1; readonly dryRun: boolean }): Outcome {
  return { exit, text: [...(dryRun ? ['Nothing is written. This is what would come of it:'] : []), tickText(outcome, now)].join('\n'), json: tickJson(outcome) };
}

/** A moment as it is written on a command line; now where none is. @throws Failure `time-invalid` */
export function momentOf(text: string | null): Date {
  if (text === null) return new Date();
  const moment = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d{3})?Z$/u.test(text) && !Number.isNaN(moment.getTime())) return moment;
  throw new Failure('time-invalid', `\`${text}\` is no moment.`, 'Write it in UTC, like 2026-12-31T08:00:00Z.');
}
