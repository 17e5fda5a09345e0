import { Bug } from '../problem/never.ts';
import type { MetricAddress, MetricLabels, MetricOrigin, MetricSource, WrittenMetricSource } from './metric-sources.ts';

/** Seconds that a source has to answer. */
const usualTimeLimit = 30;

const prometheusLabels: MetricLabels = { prompt: 'prompt', version: 'version', arm: 'arm' };

/** OpenTelemetry has a name for prompts and none yet for versions; the others are those our client sets. */
const openTelemetryLabels: MetricLabels = { prompt: 'gen_ai.prompt.name', version: 'prompt_library.version', arm: 'prompt_library.arm' };

const instruments = { duration: 'gen_ai.client.operation.duration', tokens: 'gen_ai.client.token.usage', error: 'error.type' };

/** The sources with every default filled in. Their keys must go together (`sourceFaults`). */
export function metricSourcesFrom(written: readonly WrittenMetricSource[]): readonly MetricSource[] {
  return written.map((source) => ({
    name: source.name,
    environment: source.environment ?? 'production',
    timeLimit: source.time_limit ?? usualTimeLimit,
    origin: originFrom(source),
  }));
}

function originFrom(source: WrittenMetricSource): MetricOrigin {
  switch (source.type) {
    case 'file':
      return { type: 'file', path: needed(source.path) };
    case 'url':
      return { type: 'url', address: addressFrom(source) };
    case 'prometheus':
      return { type: 'prometheus', address: addressFrom(source), labels: { ...prometheusLabels, ...source.labels }, queries: new Map(Object.entries(source.queries ?? {})) };
    case 'opentelemetry':
      return {
        type: 'opentelemetry',
        from: source.path === undefined ? addressFrom(source) : { path: source.path },
        labels: { ...openTelemetryLabels, ...source.labels },
        instruments: { ...instruments, ...source.instruments },
      };
    case 'command': {
      const [program, ...words] = needed(source.command);
      return { type: 'command', command: [needed(program), ...words], variables: source.variables ?? [] };
    }
  }
}

function addressFrom({ url, headers = {} }: WrittenMetricSource): MetricAddress {
  return { url: needed(url), headers: new Map(Object.entries(headers)) };
}

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Bug('A source of metrics was not looked at.');
  return value;
}
