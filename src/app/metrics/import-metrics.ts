import { disjoint } from '../../ledger/metric-windows.ts';
import { decodeMetrics } from '../../ledger/metrics-v1.ts';
import type { MetricWindow } from '../../ledger/metric-window.ts';
import { refused, type Checked } from '../../problem/checked.ts';
import type { Problem } from '../../problem/problem.ts';
import type { ReportedProblem } from '../../report/model.ts';
import { reported } from '../check/reported.ts';
import type { ReleasePorts } from '../release/ports.ts';
import { writeRecords } from '../state/write-records.ts';
import { mergeDays } from './merge-days.ts';
import type { ReadMetrics } from './read-metrics.ts';

/** A file of metrics to import, as the caller names it. */
export interface MetricsFile {
  readonly file: string;
  readonly text: string;
}

/** What an import did: `schemas/metrics-import.schema.json`. */
export interface ImportedMetrics {
  readonly schema: 'prompt-libraries/metrics-import/v1';
  /** Windows that were new. */
  readonly added: number;
  /** Windows that had been imported before, and added nothing. */
  readonly known: number;
  /** Whether branch `prompt-library` was written. */
  readonly pushed: boolean;
  /** Sources of the configuration that gave no data. */
  readonly missing: ReadMetrics['missing'];
  /** What is wrong with the files; where there is something, nothing was imported. */
  readonly problems: readonly ReportedProblem[];
}

type RecordPorts = Pick<ReleasePorts, 'remote' | 'repository' | 'pause'>;

/** Sums the windows of files into the days of branch `prompt-library`, all of them or none. Importing a file again changes nothing. */
export async function importMetrics(ports: RecordPorts, files: readonly MetricsFile[], now: Date): Promise<ImportedMetrics> {
  const windows = windowsIn(files);
  return windows.ok ? await importWindows(ports, { windows: windows.value, missing: [] }, now) : outcome(windows.problems, { added: 0, known: 0 }, false, []);
}

/** The same with what the sources of the configuration measured; those that gave no data are told. */
export async function importWindows(ports: RecordPorts, { windows, missing }: ReadMetrics, now: Date): Promise<ImportedMetrics> {
  let problems: readonly Problem[] = [];
  let counts = { added: 0, known: 0 };
  const pushed = await writeRecords(ports, Math.floor(now.getTime() / 1000), async (repository, records) => {
    const merged = await mergeDays(repository, records, windows);
    problems = merged.ok ? [] : merged.problems;
    if (!merged.ok) return null;
    counts = { added: merged.value.added, known: merged.value.known };
    return merged.value.added === 0 ? null : { files: merged.value.files, message: `metrics: windows added: ${merged.value.added}` };
  });
  return outcome(problems, counts, pushed, missing);
}

function outcome(problems: readonly Problem[], counts: Pick<ImportedMetrics, 'added' | 'known'>, pushed: boolean, missing: ImportedMetrics['missing']): ImportedMetrics {
  return { schema: 'prompt-libraries/metrics-import/v1', ...counts, pushed, missing, problems: problems.map((each) => reported(each, 'performance')) };
}

function windowsIn(files: readonly MetricsFile[]): Checked<readonly MetricWindow[]> {
  const read = files.map(({ file, text }) => decodeMetrics(text, file));
  const [first, ...others] = read.flatMap((each) => (each.ok ? [] : each.problems));
  return first === undefined ? disjoint(read.flatMap((each) => (each.ok ? each.value : [])), null) : refused(first, ...others);
}
