import { isRecord } from '../schema/json-schema.ts';
import type { Bucket } from './buckets.ts';
import { groupsBy } from './groups.ts';
import { windowLength } from './hours.ts';

/** A point of a histogram: what was measured in a span, of one set of attributes. */
export interface Point {
  readonly instrument: string;
  readonly unit: string;
  /** Of the point and of its resource; texts only. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Start and end of its span, seconds since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly sum: number | null;
  readonly buckets: readonly Bucket[];
  /** The greatest measurement, where it is known. */
  readonly largest: number | null;
}

/** Points that grow from the same start, of one series of one process. */
interface Found extends Point {
  readonly series: string;
  readonly isCumulative: boolean;
}

/** The points of histograms of these names; a text says what cannot be read. */
export function histogramsIn(exports: readonly unknown[], names: readonly string[]): readonly Point[] | string {
  const found: Found[] = [];
  for (const { metric, resource } of metricsIn(exports)) {
    const { name, unit, histogram } = metric;
    if (typeof name !== 'string' || !names.includes(name)) continue;
    if (!isRecord(histogram)) return `${name} is no histogram`;
    for (const written of listOf(histogram['dataPoints'])) {
      const point = isRecord(written) ? pointFrom(written, { instrument: name, unit: String(unit ?? ''), resource, temporality: histogram['aggregationTemporality'] }) : null;
      if (point === null) return `a point of ${name} cannot be read`;
      found.push(point);
    }
  }
  return groupsBy(found, ({ series }) => series).flatMap((points) => (points[0].isCumulative ? steps(points) : points));
}

function* metricsIn(exports: readonly unknown[]): Generator<{ readonly metric: Readonly<Record<string, unknown>>; readonly resource: unknown }> {
  const records = (value: unknown, key: string): readonly Readonly<Record<string, unknown>>[] => (isRecord(value) ? listOf(value[key]).filter(isRecord) : []);
  for (const each of exports) {
    for (const ofResource of records(each, 'resourceMetrics')) {
      for (const scope of records(ofResource, 'scopeMetrics')) for (const metric of records(scope, 'metrics')) yield { metric, resource: ofResource['resource'] };
    }
  }
}

interface Of {
  readonly instrument: string;
  readonly unit: string;
  readonly resource: unknown;
  readonly temporality: unknown;
}

function pointFrom(written: Readonly<Record<string, unknown>>, { instrument, unit, resource, temporality }: Of): Found | null {
  const own = isRecord(resource) ? attributesOf(resource['attributes']) : new Map<string, string>();
  const attributes = new Map([...own, ...attributesOf(written['attributes'])]);
  const isCumulative = temporality === 2 || temporality === 'AGGREGATION_TEMPORALITY_CUMULATIVE';
  if (!isCumulative && temporality !== 1 && temporality !== 'AGGREGATION_TEMPORALITY_DELTA') return null;
  const [from, to, count] = [written['startTimeUnixNano'], written['timeUnixNano'], written['count']].map(numberFrom);
  const bounds = listOf(written['explicitBounds']).map(numberFrom);
  const counts = listOf(written['bucketCounts']).map(numberFrom);
  const sum = written['sum'] === undefined ? null : numberFrom(written['sum']);
  const largest = written['max'] === undefined ? null : numberFrom(written['max']);
  const numbers = [from, to, count, ...bounds, ...counts, ...(sum === null ? [] : [sum]), ...(largest === null ? [] : [largest])];
  if (from === undefined || to === undefined || count === undefined || numbers.some((each) => each === undefined || !(each >= 0))) return null;
  // Without buckets all measurements lie in one that has no bound.
  const buckets = counts.length === 0 ? [{ upTo: Infinity, count }] : counts.map((each, at) => ({ upTo: bounds[at] ?? Infinity, count: each ?? 0 }));
  const series = JSON.stringify([instrument, [...attributes].toSorted(), isCumulative]);
  return { instrument, unit, attributes, from: from / nanoseconds, to: to / nanoseconds, count, sum: sum ?? null, buckets, largest: largest ?? null, series, isCumulative };
}

/** What came between points that count from a start. The first counts only where it began within the hour: what is older has its hours already. */
function steps(points: readonly Found[]): readonly Point[] {
  let before: Found | null = null;
  const between: Point[] = [];
  for (const point of points.toSorted((a, b) => a.to - b.to)) {
    if (before !== null && before.from === point.from && before.count <= point.count && before.buckets.length === point.buckets.length) between.push(difference(point, before));
    else if (point.to - point.from <= windowLength) between.push(point);
    before = point;
  }
  return between;
}

function difference(point: Found, before: Found): Point {
  const buckets = point.buckets.map(({ upTo, count }, at) => ({ upTo, count: Math.max(0, count - (before.buckets[at]?.count ?? 0)) }));
  const sum = point.sum === null || before.sum === null ? null : Math.max(0, point.sum - before.sum);
  // The greatest of all is at least the greatest of these.
  return { ...point, from: before.to, count: point.count - before.count, sum, buckets };
}

const nanoseconds = 1e9;

/** Whole numbers of 64 bits are texts in OTLP JSON. */
function numberFrom(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+$/u.test(value) ? Number(value) : undefined;
}

function attributesOf(written: unknown): ReadonlyMap<string, string> {
  return new Map(
    listOf(written).flatMap((each) => {
      if (!isRecord(each) || typeof each['key'] !== 'string' || !isRecord(each['value'])) return [];
      const { stringValue, intValue, boolValue } = each['value'];
      const value = stringValue ?? intValue ?? boolValue;
      return value === undefined ? [] : [[each['key'], String(value)] as const];
    }),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
