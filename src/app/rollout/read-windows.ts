import { decodeMetrics } from '../../ledger/metrics-v1.ts';
import type { Problem } from '../../problem/problem.ts';
import type { ReadMetrics } from '../metrics/read-metrics.ts';

/** A file of metrics, `schemas/metrics.schema.json`. */
export interface MetricsFile {
  readonly file: string;
  readonly text: string;
}

/** Windows of every file that can be read, and what is wrong with the others: a file that cannot be read is no data. */
export function readWindows(files: readonly MetricsFile[]): { readonly given: ReadMetrics; readonly problems: readonly Problem[] } {
  const read = files.map(({ file, text }) => ({ file, windows: decodeMetrics(text, file) }));
  return {
    given: {
      windows: read.flatMap(({ windows }) => (windows.ok ? windows.value : [])),
      missing: read.flatMap(({ file, windows }) => (windows.ok ? [] : [{ source: file, because: windows.problems[0].message }])),
    },
    problems: read.flatMap(({ windows }) => (windows.ok ? [] : windows.problems)),
  };
}
