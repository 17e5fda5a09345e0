import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { canonicalJson } from './canonical-json.ts';
import { byCodeUnit } from './code-units.ts';
import { spanText } from './measured-time.ts';
import type { MetricWindow } from './metric-window.ts';

/** What two windows must have in common to be of one line of measurements. */
export type SeriesName = Pick<MetricWindow, 'source' | 'environment' | 'prompt' | 'version' | 'arm'>;

/** Names a line of measurements, for maps and sorting. */
export function seriesKey({ source, environment, prompt, version, arm }: SeriesName): string {
  return JSON.stringify([source, environment, prompt, version, arm]);
}

/** Names a line of measurements for people. */
export function seriesText({ source, environment, prompt, version, arm }: SeriesName): string {
  return `${prompt}@${version} (${arm}, ${environment}, source ${source})`;
}

/** Order of windows: by time, then by what was measured. */
export function byTime(a: MetricWindow, b: MetricWindow): number {
  return a.from - b.from || a.to - b.to || byCodeUnit(a.prompt, b.prompt) || byCodeUnit(a.version, b.version) || byCodeUnit(a.arm, b.arm) || byCodeUnit(a.environment, b.environment) || byCodeUnit(a.source, b.source);
}

/**
 * The windows in order, each once. The same window twice counts once; two of one line of measurements that overlap, or
 * have the same span but other numbers, are problems.
 */
export function disjoint(windows: readonly MetricWindow[], place: Place | null): Checked<readonly MetricWindow[]> {
  const newest = new Map<string, MetricWindow>();
  const kept: MetricWindow[] = [];
  const problems: Problem[] = [];
  for (const window of windows.toSorted(byTime)) {
    const key = seriesKey(window);
    const earlier = newest.get(key);
    const clash = earlier === undefined || earlier.to <= window.from ? null : clashOf(earlier, window);
    if (clash === 'same') continue;
    if (clash !== null) problems.push({ ...clash, place });
    if (earlier === undefined || window.to > earlier.to) newest.set(key, window);
    kept.push(window);
  }
  const [first, ...others] = problems;
  return first === undefined ? passed(kept) : refused(first, ...others);
}

function clashOf(earlier: MetricWindow, later: MetricWindow): Problem | 'same' {
  const series = seriesText(later);
  if (earlier.from !== later.from || earlier.to !== later.to) {
    return problem('metrics-overlap', { series, first: spanText(earlier), second: spanText(later) });
  }
  return numbersOf(earlier) === numbersOf(later) ? 'same' : problem('metrics-contradict', { series, span: spanText(later) });
}

function numbersOf({ requests, errors, users, quantities }: MetricWindow): string {
  return canonicalJson([requests, errors, users ?? null, [...quantities].toSorted(([a], [b]) => byCodeUnit(a, b))]);
}
