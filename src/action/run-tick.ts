import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { wholeTick, type WholeTick } from '../app/due/whole-tick.ts';
import type { ReadMetrics } from '../app/metrics/read-metrics.ts';
import type { ReleasePorts } from '../app/release/ports.ts';
import { readWindows, type MetricsFile } from '../app/rollout/read-windows.ts';
import { runTick, type TickRequest } from '../app/rollout/run-tick.ts';
import { tellPeople } from '../app/rollout/tell-people.ts';
import { isWithdrawn, problemLine, revertCommand, tickJson, tickText, warnings } from '../app/rollout/tick-text.ts';
import { foreignLines } from '../report/log-line.ts';
import { fence, joined, md } from '../report/markdown.ts';
import type { Inputs } from './inputs.ts';
import { metricPorts } from './metric-ports.ts';
import { withReleasePorts } from './release-ports.ts';
import type { Surroundings } from './surroundings.ts';
import type { Runner } from './toolkit.ts';

type TickInputs = Pick<Inputs, 'config' | 'workingDirectory' | 'dryRun' | 'metrics' | 'token'>;

/** Looks at every rollout once, and does what the day asks for. Returns whether people need not look: nothing was rolled back, and everything could be read. */
export async function tick(runner: Runner, inputs: Inputs, surroundings: Surroundings): Promise<boolean> {
  const sources = await metricPorts(inputs, surroundings, process.env);
  return await withReleasePorts(inputs, surroundings, null, (ports) => tickThrough(ports, runner, inputs, surroundings, (request) => wholeTick(ports, { ...request, sources })));
}

/** After a release, through its ports: only at rollouts, by what was counted and by the file that is given. Sources are asked by the tick. */
export async function tickAfterRelease(ports: ReleasePorts, runner: Runner, inputs: Inputs, surroundings: Surroundings): Promise<boolean> {
  return await tickThrough(ports, runner, inputs, surroundings, async (request) => ({ ...(await runTick(ports, { ...request, sources: null })), due: null }));
}

async function tickThrough(ports: ReleasePorts, runner: Runner, inputs: TickInputs, surroundings: Surroundings, look: (request: Omit<TickRequest, 'sources'>) => Promise<WholeTick>): Promise<boolean> {
  const now = new Date();
  const { files, missing } = await metricsFiles(inputs, surroundings);
  const { given, problems } = readWindows(files);
  const outcome = await look({ configFile: inputs.config, now, dryRun: inputs.dryRun, given: { ...given, missing: [...given.missing, ...missing] }, command: null });
  const all = { ...outcome, problems: [...problems, ...outcome.problems] };
  if (isNothing(all)) return true;
  await show(runner, all, now);
  if (!inputs.dryRun) await tell(ports, runner, now);
  return !outcome.decided.some(isWithdrawn) && all.problems.length === 0;
}

/** A library without rollouts, metrics and dates has nothing to say. */
function isNothing({ decided, before, problems, imported, unrecorded, missing, due }: WholeTick): boolean {
  const isQuiet = due === null || (!due.experiments && due.removals.length === 0 && due.owed.length === 0);
  return decided.length === 0 && before === null && problems.length === 0 && imported === 0 && unrecorded === null && missing.length === 0 && isQuiet;
}

/** A file that is not there holds rollouts back, and no more: that nothing was measured must not stop a person's abort. */
async function metricsFiles({ metrics, workingDirectory }: TickInputs, { workspace }: Surroundings): Promise<{ readonly files: readonly MetricsFile[]; readonly missing: ReadMetrics['missing'] }> {
  if (metrics === null) return { files: [], missing: [] };
  try {
    return { files: [{ file: metrics, text: await readFile(resolve(workspace, workingDirectory, metrics), 'utf8') }], missing: [] };
  } catch {
    return { files: [], missing: [{ source: metrics, because: 'the file cannot be read' }] };
  }
}

async function show(runner: Runner, outcome: WholeTick, now: Date): Promise<void> {
  const text = tickText(outcome, now);
  for (const line of foreignLines(text)) runner.log(line);
  const annotate = (level: 'error' | 'warning', title: string, message: string): void => runner.annotate({ level, title, file: null, line: null, column: null, message });
  for (const { title, message } of warnings(outcome)) annotate('warning', title, message);
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
