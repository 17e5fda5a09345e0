import { disjoint } from '../../ledger/metric-windows.ts';
import type { ActiveRollout } from '../../ledger/rollouts.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { MetricPorts } from '../metrics/ports.ts';
import { readMetrics, type ReadMetrics } from '../metrics/read-metrics.ts';

/** So much is always asked for, in seconds: usage and experiments need it too, and a tick that did not come loses nothing. */
const leastAsked = 48 * 3600;

/** What a tick goes by, besides what was counted before. */
export interface GivenMetrics {
  /** What the caller read of files. */
  readonly given: ReadMetrics;
  /** What sources are asked with; `null`: none is asked. */
  readonly sources: MetricPorts | null;
}

/** What files and the sources of the configuration say of the time since the oldest rollout began. What files say comes first. */
export async function gatherMetrics({ given, sources }: GivenMetrics, configuration: Configuration, rollouts: readonly ActiveRollout[], now: number): Promise<ReadMetrics> {
  if (sources === null || configuration.metrics.length === 0) return given;
  const from = Math.min(now - leastAsked, ...rollouts.map(({ startedAt }) => startedAt));
  const asked = await readMetrics(sources, configuration, { from, to: now });
  const missing = [...given.missing, ...asked.missing];
  const both = disjoint([...given.windows, ...asked.windows], null);
  if (both.ok) return { windows: both.value, missing };
  return { windows: given.windows, missing: [...missing, { source: 'metrics', because: both.problems[0].message }] };
}

/** Which sources gave no data and why, in words; `null` where all did. */
export function silentSources({ missing }: Pick<ReadMetrics, 'missing'>): string | null {
  return missing.length === 0 ? null : missing.map(({ source, because }) => `source \`${source}\` gave no data: ${because}`).join('; ');
}
