import type { MetricInstruments, MetricLabels, MetricOrigin } from '../library/metric-sources.ts';

/** A question in PromQL; `$window` is the length of a window. */
export interface Query {
  /** A part of a window, or with `hasBuckets` the quantity whose histogram it is. */
  readonly part: string;
  readonly text: string;
  /** What its numbers are multiplied by, to come into the unit of the part. */
  readonly scale: number;
  readonly hasBuckets: boolean;
}

type Asked = Extract<MetricOrigin, { type: 'prometheus' | 'opentelemetry' }>;

/** The labels that a server shows for names of a source. */
export function shownLabels(origin: Asked): MetricLabels {
  if (origin.type === 'prometheus') return origin.labels;
  const { prompt, version, arm } = origin.labels;
  return { prompt: underscored(prompt), version: underscored(version), arm: underscored(arm) };
}

/** Everything that has to be asked for the windows of a source. */
export function queriesOf(origin: Asked): readonly Query[] {
  if (origin.type === 'opentelemetry') return openTelemetryQueries(origin.instruments, shownLabels(origin));
  return [...origin.queries].map(([part, text]) => ({ part, text, scale: 1, hasBuckets: false }));
}

/** Milliseconds of a second. */
const milliseconds = 1000;

/** The names that OpenTelemetry's own exporters make for Prometheus: underscores, and the unit of seconds at the end. */
function openTelemetryQueries({ duration, tokens, error }: MetricInstruments, { prompt, version, arm }: MetricLabels): readonly Query[] {
  const by = `${prompt}, ${version}, ${arm}`;
  const time = `${underscored(duration)}_seconds`;
  const failed = underscored(error);
  const sum = (series: string, labels = by): string => `sum by (${labels}) (increase(${series}[$window]))`;
  const plain = { scale: 1, hasBuckets: false };
  const tokenQueries = (['input', 'output'] as const).flatMap((type): readonly Query[] => {
    const quantity = type === 'input' ? 'tokens_in' : 'tokens_out';
    const series = (end: string): string => `${underscored(tokens)}_${end}{gen_ai_token_type="${type}"}`;
    return [
      { ...plain, part: `${quantity}.sum`, text: sum(series('sum')) },
      { part: quantity, text: sum(series('bucket'), `${by}, le`), scale: 1, hasBuckets: true },
    ];
  });
  return [
    { ...plain, part: 'requests', text: sum(`${time}_count`) },
    // Where nothing fails there is no series of failures; the second half says that there are none.
    { ...plain, part: 'errors', text: `${sum(`${time}_count{${failed}!=""}`)} or 0 * ${sum(`${time}_count`)}` },
    { part: 'latency_ms.sum', text: sum(`${time}_sum`), scale: milliseconds, hasBuckets: false },
    { part: 'latency_ms', text: sum(`${time}_bucket`, `${by}, le`), scale: milliseconds, hasBuckets: true },
    ...tokenQueries,
  ];
}

function underscored(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_]/gu, '_');
}
