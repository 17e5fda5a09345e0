import { refused, passed, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { measuredViolations } from '../schema/measured.ts';
import { canonicalJson } from './canonical-json.ts';
import { byCodeUnit } from './code-units.ts';
import { readRecord } from './json.ts';
import { byDay, type DayName, type MetricDay } from './metric-day.ts';
import { quantitiesFrom, writtenQuantities, type WrittenQuantities } from './quantities.ts';
import { runsOf, spansOf, type Run } from './spans.ts';

const schema = 'prompt-libraries/metric-days/v1';

interface WrittenDay extends Omit<MetricDay, 'quantities' | 'merged'>, WrittenQuantities {
  readonly merged: Readonly<Record<string, readonly Run[]>>;
}

/** Path of the days of a month (`yyyy-mm`) on branch `prompt-library`. */
export function metricDaysPath(month: string): string {
  return `metrics/${month}.json`;
}

/** The text of a month's days, one a line, sorted: equal days give equal bytes, and a new day changes only its line. */
export function encodeMetricDays(days: readonly MetricDay[]): string {
  return dayFile(schema, days.toSorted(byDay).map(({ quantities, merged, ...day }) => ({ ...day, ...writtenQuantities(quantities), merged: Object.fromEntries([...merged].map(([source, spans]) => [source, runsOf(spans)])) })));
}

/** Reads a month's days; what is wrong are problems, and then there are no days. */
export function decodeMetricDays(text: string, file: string): Checked<readonly MetricDay[]> {
  const read = readRecord<{ readonly days: readonly WrittenDay[] }>(text, { file }, (value) => measuredViolations('metric-days', value));
  if (!read.ok) return read;
  return inOrder(read.value.days.map(dayFrom), file);
}

/** A file of days: each on a line of its own. */
export function dayFile(name: string, days: readonly unknown[]): string {
  const lines = days.map((day) => `\n${canonicalJson(day)}`);
  return `{"schema":${JSON.stringify(name)},"days":[${lines.join(',')}\n]}\n`;
}

/** The days, or problems where one is there twice or not in its place. */
export function inOrder<T extends DayName>(days: readonly T[], file: string): Checked<readonly T[]> {
  const [first, ...others] = days.flatMap((day, at): readonly Problem[] => {
    const previous = days[at - 1];
    if (previous === undefined || byDay(previous, day) < 0) return [];
    return [problem('record-out-of-order', { id: `${day.prompt} ${day.day}`, previous: `${previous.prompt} ${previous.day}` }, { place: { file, line: at + 2 } })];
  });
  return first === undefined ? passed(days) : refused(first, ...others);
}

function dayFrom(written: WrittenDay): MetricDay {
  const { day, environment, prompt, version, arm, requests, errors, users } = written;
  const merged = Object.entries(written.merged).toSorted(([a], [b]) => byCodeUnit(a, b));
  return { day, environment, prompt, version, arm, requests, errors, ...(users === undefined ? {} : { users }), quantities: quantitiesFrom(written), merged: new Map(merged.map(([source, runs]) => [source, spansOf(runs)])) };
}
