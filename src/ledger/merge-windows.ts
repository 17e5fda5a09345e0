import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { dayOf, secondsOfDay, spanText, startOfDay } from './measured-time.ts';
import { byDay, dayKey, type MetricDay, type Span } from './metric-day.ts';
import type { MetricWindow } from './metric-window.ts';
import { byTime, seriesText } from './metric-windows.ts';
import { addedQuantities } from './quantities.ts';

/** Days with windows merged into them. */
export interface MergedDays {
  /** Sorted. */
  readonly days: readonly MetricDay[];
  /** How many windows were new. */
  readonly added: number;
  /** How many had been merged before, and add nothing. */
  readonly known: number;
}

/**
 * Adds windows to the days they lie in. A window that was merged before, by its source and span, adds nothing, whatever
 * its numbers are now; one that overlaps another of its source, or lies in two days, is a problem, and then nothing is merged.
 * @param days at most one for each day, environment, prompt, version and arm.
 */
export function mergeWindows(days: readonly MetricDay[], windows: readonly MetricWindow[]): Checked<MergedDays> {
  const merged = new Map(days.map((day) => [dayKey(day), day]));
  const problems: Problem[] = [];
  let known = 0;
  for (const window of windows.toSorted(byTime)) {
    const day = dayOf(window.from);
    const own: MetricDay = merged.get(dayKey({ ...window, day })) ?? emptyDay(window, day);
    const spans = own.merged.get(window.source) ?? [];
    const start = startOfDay(day);
    const span = { from: window.from - start, to: window.to - start };
    const clash = spans.find((each) => each.from < span.to && span.from < each.to);
    if (span.to > secondsOfDay) problems.push(problem('metrics-two-days', { series: seriesText(window), span: spanText(window) }));
    else if (clash === undefined) merged.set(dayKey(own), withWindow(own, window, inserted(spans, span)));
    else if (clash.from === span.from && clash.to === span.to) known += 1;
    else problems.push(problem('metrics-overlap', { series: seriesText(window), first: spanText({ from: start + clash.from, to: start + clash.to }), second: spanText(window) }));
  }
  const [first, ...others] = problems;
  if (first !== undefined) return refused(first, ...others);
  return passed({ days: [...merged.values()].toSorted(byDay), added: windows.length - known, known });
}

function emptyDay({ environment, prompt, version, arm }: MetricWindow, day: string): MetricDay {
  return { day, environment, prompt, version, arm, requests: 0, errors: 0, quantities: new Map(), merged: new Map() };
}

function withWindow({ users: before, ...day }: MetricDay, { source, requests, errors, users, quantities }: MetricWindow, spans: readonly Span[]): MetricDay {
  const isFirst = day.merged.size === 0;
  const all = users === undefined || (before === undefined && !isFirst) ? undefined : users + (before ?? 0);
  return {
    ...day,
    ...(all === undefined ? {} : { users: all }),
    requests: day.requests + requests,
    errors: day.errors + errors,
    quantities: addedQuantities(day.quantities, quantities),
    merged: new Map([...day.merged, [source, spans]]),
  };
}

function inserted(spans: readonly Span[], span: Span): readonly Span[] {
  return [...spans, span].toSorted((a, b) => a.from - b.from);
}
