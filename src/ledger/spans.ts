import type { Span } from './metric-day.ts';

/** Equal spans, each beginning where the one before ends: start, length of each, how many. */
export type Run = readonly [from: number, length: number, count: number];

/** A day of 24 hours is one run, not 24 spans. The same spans always give the same runs. */
export function runsOf(spans: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { from, to } of spans) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === to - from && last[0] + last[1] * last[2] === from) runs[runs.length - 1] = [last[0], last[1], last[2] + 1];
    else runs.push([from, to - from, 1]);
  }
  return runs;
}

export function spansOf(runs: readonly Run[]): readonly Span[] {
  return runs.flatMap(([from, length, count]) => Array.from({ length: count }, (_, at) => ({ from: from + at * length, to: from + (at + 1) * length })));
}
