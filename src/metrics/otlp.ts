import type { MetricInstruments, MetricLabels } from '../library/metric-sources.ts';
import { mostSquares } from './buckets.ts';
import { unknownPart, type Cell } from './cells.ts';
import { windowLength, type TimeSpan } from './hours.ts';
import { histogramsIn, type Point } from './otlp-points.ts';

type Names = { readonly labels: MetricLabels; readonly instruments: MetricInstruments };

/** What a point counts, and the factor into its unit. */
interface Kind {
  readonly quantity: string;
  readonly scale: number;
  readonly countsRequests: boolean;
}

/**
 * The numbers of an export in OTLP JSON, one request or one a line, as the collector's file exporter writes them. Every
 * measurement counts in the hour that its point ends in. A text says why there are none.
 */
export function otlpCells(text: string, { labels, instruments }: Names, hours: TimeSpan): readonly Cell[] | string {
  const exports = requestsIn(text);
  if (exports === null) return 'the file is no OTLP JSON';
  const points = histogramsIn(exports, [instruments.duration, instruments.tokens]);
  if (typeof points === 'string') return points;
  const cells: Cell[] = [];
  for (const point of points) {
    const { attributes } = point;
    const prompt = attributes.get(labels.prompt);
    if (prompt === undefined) continue;
    const [version, arm] = [attributes.get(labels.version), attributes.get(labels.arm)];
    if (version === undefined || arm === undefined) return `the points of ${prompt} have no attribute ${version === undefined ? labels.version : labels.arm}`;
    const kind = kindOf(point, instruments);
    const to = Math.ceil(point.to / windowLength) * windowLength;
    if (kind === null || to - windowLength < hours.from || to > hours.to) continue;
    cells.push(...cellsOf(point, kind, { prompt, version, arm, from: to - windowLength, to }, attributes.has(instruments.error)));
  }
  return cells;
}

function requestsIn(text: string): readonly unknown[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    try {
      return lines.length < 2 ? null : lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      return null;
    }
  }
}

function kindOf({ instrument, unit, attributes }: Point, { duration }: MetricInstruments): Kind | null {
  if (instrument === duration) return { quantity: 'latency_ms', scale: unit === 'ms' ? 1 : 1000, countsRequests: true };
  const type = attributes.get('gen_ai.token.type');
  if (type === 'input') return { quantity: 'tokens_in', scale: 1, countsRequests: false };
  return type === 'output' ? { quantity: 'tokens_out', scale: 1, countsRequests: false } : null;
}

function cellsOf({ count, sum, buckets, largest }: Point, { quantity, scale, countsRequests }: Kind, name: Omit<Cell, 'part' | 'value'>, isFailed: boolean): readonly Cell[] {
  const cell = (part: string, value: number): Cell => ({ ...name, part, value });
  const squares = mostSquares(buckets, largest);
  return [
    ...(countsRequests ? [cell('requests', count), cell('errors', isFailed ? count : 0)] : []),
    ...(sum === null || squares === null ? [cell(`${quantity}.${unknownPart}`, 1)] : [cell(`${quantity}.n`, count), cell(`${quantity}.sum`, sum * scale), cell(`${quantity}.sum_sq`, squares * scale * scale)]),
  ];
}

