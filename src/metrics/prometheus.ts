import type { MetricLabels } from '../library/metric-sources.ts';
import { isRecord } from '../schema/json-schema.ts';
import { mostSquares, percentile95, type Bucket } from './buckets.ts';
import type { Cell } from './cells.ts';
import { groupsBy } from './groups.ts';
import { windowLength, type TimeSpan } from './hours.ts';
import type { Query } from './prometheus-queries.ts';

/** The address that answers a query for each hour of a span; a number stands at the end of its hour. */
export function rangeAddress(url: string, { text }: Query, hours: TimeSpan): string {
  const query = new URLSearchParams({
    query: text.replaceAll('$window', `${windowLength}s`),
    start: String(hours.from + windowLength),
    end: String(hours.to),
    step: String(windowLength),
  });
  return `${url.replace(/\/+$/u, '')}/api/v1/query_range?${query.toString()}`;
}

/** One series of an answer. */
interface Series {
  readonly metric: Readonly<Record<string, unknown>>;
  readonly values: readonly (readonly [time: number, value: string])[];
}

/**
 * The numbers of an answer; a text says why it has none. A series that names no prompt is none of ours; one that names a
 * prompt and not its version or arm makes the whole answer no data, because what it counts would be missing.
 */
export function cellsOf(text: string, query: Query, labels: MetricLabels, hours: TimeSpan): readonly Cell[] | string {
  const series = seriesIn(text);
  if (typeof series === 'string') return series;
  const own = series.filter(({ metric }) => typeof metric[labels.prompt] === 'string' && metric[labels.prompt] !== '');
  for (const { metric } of own) {
    const missing = [labels.version, labels.arm].find((label) => typeof metric[label] !== 'string' || metric[label] === '');
    if (missing !== undefined) return `the series of ${String(metric[labels.prompt])} have no label ${missing}`;
  }
  const numbers = own.flatMap((each) => numbersOf(each, labels, query)).filter(({ to }) => to > hours.from && to <= hours.to);
  return query.hasBuckets ? momentsOf(numbers, query) : numbers;
}

function seriesIn(text: string): readonly Series[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'the answer is not JSON';
  }
  if (!isRecord(value) || value['status'] !== 'success' || !isRecord(value['data'])) return 'the server could not answer the query';
  const { warnings, data } = value;
  // A part of the data would look like fewer requests.
  if (Array.isArray(warnings) && warnings.length > 0) return `the server warns that its answer is not complete: ${String(warnings[0])}`;
  const { resultType, result } = data as Readonly<Record<string, unknown>>;
  if (resultType !== 'matrix' || !Array.isArray(result) || !result.every(isSeries)) return 'the answer is no matrix of series';
  return result;
}

function isSeries(value: unknown): value is Series {
  if (!isRecord(value) || !isRecord(value['metric']) || !Array.isArray(value['values'])) return false;
  return value['values'].every((pair) => Array.isArray(pair) && typeof pair[0] === 'number' && typeof pair[1] === 'string');
}

type Numbered = Cell & { readonly upTo: number };

function numbersOf({ metric, values }: Series, labels: MetricLabels, { part, scale, hasBuckets }: Query): readonly Numbered[] {
  const [prompt, version, arm] = [metric[labels.prompt], metric[labels.version], metric[labels.arm]].map(String) as [string, string, string];
  const upTo = hasBuckets ? numberOf(String(metric['le'])) * scale : 0;
  return values.map(([time, text]) => ({ prompt, version, arm, part, from: time - windowLength, to: time, upTo, value: numberOf(text) * (hasBuckets ? 1 : scale) }));
}

/** Prometheus writes infinity as `+Inf`; what is no number stays none. */
function numberOf(text: string): number {
  return /^[+-]?Inf$/u.test(text) ? (text.startsWith('-') ? -Infinity : Infinity) : text.trim() === '' ? Number.NaN : Number(text);
}

/** Histograms of a server count everything at or below a bound. */
function momentsOf(numbers: readonly Numbered[], { part }: Query): readonly Cell[] {
  return groupsBy(numbers, ({ from, prompt, version, arm }) => JSON.stringify([from, prompt, version, arm])).flatMap((histogram) => {
    const [cell] = histogram;
    const sorted = histogram.toSorted((a, b) => a.upTo - b.upTo);
    const wrong = sorted.find(({ value }) => !Number.isFinite(value) || value < 0);
    if (wrong !== undefined) return [{ ...cell, part: `${part}.n`, value: wrong.value }];
    const buckets: readonly Bucket[] = sorted.map(({ upTo, value }, at) => ({ upTo, count: Math.max(0, value - (sorted[at - 1]?.value ?? 0)) }));
    const [squares, p95] = [mostSquares(buckets, null), percentile95(buckets)];
    return [
      { ...cell, part: `${part}.n`, value: sorted.at(-1)?.value ?? 0 },
      ...(squares === null ? [] : [{ ...cell, part: `${part}.sum_sq`, value: squares }]),
      ...(p95 === null ? [] : [{ ...cell, part: `${part}.p95`, value: p95 }]),
    ];
  });
}
