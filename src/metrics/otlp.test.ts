import { describe, expect, it } from 'vitest';
import { hour, metricWindow, monday } from '../../test/support/metric-builders.ts';
import { metricSourcesFrom } from '../library/read-metric-sources.ts';
import type { MetricWindow, Moments } from '../ledger/metric-window.ts';
import { windowsFrom } from './cells.ts';
import { otlpCells } from './otlp.ts';

const [source] = metricSourcesFrom([{ type: 'opentelemetry', name: 'gateway', path: 'otlp.json' }]);
const names = { 'gen_ai.prompt.name': 'agents-support-triage', 'prompt_library.version': '1.0.0', 'prompt_library.arm': 'stable' };

type Written = Readonly<Record<string, unknown>>;

/** Nanoseconds of minutes after `monday`, as OTLP JSON has them. */
const at = (minutes: number): string => `${monday + minutes * 60}000000000`;
const attributes = (values: Readonly<Record<string, string>>): readonly Written[] => Object.entries(values).map(([key, stringValue]) => ({ key, value: { stringValue } }));

/** Two bounds: half a second and two seconds. */
function point(from: number, to: number, counts: readonly number[], parts: Written = {}, more: Readonly<Record<string, string>> = {}): Written {
  const count = counts.reduce((a, b) => a + b, 0);
  return { startTimeUnixNano: at(from), timeUnixNano: at(to), count: String(count), sum: count * 0.25, bucketCounts: counts.map(String), explicitBounds: [0.5, 2], attributes: attributes({ ...names, ...more }), ...parts };
}

function exported(dataPoints: readonly Written[], parts: { readonly temporality?: unknown; readonly process?: string; readonly name?: string; readonly unit?: string } = {}): Written {
  const { temporality = 1, process: id = 'one', name = 'gen_ai.client.operation.duration', unit = 's' } = parts;
  const metric = { name, unit, histogram: { aggregationTemporality: temporality, dataPoints } };
  return { resourceMetrics: [{ resource: { attributes: attributes({ 'service.instance.id': id }) }, scopeMetrics: [{ metrics: [metric] }] }] };
}

function read(...exports: readonly Written[]): readonly MetricWindow[] | string {
  if (source?.origin.type !== 'opentelemetry') throw new Error('the source is another');
  const cells = otlpCells(exports.map((each) => JSON.stringify(each)).join('\n'), source.origin, { from: monday, to: monday + 3 * hour });
  return typeof cells === 'string' ? cells : windowsFrom(cells, { source: 'gateway', environment: 'production' });
}

const counted = (windows: readonly MetricWindow[] | string): unknown => (typeof windows === 'string' ? windows : windows.map(({ from, requests, errors }) => [(from - monday) / hour, requests, errors]));

describe('an export of OpenTelemetry', () => {
  it('gives the hours of its points, failed requests by their attribute', () => {
    const windows = read(exported([point(0, 30, [4, 0, 0]), point(30, 60, [4, 0, 0]), point(30, 60, [2, 0, 0], {}, { 'error.type': 'timeout' }), point(60, 61, [1, 0, 0])]));
    const moments = (n: number): Moments => ({ n, sum: n * 250, sumOfSquares: n * 500 ** 2, p95: null });
    expect(windows).toEqual([
      metricWindow(0, { requests: 10, errors: 2, quantities: new Map([['latency_ms', moments(10)]]) }),
      metricWindow(1, { requests: 1, errors: 0, quantities: new Map([['latency_ms', { ...moments(1), sumOfSquares: 250 ** 2 }]]) }),
    ]);
  });

  it('adds up what several processes measured in the same hour', () => {
    expect(counted(read(exported([point(0, 10, [3, 0, 0])]), exported([point(5, 15, [4, 0, 0])], { process: 'two' })))).toEqual([[0, 7, 0]]);
  });

  it('counts once what counters repeat since their start, also when a process starts again', () => {
    const growing = (process: string, points: readonly Written[]): Written => exported(points, { temporality: 'AGGREGATION_TEMPORALITY_CUMULATIVE', process });
    expect(counted(read(growing('one', [point(0, 30, [3, 0, 0])]), growing('one', [point(0, 70, [8, 0, 0])]), growing('one', [point(80, 100, [2, 0, 0])])))).toEqual([[0, 3, 0], [1, 7, 0]]);
    expect(counted(read(growing('old', [point(-600, 10, [900, 0, 0])]), growing('old', [point(-600, 20, [905, 0, 0])])))).toEqual([[0, 5, 0]]);
  });

  it('leaves a quantity out where nothing tells how far it spreads, and keeps the requests', () => {
    const windows = read(exported([point(0, 10, [3, 0, 1]), point(10, 20, [3, 0, 0])]));
    expect(typeof windows !== 'string' && windows.map(({ requests, quantities }) => [requests, quantities.size])).toEqual([[7, 0]]);
    const bounded = read(exported([point(0, 10, [0, 0, 2], { max: 3, sum: 5 })]));
    expect(typeof bounded !== 'string' && bounded[0]?.quantities.get('latency_ms')).toEqual({ n: 2, sum: 5000, sumOfSquares: 2 * 3000 ** 2, p95: null });
  });

  it('gives tokens by their type', () => {
    const tokens = exported([point(0, 10, [2, 0, 0], { explicitBounds: [100, 200], sum: 150 }, { 'gen_ai.token.type': 'input' })], { name: 'gen_ai.client.token.usage', unit: '{token}' });
    const windows = read(exported([point(0, 10, [2, 0, 0])]), tokens);
    expect(typeof windows !== 'string' && windows[0]?.quantities.get('tokens_in')).toEqual({ n: 2, sum: 150, sumOfSquares: 2 * 100 ** 2, p95: null });
  });

  it.each<[string, readonly Written[]]>([
    ['whose points do not say their version', [exported([point(0, 10, [1, 0, 0], { attributes: attributes({ 'gen_ai.prompt.name': 'tasks-general-b' }) })])]],
    ['whose points cannot be read', [exported([point(0, 10, [1, 0, 0], { count: 'many' })])]],
    ['that does not say whether it counts from the start', [exported([point(0, 10, [1, 0, 0])], { temporality: 0 })]],
    ['that has another kind of instrument by that name', [{ resourceMetrics: [{ scopeMetrics: [{ metrics: [{ name: 'gen_ai.client.operation.duration', gauge: {} }] }] }] }]],
  ])('%s gives no data', (_, exports) => {
    expect(read(...exports)).toBeTypeOf('string');
  });

  it('may be of prompts that nobody named, which are none of ours', () => {
    expect(read(exported([point(0, 10, [1, 0, 0], { attributes: [] })]))).toEqual([]);
  });
});
