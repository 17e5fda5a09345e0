import { textOf } from '../../format/bytes.ts';
import type { MetricAddress, MetricOrigin, MetricSource } from '../../library/metric-sources.ts';
import { decodeMetrics } from '../../ledger/metrics-v1.ts';
import { nothing, type SourceAnswer } from '../../metrics/answer.ts';
import { windowsFrom, type Cell } from '../../metrics/cells.ts';
import { wholeHours, type TimeSpan } from '../../metrics/hours.ts';
import { otlpCells } from '../../metrics/otlp.ts';
import { cellsOf, rangeAddress } from '../../metrics/prometheus.ts';
import { queriesOf, shownLabels } from '../../metrics/prometheus-queries.ts';
import type { MetricPorts } from './ports.ts';

/** Most bytes of a metrics file: as of an answer from the web. */
const largestFile = 32 * 1024 * 1024;

/** A text, or why there is none. */
type Told = { readonly is: 'text'; readonly text: string } | Extract<SourceAnswer, { is: 'nothing' }>;

/** What one source says of a span. */
export async function askSource(ports: MetricPorts, source: MetricSource, span: TimeSpan): Promise<SourceAnswer> {
  const { origin } = source;
  switch (origin.type) {
    case 'file':
      return metricsIn(await fileText(ports, origin.path), origin.path);
    case 'url':
      return metricsIn(await answerOf(ports, origin.address, origin.address.url, source.timeLimit), source.name);
    case 'command':
      return metricsIn(await outputOf(ports, origin, source.timeLimit), source.name);
    case 'prometheus':
      return await fromServer(ports, source, origin, origin.address, span);
    case 'opentelemetry':
      return 'path' in origin.from ? await fromExport(ports, source, origin, origin.from.path, span) : await fromServer(ports, source, origin, origin.from, span);
  }
}

function metricsIn(told: Told, file: string): SourceAnswer {
  if (told.is === 'nothing') return told;
  const read = decodeMetrics(told.text, file);
  return read.ok ? { is: 'windows', windows: read.value } : nothing(read.problems[0].message);
}

async function fileText({ files }: MetricPorts, path: string): Promise<Told> {
  const bytes = (await files?.read(path)) ?? null;
  if (bytes === null) return nothing(`there is no file ${path}`);
  const text = textOf(bytes, path, largestFile);
  return text.ok ? { is: 'text', text: text.value } : nothing(text.problems[0].message);
}

async function answerOf({ web, variable }: MetricPorts, { headers }: MetricAddress, url: string, timeLimit: number): Promise<Told> {
  const values = [...headers].map(([name, from]) => [name, from, variable(from)] as const);
  const unset = values.find(([, , value]) => value === null || value === '');
  if (unset !== undefined) return nothing(`the variable ${unset[1]} is not set`);
  const answer = await web.get({ url, headers: new Map(values.map(([name, , value]) => [name, value ?? ''])), timeLimit: timeLimit * 1000 });
  if (answer.is === 'failed') return nothing(answer.because);
  return answer.status === 200 ? { is: 'text', text: answer.text } : nothing(`the server answers ${answer.status}`);
}

async function outputOf({ programs }: MetricPorts, { command, variables }: Extract<MetricOrigin, { type: 'command' }>, timeLimit: number): Promise<Told> {
  if (programs === null) return nothing('programs do not run here: a pull request could bring its own');
  const answer = await programs.run({ command, variables, timeLimit: timeLimit * 1000 });
  if (answer.is === 'failed') return nothing(answer.because);
  if (answer.exitCode !== 0) return nothing(`${command[0]} ended with exit code ${answer.exitCode}`);
  const text = textOf(answer.output, command[0], largestFile);
  return text.ok ? { is: 'text', text: text.value } : nothing(text.problems[0].message);
}

async function fromServer(ports: MetricPorts, source: MetricSource, origin: Extract<MetricOrigin, { type: 'prometheus' | 'opentelemetry' }>, address: MetricAddress, span: TimeSpan): Promise<SourceAnswer> {
  const hours = wholeHours(span);
  if (hours === null) return { is: 'windows', windows: [] };
  const cells: Cell[] = [];
  for (const query of queriesOf(origin)) {
    const told = await answerOf(ports, address, rangeAddress(address.url, query, hours), source.timeLimit);
    if (told.is === 'nothing') return told;
    const found = cellsOf(told.text, query, shownLabels(origin), hours);
    if (typeof found === 'string') return nothing(`${query.part}: ${found}`);
    cells.push(...found);
  }
  return windowsOf(cells, source);
}

async function fromExport(ports: MetricPorts, source: MetricSource, origin: Extract<MetricOrigin, { type: 'opentelemetry' }>, path: string, span: TimeSpan): Promise<SourceAnswer> {
  const told = await fileText(ports, path);
  const hours = wholeHours(span);
  if (told.is === 'nothing') return told;
  if (hours === null) return { is: 'windows', windows: [] };
  const cells = otlpCells(told.text, origin, hours);
  return typeof cells === 'string' ? nothing(cells) : windowsOf(cells, source);
}

function windowsOf(cells: readonly Cell[], { name, environment }: MetricSource): SourceAnswer {
  const windows = windowsFrom(cells, { source: name, environment });
  return typeof windows === 'string' ? nothing(windows) : { is: 'windows', windows };
}
