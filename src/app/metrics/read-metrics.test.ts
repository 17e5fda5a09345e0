import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { hour, metricWindow, momentsOf, monday } from '../../../test/support/metric-builders.ts';
import { configured, loopbackServer, metricPorts, type LoopbackServer } from '../../../test/support/metric-world.ts';
import { prometheusDouble, type DoubleSeries } from '../../../test/support/prometheus-double.ts';
import { programsIn } from '../../child/programs-in.ts';
import { encodeMetrics } from '../../ledger/metrics-v1.ts';
import type { MetricPorts } from './ports.ts';
import { readMetrics, type ReadMetrics } from './read-metrics.ts';

let servers: LoopbackServer[] = [];
afterEach(async () => {
  for (const server of servers) await server.close();
  servers = [];
});
function kept(server: LoopbackServer): LoopbackServer {
  servers.push(server);
  return server;
}

const span = { from: monday, to: monday + 3 * hour };

async function readBy(yaml: string, ports: MetricPorts = metricPorts()): Promise<ReadMetrics> {
  const configuration = configured(yaml);
  if (!('metrics' in configuration)) throw new Error(JSON.stringify(configuration));
  return await readMetrics(ports, configuration, span);
}

const windows = [metricWindow(0), metricWindow(1, { arm: 'candidate', version: '1.1.0' })];
const text = encodeMetrics('gateway', windows);
const file = '  - {type: file, name: nightly, path: metrics.json}\n';

describe('metrics of several sources', () => {
  it('are read together, each window once', async () => {
    const server = kept(await loopbackServer((_, response) => response.end(text)));
    const read = await readBy(`${file}  - {type: url, name: gateway, url: "${server.url}/m", headers: {Authorization: PROMPT_METRICS_TOKEN}}\n`, metricPorts({ files: { 'metrics.json': text }, variables: { PROMPT_METRICS_TOKEN: 'Bearer abc' } }));
    expect(read).toEqual({ windows, missing: [] });
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer abc']);
  });

  it('that lie outside of the span asked for are left out', async () => {
    const all = [metricWindow(-1), ...windows, metricWindow(2, { to: monday + 4 * hour })];
    expect((await readBy(file, metricPorts({ files: { 'metrics.json': encodeMetrics('gateway', all) } }))).windows).toEqual(windows);
  });

  it('that contradict each other count only once, and that is said', async () => {
    const other = encodeMetrics('gateway', [metricWindow(0, { errors: 3 })]);
    const read = await readBy(`${file}  - {type: file, name: again, path: again.json}\n`, metricPorts({ files: { 'metrics.json': text, 'again.json': other } }));
    expect([read.windows, read.missing.map(({ source }) => source)]).toEqual([windows, ['again']]);
  });
});

describe('a source that gives no data says why, and the others count', () => {
  const pair = async (yaml: string, ports: Parameters<typeof metricPorts>[0] = {}): Promise<string> => {
    const read = await readBy(file + yaml, metricPorts({ ...ports, files: { 'metrics.json': text, ...ports.files } }));
    expect(read.windows).toEqual(windows);
    expect(read.missing.map(({ source }) => source)).toEqual(['other']);
    return read.missing[0]?.because ?? '';
  };

  it.each([
    ['answers 500', 500, text],
    ['answers 404', 404, text],
    ['answers a page', 200, '<!doctype html><title>Sign in</title>'],
    ['answers nothing', 200, ''],
    ['answers a number that is none', 200, text.replace('"errors": 2', '"errors": NaN')],
    ['answers a negative number', 200, text.replace('"errors": 2', '"errors": -2')],
  ])('when it %s', async (_, status, body) => {
    const server = kept(await loopbackServer((__, response) => response.writeHead(status).end(body)));
    expect(await pair(`  - {type: url, name: other, url: "${server.url}"}\n`)).not.toBe('');
  });

  it('when nobody is there, or no file, or its secret is not set', async () => {
    const server = await loopbackServer(() => undefined);
    await server.close();
    await pair(`  - {type: url, name: other, url: "${server.url}"}\n`);
    await pair('  - {type: file, name: other, path: missing.json}\n');
    expect(await pair(`  - {type: url, name: other, url: "${server.url}", headers: {Authorization: PROMPT_METRICS_TOKEN}}\n`)).toContain('PROMPT_METRICS_TOKEN');
  });

  it('when its program fails, prints nonsense, or may not run', async () => {
    const programs = programsIn(tmpdir(), {});
    const command = (script: string): string => `  - {type: command, name: other, command: ["${process.execPath}", "-e", "${script}"], time_limit: 2}\n`;
    await pair(command('process.exitCode = 1'), { programs });
    await pair(command("console.log('{}')"), { programs });
    await pair(command('setInterval(() => {}, 1000)'), { programs });
    await pair(command('process.exitCode = 0'), { programs: null });
  });

  it('but not when its program prints metrics', async () => {
    const script = `process.stdout.write(Buffer.from('${Buffer.from(text).toString('base64')}', 'base64'))`;
    const read = await readBy(`  - {type: command, name: printed, command: ["${process.execPath}", "-e", "${script}"]}\n`, metricPorts({ programs: programsIn(tmpdir(), {}) }));
    expect(read).toEqual({ windows, missing: [] });
  });
});

