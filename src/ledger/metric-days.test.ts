import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWindows, hour, metricWindow, momentsOf, monday } from '../../test/support/metric-builders.ts';
import type { MetricDay } from './metric-day.ts';
import { decodeMetricDays, encodeMetricDays } from './metric-days.ts';
import type { MetricWindow } from './metric-window.ts';
import { mergeWindows } from './merge-windows.ts';
import { decodeUsage, encodeUsage, usageDays, usageOf } from './usage.ts';

const file = 'metrics/2026-11.json';

function mergedInto(days: readonly MetricDay[], windows: readonly MetricWindow[]): readonly MetricDay[] {
  const merged = mergeWindows(days, windows);
  if (!merged.ok) throw new Error(merged.problems.map(({ message }) => message).join('\n'));
  return merged.value.days;
}

function codesOf(days: readonly MetricDay[], windows: readonly MetricWindow[]): readonly string[] {
  const merged = mergeWindows(days, windows);
  return merged.ok ? [`${merged.value.added} added, ${merged.value.known} known`] : merged.problems.map(({ code }) => code);
}

describe('the days of metrics', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(anyWindows, (windows) => {
        const days = mergedInto([], windows);
        const text = encodeMetricDays(days.toReversed());
        expect(decodeMetricDays(text, file)).toEqual({ ok: true, value: days });
        expect(decodeUsage(encodeUsage(usageDays(days)), file)).toEqual({ ok: true, value: usageDays(days) });
        expect(text.split('\n')).toHaveLength(days.length + 3);
      }),
      { seed: 20_261_102, numRuns: 200 },
    );
  });

  it('are the same whatever of the windows comes first, again, or in several imports', () => {
    fc.assert(
      fc.property(anyWindows, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (windows, cut, from) => {
        const once = mergedInto([], windows);
        const parted = mergedInto(mergedInto([], windows.slice(cut)), windows);
        expect(parted).toEqual(once);
        expect(encodeMetricDays(mergedInto(once, windows.slice(from)))).toBe(encodeMetricDays(once));
        const sum = (rows: readonly { readonly requests: number }[]): number => rows.reduce((all, { requests }) => all + requests, 0);
        expect(sum(once)).toBe(sum(windows));
      }),
      { seed: 20_261_103, numRuns: 200 },
    );
  });

  it('sum what their windows measured', () => {
    const windows = [
      metricWindow(0, { errors: 3, quantities: new Map([['latency_ms', momentsOf([10, 20], 19)]]) }),
      metricWindow(1, { errors: 4, quantities: new Map([['latency_ms', momentsOf([40])], ['scores.thumbs_up', momentsOf([1], 1)]]) }),
      metricWindow(24),
    ];
    const [first, second, ...others] = mergedInto([], windows);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ day: '2026-11-02', requests: 200, errors: 7, quantities: new Map([['latency_ms', momentsOf([10, 20, 40])], ['scores.thumbs_up', momentsOf([1], 1)]]) });
    expect(second).toMatchObject({ day: '2026-11-03', requests: 100, errors: 2 });
  });

  it('add up what several sources measured at the same time', () => {
    const [day] = mergedInto([], [metricWindow(0), metricWindow(0, { source: 'workers' })]);
    expect(day).toMatchObject({ requests: 200, merged: new Map([['gateway', [{ from: 0, to: hour }]], ['workers', [{ from: 0, to: hour }]]]) });
  });

  it('know how many users were new only where every window counted them', () => {
    const usersOf = (...windows: readonly MetricWindow[]): unknown => mergedInto([], windows)[0]?.users;
    expect(usersOf(metricWindow(0, { users: 7 }), metricWindow(1, { users: 2 }))).toBe(9);
    expect(usersOf(metricWindow(0, { users: 7 }), metricWindow(1))).toBeUndefined();
    expect(usersOf(metricWindow(0), metricWindow(1, { users: 2 }))).toBeUndefined();
  });

  it('remember a whole day of hours in a few numbers', () => {
    const hours = Array.from({ length: 24 }, (_, at) => metricWindow(at));
    expect(encodeMetricDays(mergedInto([], hours))).toContain('"merged":{"gateway":[[0,3600,24]]}');
  });

  it('refuse a window that overlaps one of its source, and then take none', () => {
    const days = mergedInto([], [metricWindow(3), metricWindow(5)]);
    const shifted = metricWindow(3, { from: monday + 3.5 * hour, to: monday + 4.5 * hour });
    expect(codesOf(days, [metricWindow(4), shifted])).toEqual(['metrics-overlap']);
    expect(codesOf(days, [metricWindow(0, { to: monday + 24 * hour })])).toEqual(['metrics-overlap']);
    expect(codesOf(days, [metricWindow(3, { to: monday + 3.5 * hour })])).toEqual(['metrics-overlap']);
    expect(codesOf(days, [metricWindow(4)])).toEqual(['1 added, 0 known']);
    expect(codesOf(days, [metricWindow(3), metricWindow(4, { arm: 'candidate' })])).toEqual(['1 added, 1 known']);
  });

  it('refuse a window that lies in two of them, but not one that ends at midnight', () => {
    expect(codesOf([], [metricWindow(23, { to: monday + 24 * hour + 1 })])).toEqual(['metrics-two-days']);
    expect(codesOf([], [metricWindow(0, { to: monday + 24 * hour })])).toEqual(['1 added, 0 known']);
  });

  it('that are damaged are not read', () => {
    const text = encodeMetricDays(mergedInto([], [metricWindow(0), metricWindow(24)]));
    const read = (damaged: string): readonly string[] => {
      const days = decodeMetricDays(damaged, file);
      return days.ok ? [] : days.problems.map(({ code, place }) => `${code} ${place?.line ?? ''}`.trim());
    };
    expect(read(text)).toEqual([]);
    expect(read(text.slice(0, -4))).toEqual(['record-invalid']);
    expect(read(text.replace('"requests":100', '"requests":null'))).toEqual(['record-invalid']);
    expect(read(text.replace('"arm"', '"user":"ada","arm"'))).toEqual(['record-invalid']);
    expect(read(text.replaceAll('2026-11-03', '2026-11-02'))).toEqual(['record-out-of-order 3']);
  });
});

describe('usage', () => {
  const days = usageDays(
    mergedInto([], [
      metricWindow(0),
      metricWindow(24, { version: '1.1.0', arm: 'candidate', requests: 5, errors: 1 }),
      metricWindow(48, { requests: 0, errors: 0 }),
      metricWindow(48, { prompt: 'tasks-general-b' }),
    ]),
  );

  it('counts the requests of a prompt in all its versions and arms', () => {
    expect(usageOf(days, 'agents-support-triage', monday)).toEqual({ measured: true, requests: 105, errors: 3, lastUsed: '2026-11-03', versions: new Map([['1.0.0', 100], ['1.1.0', 5]]) });
  });

  it('counts the whole day that it begins in, and none before', () => {
    expect(usageOf(days, 'agents-support-triage', monday + 47 * hour).requests).toBe(5);
    expect(usageOf(days, 'agents-support-triage', monday + 48 * hour)).toEqual({ measured: true, requests: 0, errors: 0, lastUsed: null, versions: new Map() });
  });

  it('that nobody recorded is not the same as none', () => {
    expect(usageOf(days, 'agents-support-triage', monday + 72 * hour).measured).toBe(false);
    expect(usageOf(days, 'tasks-general-unused', monday)).toMatchObject({ measured: true, requests: 0 });
  });
});
