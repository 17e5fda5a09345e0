import type { Repository } from '../../git/repository.ts';
import { monthOf } from '../../ledger/layout.ts';
import { decodeMetricDays, encodeMetricDays, metricDaysPath } from '../../ledger/metric-days.ts';
import type { MetricWindow } from '../../ledger/metric-window.ts';
import { mergeWindows } from '../../ledger/merge-windows.ts';
import { encodeUsage, usageDays, usagePath } from '../../ledger/usage.ts';
import { passed, refused, type Checked } from '../../problem/checked.ts';
import type { Problem } from '../../problem/problem.ts';
import { readableRecord, recordedTexts } from '../state/read-state.ts';

/** Files of the records with windows merged into their days. */
export interface MergedFiles {
  /** Texts of the months that change, of metrics and of usage, by path; empty where no window is new. */
  readonly files: ReadonlyMap<string, string>;
  readonly added: number;
  readonly known: number;
}

/**
 * What windows make of the days that a commit of branch `prompt-library` holds. Windows that were merged before add nothing.
 * @throws Failure `records-damaged`
 */
export async function mergeDays(repository: Repository, records: string, windows: readonly MetricWindow[]): Promise<Checked<MergedFiles>> {
  const months = new Map<string, MetricWindow[]>();
  for (const window of windows) {
    const month = monthOf(window.from);
    const own = months.get(month);
    if (own === undefined) months.set(month, [window]);
    else own.push(window);
  }
  const paths = [...months.keys()].map(metricDaysPath);
  const texts = await recordedTexts(repository, records, 'main', paths);
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  let added = 0;
  for (const [month, own] of months) {
    const path = metricDaysPath(month);
    const text = texts.get(path);
    const merged = mergeWindows(text === undefined ? [] : readableRecord(decodeMetricDays(text, path)), own);
    if (!merged.ok) {
      problems.push(...merged.problems);
      continue;
    }
    added += merged.value.added;
    if (merged.value.added === 0) continue;
    files.set(path, encodeMetricDays(merged.value.days));
    files.set(usagePath(month), encodeUsage(usageDays(merged.value.days)));
  }
  const [first, ...others] = problems;
  return first === undefined ? passed({ files, added, known: windows.length - added }) : refused(first, ...others);
}
