import { loopbackServer, type LoopbackServer } from './metric-world.ts';

/** A series that a query gives: its labels and its number by the end of its hour. */
export interface DoubleSeries {
  readonly metric: Readonly<Record<string, string>>;
  readonly values: readonly (readonly [number, string])[];
}

/** A server that answers range queries as Prometheus does: with the series of the first pattern that a query matches. */
export async function prometheusDouble(answers: readonly (readonly [pattern: RegExp, series: readonly DoubleSeries[]])[], parts: { readonly warnings?: readonly string[] } = {}): Promise<LoopbackServer> {
  return await loopbackServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://server');
    const query = url.searchParams.get('query') ?? '';
    const [from, to] = ['start', 'end'].map((name) => Number(url.searchParams.get(name))) as [number, number];
    const series = answers.find(([pattern]) => pattern.test(query))?.[1];
    response.setHeader('content-type', 'application/json');
    if (url.pathname !== '/prom/api/v1/query_range' || series === undefined || url.searchParams.get('step') !== '3600') {
      response.writeHead(400).end(JSON.stringify({ status: 'error', errorType: 'bad_data', error: 'parse error' }));
      return;
    }
    const result = series.map(({ metric, values }) => ({ metric, values: values.filter(([time]) => time >= from && time <= to) }));
    response.end(JSON.stringify({ status: 'success', ...parts, data: { resultType: 'matrix', result: result.filter(({ values }) => values.length > 0) } }));
  });
}
