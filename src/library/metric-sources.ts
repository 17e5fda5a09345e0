/** What says what was measured: labels of Prometheus, attributes of OpenTelemetry. */
export interface MetricLabels {
  readonly prompt: string;
  readonly version: string;
  readonly arm: string;
}

/** Names of OpenTelemetry, which are still in development and so in the configuration. */
export interface MetricInstruments {
  /** Histogram of seconds. */
  readonly duration: string;
  /** Histogram of tokens, by the attribute `gen_ai.token.type`. */
  readonly tokens: string;
  /** Attribute that only failed requests have. */
  readonly error: string;
}

/** A question to a server. */
export interface MetricAddress {
  readonly url: string;
  /** Environment variable that holds the value, by the name of the header. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Where numbers come from, by kind. */
export type MetricOrigin =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'url'; readonly address: MetricAddress }
  | { readonly type: 'prometheus'; readonly address: MetricAddress; readonly labels: MetricLabels; readonly queries: ReadonlyMap<string, string> }
  | { readonly type: 'opentelemetry'; readonly from: MetricAddress | { readonly path: string }; readonly labels: MetricLabels; readonly instruments: MetricInstruments }
  | { readonly type: 'command'; readonly command: readonly [string, ...string[]]; readonly variables: readonly string[] };

/** An entry of `metrics:` in the configuration. */
export interface MetricSource {
  readonly name: string;
  /** Where it measures; the metrics format says it itself. */
  readonly environment: string;
  /** Seconds. */
  readonly timeLimit: number;
  readonly origin: MetricOrigin;
}

/** The same as it is written; `sourceFaults` tells whether its keys go together. */
export interface WrittenMetricSource {
  readonly type: MetricOrigin['type'];
  readonly name: string;
  readonly environment?: string;
  readonly path?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly queries?: Readonly<Record<string, string>>;
  readonly labels?: Partial<MetricLabels>;
  readonly instruments?: Partial<MetricInstruments>;
  readonly command?: readonly string[];
  readonly variables?: readonly string[];
  readonly time_limit?: number;
}

type Key = keyof WrittenMetricSource;

/** Which keys a kind of source has beside those of all; one of each group of `needs` must be there. */
const kinds = {
  file: { needs: [['path']], may: [] },
  url: { needs: [['url']], may: ['headers'] },
  prometheus: { needs: [['url'], ['queries']], may: ['headers', 'labels', 'environment'] },
  opentelemetry: { needs: [['url', 'path']], may: ['headers', 'labels', 'instruments', 'environment'] },
  command: { needs: [['command']], may: ['variables'] },
} as const satisfies Record<MetricOrigin['type'], { readonly needs: readonly (readonly Key[])[]; readonly may: readonly Key[] }>;

const keysOfAll: readonly Key[] = ['type', 'name', 'time_limit'];

/** What is wrong with sources that each fit the schema: the key, below its place in the list, and the reason. */
export function sourceFaults(sources: readonly WrittenMetricSource[]): readonly (readonly [at: number, key: string, reason: string])[] {
  return sources.flatMap((source, at) => [...faultsOf(source, sources.slice(0, at))].map(([key, reason]) => [at, key, reason] as const));
}

function* faultsOf(source: WrittenMetricSource, earlier: readonly WrittenMetricSource[]): Generator<readonly [key: string, reason: string]> {
  const { needs, may }: { readonly needs: readonly (readonly Key[])[]; readonly may: readonly Key[] } = kinds[source.type];
  if (earlier.some(({ name }) => name === source.name)) yield ['name', 'is the name of another source'];
  for (const group of needs) {
    const given = group.filter((key) => source[key] !== undefined);
    if (given.length !== 1) yield [group[0] ?? '', given.length === 0 ? `is missing: \`${source.type}\` needs ${group.map((key) => `\`${key}\``).join(' or ')}` : `must not stand beside \`${given[1] ?? ''}\``];
  }
  const known = new Set([...keysOfAll, ...needs.flat(), ...may]);
  for (const key of Object.keys(source) as Key[]) if (!known.has(key)) yield [key, `has no meaning for a source of type \`${source.type}\``];
  if (source.type === 'prometheus' && source.queries !== undefined) yield* queryFaults(source.queries);
  if (source.headers !== undefined && source.url !== undefined && !isPrivate(source.url)) yield ['url', 'must begin with https:// where headers are sent'];
}

const parts = /^(?:latency_ms|cost_usd|tokens_in|tokens_out|scores\.[a-z][a-z0-9_]*)\.(?:n|sum|sum_sq|p95)$/u;

function* queryFaults(queries: Readonly<Record<string, string>>): Generator<readonly [key: string, reason: string]> {
  for (const name of ['requests', 'errors']) if (!Object.hasOwn(queries, name)) yield [`queries.${name}`, 'is missing'];
  for (const name of Object.keys(queries)) {
    if (name !== 'requests' && name !== 'errors' && !parts.test(name)) yield [`queries.${name}`, 'must be requests, errors, or a quantity with .n, .sum, .sum_sq or .p95'];
  }
}

/** Whether nobody between can read what is sent. */
function isPrivate(url: string): boolean {
  return /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/u.test(url);
}
