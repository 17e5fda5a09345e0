import type { MetricWindow } from '../../ledger/metric-window.ts';
import { decodeMetrics } from '../../ledger/metrics-v1.ts';
import type { Problem } from '../../problem/problem.ts';

/** A file of metrics, `schemas/metrics.schema.json`. */
export interface MetricsFile {
  readonly file: string;
  readonly text: string;
}

/** Windows of every file that can be read, and what is wrong with the others: a file that cannot be read counts for nothing. */
export function readWindows(files: readonly MetricsFile[]): { readonly windows: readonly MetricWindow[]; readonly problems: readonly Problem[] } {
  const read = files.map(({ file, text }) => decodeMetrics(text, file));
  return {
    windows: read.flatMap((each) => (each.ok ? each.value : [])),
    problems: read.flatMap((each) => (each.ok ? [] : each.problems)),
  };
}
