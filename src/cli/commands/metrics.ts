import { resolve } from 'node:path';
import { libraryAt } from '../../app/library/library-at.ts';
import { importMetrics, importWindows, type ImportedMetrics } from '../../app/metrics/import-metrics.ts';
import { readMetrics, type ReadMetrics } from '../../app/metrics/read-metrics.ts';
import { systemClock } from '../../clock/clock.ts';
import { Failure } from '../../problem/failure.ts';
import { counted } from '../../report/plural.ts';
import { visibleLine } from '../../report/visible.ts';
import { withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { fileText } from '../library-call.ts';
import { problemText } from '../library-text.ts';
import { metricPorts } from '../metric-ports.ts';
import { withReleasePorts } from '../with-release-ports.ts';

/** Imports metrics into the records: of files, or of the sources of the configuration. */
export async function run(call: CallOf<'metrics'>): Promise<Outcome> {
  const now = systemClock.now();
  const imported = call.arguments.files.length > 0 ? await ofFiles(call, now) : await ofSources(call, now);
  return { exit: imported.problems.length > 0 || imported.missing.length > 0 ? 1 : 0, text: textOf(imported, call), json: imported };
}

async function ofFiles(call: CallOf<'metrics'>, now: Date): Promise<ImportedMetrics> {
  call.progress('importing metrics');
  const files = await Promise.all(call.arguments.files.map(async (file) => ({ file, text: await fileText(resolve(call.cwd, file), file) })));
  return await withReleasePorts(call, (ports) => importMetrics(ports, files, now));
}

async function ofSources(call: CallOf<'metrics'>, now: Date): Promise<ImportedMetrics> {
  call.progress('asking the sources');
  const read = await asked(call, now);
  call.progress('importing metrics');
  return await withReleasePorts(call, (ports) => importWindows(ports, read, now));
}

async function asked(call: CallOf<'metrics'>, now: Date): Promise<ReadMetrics> {
  const { configuration } = await withRepository(call, (repository) => libraryAt(repository, { at: 'HEAD', configFile: call.flags.config }));
  if (configuration.metrics.length === 0) {
    throw new Failure('metrics-no-source', 'The configuration names no source of metrics.', 'Name files (prompt-libraries metrics import FILE), or sources under `metrics:` in prompt-library.yaml: docs/metrics.md.');
  }
  const to = Math.floor(now.getTime() / 1000);
  return await readMetrics(await metricPorts(call), configuration, { from: to - call.flags.hours * 3600, to });
}

function textOf({ added, known, missing, problems }: ImportedMetrics, call: CallOf<'metrics'>): string {
  const { green, red } = call.colours;
  if (problems.length > 0) return [...problemText(problems, call), '', red('✗ Nothing was imported.')].join('\n');
  const before = known === 0 ? '' : ` ${counted(known, 'window')} had been imported before.`;
  return [
    ...missing.map(({ source, because }) => `${red('✗')} ${source} gave no data: ${visibleLine(because)}`),
    added === 0 ? `Nothing is new.${before}` : `${green('✓')} ${counted(added, 'window')} imported.${before}`,
  ].join('\n');
}
