import { nearestName } from '../domain/nearest.ts';
import { refused, type Checked } from '../problem/checked.ts';
import { Bug } from '../problem/never.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { measuredViolations } from '../schema/measured.ts';
import { pathText, type Violation } from '../schema/violation.ts';
import { recordFile } from './json.ts';
import { secondsOf, timeText } from './measured-time.ts';
import type { MetricWindow } from './metric-window.ts';
import { byTime, disjoint } from './metric-windows.ts';
import { implausible } from './moments.ts';
import { misnamedScores, quantitiesFrom, writtenQuantities, type WrittenQuantities } from './quantities.ts';

const schema = 'prompt-libraries/metrics/v1';

interface WrittenSeries extends WrittenQuantities {
  readonly prompt: string;
  readonly version: string;
  readonly arm: string;
  readonly requests: number;
  readonly errors: number;
  readonly users?: number;
}

interface WrittenWindow {
  readonly start: string;
  readonly end: string;
  readonly environment: string;
  readonly series: readonly WrittenSeries[];
}

interface WrittenMetrics {
  readonly schema: typeof schema;
  readonly source: string;
  readonly windows: readonly WrittenWindow[];
}

/**
 * Reads metrics of `schemas/metrics.schema.json`.
 * @returns the windows in order of time, each once; or everything that is wrong, and then no number is used.
 */
export function decodeMetrics(text: string, file: string): Checked<readonly MetricWindow[]> {
  const place = { file };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(problem('metrics-invalid', { key: '', reason: 'is not JSON' }, { place }));
  }
  const shape = measuredViolations('metrics', value).map((each) => shapeProblem(each, place));
  const written = value as WrittenMetrics;
  const problems = shape.length > 0 ? shape : [...contentProblems(written, place)];
  const [first, ...others] = problems;
  if (first !== undefined) return refused(first, ...others);
  return disjoint(windowsOf(written), place);
}

/**
 * The text of a source's windows; equal windows give equal bytes.
 * @throws Bug for a window of another source.
 */
export function encodeMetrics(source: string, windows: readonly MetricWindow[]): string {
  const spans = new Map<string, WrittenWindow & { series: WrittenSeries[] }>();
  for (const window of windows.toSorted(byTime)) {
    if (window.source !== source) throw new Bug(`A window of ${window.source} is no part of ${source}.`);
    const span = { start: timeText(window.from), end: timeText(window.to), environment: window.environment, series: [] };
    const key = [span.start, span.end, span.environment].join(' ');
    const known = spans.get(key) ?? span;
    spans.set(key, known);
    known.series.push(writtenSeries(window));
  }
  return recordFile({ schema, source, windows: [...spans.values()] });
}

function shapeProblem({ path, keyword, params, reason }: Violation, place: Place): Problem {
  if (keyword !== 'additionalProperties') return problem('metrics-invalid', { key: pathText(path), reason }, { place });
  const known = Array.isArray(params['known']) ? (params['known'] as readonly string[]) : [];
  return problem('metrics-key-unknown', { key: pathText(path), meant: nearestName(String(path.at(-1)), known) }, { place });
}

function* contentProblems({ windows }: WrittenMetrics, place: Place): Generator<Problem> {
  const wrong = (key: string, reason: string): Problem => problem('metrics-invalid', { key, reason }, { place });
  for (const [at, { start, end, series }] of windows.entries()) {
    const [from, to] = [secondsOf(start), secondsOf(end)];
    if (from === null) yield wrong(`windows[${at}].start`, 'is no time that there is');
    if (to === null) yield wrong(`windows[${at}].end`, 'is no time that there is');
    if (from !== null && to !== null && to <= from) yield wrong(`windows[${at}].end`, 'must be after its start');
    for (const [index, each] of series.entries()) {
      for (const [key, reason] of seriesFaults(each)) yield wrong(`windows[${at}].series[${index}].${key}`, reason);
    }
  }
}

function* seriesFaults(series: WrittenSeries): Generator<readonly [key: string, reason: string]> {
  if (series.errors > series.requests) yield ['errors', 'must not be more than the requests'];
  if ((series.users ?? 0) > series.requests) yield ['users', 'must not be more than the requests'];
  for (const name of misnamedScores(series)) yield [`scores.${name}`, 'must be named by lower-case letters, digits and underscores'];
  for (const [key, moments] of quantitiesFrom(series)) {
    const reason = implausible(moments);
    if (reason !== null) yield [key, reason];
  }
}

function windowsOf({ source, windows }: WrittenMetrics): readonly MetricWindow[] {
  return windows.flatMap(({ start, end, environment, series }) => {
    const [from, to] = [secondsOf(start), secondsOf(end)];
    if (from === null || to === null) throw new Bug('A time was not looked at.');
    return series.map(
      (each): MetricWindow => ({
        source,
        environment,
        prompt: each.prompt,
        version: each.version,
        arm: each.arm,
        from,
        to,
        requests: each.requests,
        errors: each.errors,
        ...(each.users === undefined ? {} : { users: each.users }),
        quantities: quantitiesFrom(each),
      }),
    );
  });
}

function writtenSeries({ prompt, version, arm, requests, errors, users, quantities }: MetricWindow): WrittenSeries {
  return { prompt, version, arm, requests, errors, ...(users === undefined ? {} : { users }), ...writtenQuantities(quantities) };
}
