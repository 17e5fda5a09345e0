import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWindows, hour, metricWindow, momentsOf, monday } from '../../test/support/metric-builders.ts';
import type { MetricWindow } from './metric-window.ts';
import { byTime } from './metric-windows.ts';
import { decodeMetrics, encodeMetrics } from './metrics-v1.ts';

const file = 'metrics.json';

function found(text: string): readonly unknown[] {
  const read = decodeMetrics(text, file);
  return read.ok ? ['read'] : read.problems.map(({ code, place, args }) => [code, place?.file, (args as { key?: string }).key]);
}

/** A file of one window with one series, with some of it otherwise. */
function written(series: Readonly<Record<string, unknown>>, span: Readonly<Record<string, unknown>> = {}): string {
  const whole = { prompt: 'tasks-general-b', version: '1.0.0', arm: 'stable', requests: 10, errors: 1, ...series };
  const window = { start: '2026-11-02T00:00:00Z', end: '2026-11-02T01:00:00Z', environment: 'production', series: [whole], ...span };
  return JSON.stringify({ schema: 'prompt-libraries/metrics/v1', source: 'gateway', windows: [window] });
}

const at = 'windows[0].series[0]';

describe('metrics', () => {
  it('read back as they were written, in the order of time', () => {
    fc.assert(
      fc.property(anyWindows, (windows) => {
        const text = encodeMetrics('gateway', windows);
        expect(decodeMetrics(text, file)).toEqual({ ok: true, value: windows.toSorted(byTime) });
        expect(encodeMetrics('gateway', windows.toReversed())).toBe(text);
      }),
      { seed: 20_261_101, numRuns: 200 },
    );
  });

  it('are read with their times in seconds and their sums', () => {
    const read = decodeMetrics(written({ latency_ms: { n: 2, sum: 30, sum_sq: 500, p95: 20 }, scores: { thumbs_up: { n: 1, sum: 1, sum_sq: 1 } } }), file);
    const quantities = new Map([['latency_ms', momentsOf([10, 20], 20)], ['scores.thumbs_up', momentsOf([1])]]);
    const window = metricWindow(0, { prompt: 'tasks-general-b', from: monday, to: monday + hour, requests: 10, errors: 1, quantities });
    expect(read).toEqual({ ok: true, value: [window] });
  });

  it.each<[string, string, readonly unknown[]]>([
    ['no JSON', '<html>502 Bad Gateway</html>', ['metrics-invalid', file, '']],
    ['NaN, which is no JSON either', written({ requests: 0 }).replace('"requests":0', '"requests":NaN'), ['metrics-invalid', file, '']],
    ['a number that is too large to be one', written({ latency_ms: { n: 1, sum: 0, sum_sq: 1 } }).replace('"sum":0', '"sum":1e999'), ['metrics-invalid', file, `${at}.latency_ms.sum`]],
    ['a negative count', written({ errors: -1 }), ['metrics-invalid', file, `${at}.errors`]],
    ['a negative sum', written({ cost_usd: { n: 1, sum: -1, sum_sq: 1 } }), ['metrics-invalid', file, `${at}.cost_usd.sum`]],
    ['a share of a request', written({ requests: 10.5 }), ['metrics-invalid', file, `${at}.requests`]],
    ['a count as text', written({ requests: '10' }), ['metrics-invalid', file, `${at}.requests`]],
    ['no count of errors', written({ errors: undefined }), ['metrics-invalid', file, `${at}.errors`]],
    ['more errors than requests', written({ errors: 11 }), ['metrics-invalid', file, `${at}.errors`]],
    ['more users than requests', written({ users: 11 }), ['metrics-invalid', file, `${at}.users`]],
    ['a key of a user', written({ user: 'ada' }), ['metrics-key-unknown', file, `${at}.user`]],
    ['a mark that is named by a user', written({ scores: { 'ada@example.com': { n: 1, sum: 1, sum_sq: 1 } } }), ['metrics-invalid', file, `${at}.scores.ada@example.com`]],
    ['squares that are too small', written({ latency_ms: { n: 2, sum: 30, sum_sq: 400 } }), ['metrics-invalid', file, `${at}.latency_ms`]],
    ['squares that are too large', written({ latency_ms: { n: 2, sum: 30, sum_sq: 901 } }), ['metrics-invalid', file, `${at}.latency_ms`]],
    ['a sum of nothing', written({ latency_ms: { n: 0, sum: 1, sum_sq: 1 } }), ['metrics-invalid', file, `${at}.latency_ms`]],
    ['an end before its start', written({}, { end: '2026-11-01T23:00:00Z' }), ['metrics-invalid', file, 'windows[0].end']],
    ['an end that is its start', written({}, { end: '2026-11-02T00:00:00Z' }), ['metrics-invalid', file, 'windows[0].end']],
    ['a day that no calendar has', written({}, { start: '2026-02-30T00:00:00Z' }), ['metrics-invalid', file, 'windows[0].start']],
    ['a time without its zone', written({}, { start: '2026-11-02T00:00:00' }), ['metrics-invalid', file, 'windows[0].start']],
    ['another version of the format', written({}).replace('metrics/v1', 'metrics/v2'), ['metrics-invalid', file, 'schema']],
  ])('with %s give no numbers at all', (_, text, problem) => {
    expect(found(text)).toEqual([problem]);
  });
});

describe('spans of the same measurements', () => {
  const told = (windows: readonly MetricWindow[]): readonly unknown[] => found(encodeMetrics('gateway', windows)).map((each) => [each].flat()[0]);

  it('that are there twice count once', () => {
    const window = metricWindow(0, { quantities: new Map([['latency_ms', momentsOf([1, 2])]]) });
    expect(decodeMetrics(encodeMetrics('gateway', [window, window]), file)).toEqual({ ok: true, value: [window] });
  });

  it('are a problem when their numbers differ', () => {
    expect(told([metricWindow(0), metricWindow(0, { errors: 3 })])).toEqual(['metrics-contradict']);
    expect(told([metricWindow(0), metricWindow(0, { quantities: new Map([['cost_usd', momentsOf([1])]]) })])).toEqual(['metrics-contradict']);
  });

  it('are a problem when they overlap, also across one that lies between', () => {
    expect(told([metricWindow(0), metricWindow(0, { to: monday + 2 * hour })])).toEqual(['metrics-overlap']);
    expect(told([metricWindow(0, { to: monday + 9 * hour }), metricWindow(1), metricWindow(5)])).toEqual(['metrics-overlap', 'metrics-overlap']);
  });

  it('may touch, and may lie over those of another arm, version, prompt or environment', () => {
    const others = [{ arm: 'candidate' }, { version: '1.1.0' }, { prompt: 'tasks-general-b' }, { environment: 'staging' }];
    expect(told([metricWindow(0), metricWindow(1), ...others.map((parts) => metricWindow(0, parts))])).toEqual(['read']);
  });
});
