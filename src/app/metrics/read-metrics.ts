import type { Configuration } from '../../library/configuration.ts';
import type { MetricSource } from '../../library/metric-sources.ts';
import type { MetricWindow } from '../../ledger/metric-window.ts';
import { disjoint } from '../../ledger/metric-windows.ts';
import { decodeMetrics, encodeMetrics } from '../../ledger/metrics-v1.ts';
import type { SourceAnswer } from '../../metrics/answer.ts';
import type { TimeSpan } from '../../metrics/hours.ts';
import { Failure } from '../../problem/failure.ts';
import { askSource } from './ask-source.ts';
import type { MetricPorts } from './ports.ts';

/** What the sources of the configuration gave. */
export interface ReadMetrics {
  /** In order of time; those that end after the span asked for, or begin before it, are left out. */
  readonly windows: readonly MetricWindow[];
  /** Sources that gave no data, each with the reason in words. No data is never zero. */
  readonly missing: readonly { readonly source: string; readonly because: string }[];
}

/**
 * Asks every source of the configuration for what was measured in a span, in seconds since 1970 UTC. A source that fails,
 * answers nonsense or a part gives nothing, and says why; the others count.
 */
export async function readMetrics(ports: MetricPorts, { metrics }: Pick<Configuration, 'metrics'>, span: TimeSpan): Promise<ReadMetrics> {
  const answers = await Promise.all(metrics.map(async (source) => ({ source: source.name, answer: checked(source, await answerOf(ports, source, span)) })));
  const windows: MetricWindow[] = [];
  const missing: { readonly source: string; readonly because: string }[] = [];
  for (const { source, answer } of answers) {
    if (answer.is === 'nothing') {
      missing.push({ source, because: answer.because });
      continue;
    }
    // Two sources may give the same file; what contradicts what is there already is no data.
    const both = disjoint([...windows, ...answer.windows.filter(({ from, to }) => from >= span.from && to <= span.to)], null);
    if (both.ok) windows.splice(0, windows.length, ...both.value);
    else missing.push({ source, because: both.problems[0].message });
  }
  return { windows, missing };
}

/** A source of any kind that breaks gives no data: it must not stop the others, or a rollback that they ask for. */
async function answerOf(ports: MetricPorts, source: MetricSource, span: TimeSpan): Promise<SourceAnswer> {
  try {
    return await askSource(ports, source, span);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { is: 'nothing', because: error.message };
  }
}

/** Windows that were made here hold to the published format too, or they are no data. */
function checked({ name, origin }: MetricSource, answer: SourceAnswer): SourceAnswer {
  if (answer.is === 'nothing' || (origin.type !== 'prometheus' && origin.type !== 'opentelemetry')) return answer;
  const read = decodeMetrics(encodeMetrics(name, answer.windows), name);
  return read.ok ? { is: 'windows', windows: read.value } : { is: 'nothing', because: read.problems[0].message };
}