describe('a Prometheus server', () => {
  const labels = { prompt: 'agents-support-triage', version: '1.0.0', arm: 'stable' };
  const series = (values: readonly string[], more: Readonly<Record<string, string>> = {}): DoubleSeries => ({ metric: { ...labels, ...more }, values: values.map((value, at) => [monday + (at + 1) * hour, value]) });
  const source = (url: string): string => `  - type: prometheus\n    name: prom\n    url: ${url}/prom/\n    queries:\n      requests: 'sum by (prompt, version, arm) (increase(calls[$window]))'\n      errors: 'sum by (prompt, version, arm) (increase(failures[$window]))'\n      latency_ms.n: times_count\n      latency_ms.sum: times_sum\n      latency_ms.sum_sq: times_squares\n`;
  const read = async (answers: Parameters<typeof prometheusDouble>[0], parts: Parameters<typeof prometheusDouble>[1] = {}): Promise<ReadMetrics> => await readBy(source(kept(await prometheusDouble(answers, parts)).url));
  const quiet = [[/times_/u, []]] as const;

  it('is asked for whole hours, and its estimates are rounded to counts', async () => {
    const found = await read([
      [/increase\(calls\[3600s\]\)/u, [series(['100.4', '99.7', '0'])]],
      [/failures/u, [series(['2.1', '0', '0'])]],
      [/times_count/u, [series(['2', '2', '0'])]],
      [/times_sum/u, [series(['30', '30', '0'])]],
      [/times_squares/u, [series(['500', '450', '0'])]],
    ]);
    const common = { source: 'prom', quantities: new Map<string, never>() };
    expect(found).toEqual({
      missing: [],
      windows: [
        metricWindow(0, { ...common, quantities: new Map([['latency_ms', momentsOf([10, 20])]]) }),
        metricWindow(1, { ...common, errors: 0, quantities: new Map([['latency_ms', momentsOf([15, 15])]]) }),
        metricWindow(2, { ...common, requests: 0, errors: 0 }),
      ],
    });
  });

  it.each<[string, Parameters<typeof prometheusDouble>[0], Parameters<typeof prometheusDouble>[1]]>([
    ['a number that is none', [[/calls/u, [series(['NaN'])]], [/failures/u, [series(['0'])]], ...quiet], {}],
    ['an infinite number', [[/calls/u, [series(['+Inf'])]], [/failures/u, [series(['0'])]], ...quiet], {}],
    ['a negative number', [[/calls/u, [series(['5'])]], [/failures/u, [series(['-1'])]], ...quiet], {}],
    ['no series of errors: that is not zero', [[/calls/u, [series(['5'])]], [/failures/u, []], ...quiet], {}],
    ['more errors than requests', [[/calls/u, [series(['5'])]], [/failures/u, [series(['9'])]], ...quiet], {}],
    ['a prompt without its arm', [[/calls/u, [series(['5'], { arm: '' })]], [/failures/u, [series(['1'])]], ...quiet], {}],
    ['a name that no prompt has', [[/calls/u, [series(['5'], { prompt: 'Ada Lovelace' })]], [/failures/u, [series(['1'], { prompt: 'Ada Lovelace' })]], ...quiet], {}],
    ['a query that it does not understand', [[/calls/u, [series(['5'])]]], {}],
    ['a part of the data', [[/calls/u, [series(['5'])]], [/failures/u, [series(['1'])]], ...quiet], { warnings: ['a store did not answer'] }],
  ])('that gives %s gives no data', async (_, answers, parts) => {
    const { windows: found, missing } = await read(answers, parts);
    expect([found, missing.map(({ source: name }) => name)]).toEqual([[], ['prom']]);
  });

  it('may have series of other things, which are none of ours', async () => {
    const others: DoubleSeries = { metric: { job: 'node' }, values: [[monday + hour, 'NaN']] };
    const found = await read([[/calls/u, [others, series(['5'])]], [/failures/u, [series(['1'])]], ...quiet]);
    expect(found.windows.map(({ requests, errors }) => [requests, errors])).toEqual([[5, 1]]);
  });
});

describe('the metrics of OpenTelemetry', () => {
  const labels = { gen_ai_prompt_name: 'agents-support-triage', prompt_library_version: '1.0.0', prompt_library_arm: 'stable' };
  const one = (value: string, more: Readonly<Record<string, string>> = {}): DoubleSeries => ({ metric: { ...labels, ...more }, values: [[monday + hour, value]] });

  it('are asked of Prometheus by the names that its exporters make, with a spread that is never too small', async () => {
    const server = kept(
      await prometheusDouble([
        [/^sum by \(gen_ai_prompt_name, prompt_library_version, prompt_library_arm\) \(increase\(gen_ai_client_operation_duration_seconds_count\[3600s\]\)\)$/u, [one('4')]],
        [/error_type!=""/u, [one('1')]],
        [/duration_seconds_sum/u, [one('3.5')]],
        [/duration_seconds_bucket/u, [one('2', { le: '0.5' }), one('4', { le: '2' }), one('4', { le: '+Inf' })]],
        [/token/u, []],
      ]),
    );
    const { windows: found, missing } = await readBy(`  - {type: opentelemetry, name: traces, url: ${server.url}/prom}\n`);
    expect(missing).toEqual([]);
    const moments = { n: 4, sum: 3500, sumOfSquares: 2 * 500 ** 2 + 2 * 2000 ** 2, p95: 2000 };
    expect(found).toEqual([metricWindow(0, { source: 'traces', requests: 4, errors: 1, quantities: new Map([['latency_ms', moments]]) })]);
  });
});
