import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReleasePorts } from '../app/release/ports.ts';
import { readWindows, type MetricsFile } from '../app/rollout/read-windows.ts';
import { runTick, type TickOutcome } from '../app/rollout/run-tick.ts';
import { tellPeople } from '../app/rollout/tell-people.ts';
import { isWithdrawn, problemLine, revertCommand, tickJson, tickText } from '../app/rollout/tick-text.ts';
import { foreignLines } from '../report/log-line.ts';
import { fence, joined, md } from '../report/markdown.ts';
import type { Inputs } from './inputs.ts';
import { withReleasePorts } from './release-ports.ts';
import type { Surroundings } from './surroundings.ts';
import type { Runner } from './toolkit.ts';

type TickInputs = Pick<Inputs, 'config' | 'workingDirectory' | 'dryRun' | 'metrics' | 'token'>;

/** Looks at every rollout once. Returns whether people need not look: nothing was rolled back, and everything could be read. */
export async function tick(runner: Runner, inputs: Inputs, surroundings: Surroundings): Promise<boolean> {
  return await withReleasePorts(inputs, surroundings, null, (ports) => tickThrough(ports, runner, inputs, surroundings));
}

/** The same through ports that are open, after a release. */
export async function tickThrough(ports: ReleasePorts, runner: Runner, inputs: TickInputs, surroundings: Surroundings): Promise<boolean> {
  const now = new Date();
  const { files, missing } = await metricsFiles(inputs, surroundings);
  const { windows, problems } = readWindows(files);
  const outcome = await runTick(ports, { configFile: inputs.config, now, dryRun: inputs.dryRun, windows, command: null });
  if (outcome.decided.length === 0 && outcome.before === null && outcome.problems.length === 0) return true;
  const all = { ...outcome, problems: [...problems, ...outcome.problems] };
  await show(runner, all, now, missing);
  if (!inputs.dryRun) await tell(ports, runner, now);
  return !outcome.decided.some(isWithdrawn) && all.problems.length === 0;
}

/** A file that is not there holds rollouts back, and no more: that nothing was measured must not stop a person's abort. */
async function metricsFiles({ metrics, workingDirectory }: TickInputs, { workspace }: Surroundings): Promise<{ readonly files: readonly MetricsFile[]; readonly missing: string | null }> {
  if (metrics === null) return { files: [], missing: null };
  try {
    return { files: [{ file: metrics, text: await readFile(resolve(workspace, workingDirectory, metrics), 'utf8') }], missing: null };
  } catch {
    return { files: [], missing: metrics };
  }
}

async function show(runner: Runner, outcome: TickOutcome, now: Date, missing: string | null): Promise<void> {
  const text = tickText(outcome, now);
  for (const line of foreignLines(text)) runner.log(line);
  const annotate = (level: 'error' | 'warning', title: string, message: string): void => runner.annotate({ level, title, file: null, line: null, column: null, message });
  if (missing !== null) annotate('warning', 'metrics-missing', `${missing} cannot be read: rollouts are held back.`);
  for (const problem of outcome.problems) annotate('error', problem.code, problemLine(problem));
  for (const each of outcome.decided) {
    const { before, after, verdict, standing } = each;
    if (isWithdrawn(each)) annotate('error', 'rolled-back', `${before.prompt} ${before.candidate}: ${verdict.because}. Take it back on main too: ${revertCommand(each)}`);
    else if (standing === 'lapsed') annotate('warning', 'rollout-lapsed', `${before.prompt} ${before.candidate}: ${verdict.because}`);
    else if (after?.overdue === true) annotate('warning', 'rollout-overdue', `${before.prompt} ${before.candidate}: ${verdict.because}`);
  }
  await runner.summarize(joined([md`## Rollouts`, fence('text', text.split('\n'))], md`\n\n`));
  runner.output('conclusion', outcome.decided.some(isWithdrawn) || outcome.problems.length > 0 ? 'failed' : 'passed');
  runner.output('rollouts', JSON.stringify((tickJson(outcome) as { readonly rollouts: unknown }).rollouts));
}

/** Issues for what people must see; a token that may not open them leaves a line in the summary. */
async function tell(ports: ReleasePorts, runner: Runner, now: Date): Promise<void> {
  for (const outcome of await tellPeople(ports, now)) {
    if (outcome.is === 'opened') for (const line of foreignLines(`Issue: ${outcome.url}`)) runner.log(line);
    if (outcome.is === 'forbidden') {
      runner.annotate({ level: 'warning', title: 'issue-owed', file: null, line: null, column: null, message: `${outcome.because} ${outcome.help}` });
      await runner.summarize(fence('text', [`An issue could not be opened: ${outcome.help}`]));
      return;
    }
  }
}
