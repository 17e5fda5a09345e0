import type { MetricWindow } from '../ledger/metric-window.ts';
import type { ActiveRollout, CountedQuantity, PhaseCount } from '../ledger/rollouts.ts';
import { runsOf, spansOf } from '../ledger/spans.ts';

/** Clocks of sources may run this much ahead, in seconds. */
const clockSkew = 300;
/** What the guards look at; other quantities decide no rollout. */
const guarded = ['latency_ms', 'cost_usd'] as const;
const arms = ['candidate', 'stable'] as const;
type Arm = (typeof arms)[number];

/** What is counted of a rollout, or why windows cannot be trusted: then none of them counts. */
export type Counting = { readonly ok: true; readonly counted: readonly PhaseCount[] } | { readonly ok: false; readonly because: string };

/**
 * Adds windows to what was counted of a rollout. A window counts for the phase it begins in; earlier ones, and those of
 * other prompts, versions and environments, are left out. One that was counted before, by its source and span, adds nothing.
 * @param now seconds since 1970 UTC.
 */
export function count(rollout: ActiveRollout, windows: readonly MetricWindow[], now: number): Counting {
  let counted = rollout.counted;
  for (const arm of arms) {
    const given = windowsOf(rollout, arm, windows);
    const known = knownSpans(rollout.counted.filter((each) => each.arm === arm));
    const names = new Set(known.map(spanName));
    const fresh = given.filter((window) => !names.has(spanName(window)));
    const fault = given.map((window) => faultOf(window, now)).find((each) => each !== null) ?? overlapIn([...known, ...fresh]);
    if (fault !== null) return { ok: false, because: fault };
    for (const [phase, own] of grouped(fresh, ({ from }) => phaseAt(rollout, from))) counted = withWindows(counted, arm, phase, own);
  }
  return { ok: true, counted };
}

/** A span of one source. */
type SourceSpan = Pick<MetricWindow, 'source' | 'from' | 'to'>;

function spanName({ source, from, to }: SourceSpan): string {
  return `${source}\n${from}\n${to}`;
}

/** The end of the newest span that was counted of an arm, seconds since 1970 UTC; `null` for none. */
export function countedThrough(counted: readonly PhaseCount[], arm: Arm): number | null {
  const ends = counted.filter((each) => each.arm === arm).flatMap(({ merged }) => merged.flatMap(({ runs }) => runs.map(([from, length, many]) => from + length * many)));
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Windows of one arm that begin within the rollout, each once. */
function windowsOf({ environment, prompt, candidate, stable, entered }: ActiveRollout, arm: Arm, windows: readonly MetricWindow[]): readonly MetricWindow[] {
  const begun = entered[0]?.at ?? Infinity;
  const version = arm === 'candidate' ? candidate : stable;
  const own = windows.filter((each) => each.prompt === prompt && each.environment === environment && each.arm === arm && each.version === version && !(each.from < begun));
  return [...new Map(own.map((each) => [spanName(each), each])).values()];
}

function phaseAt({ entered }: ActiveRollout, at: number): string {
  return entered.findLast((each) => each.at <= at)?.phase ?? '';
}

/** Numbers that no source may give: an unknown never counts as zero errors. */
function faultOf({ source, from, to, requests, errors, quantities }: MetricWindow, now: number): string | null {
  const whole = [from, to, requests, errors].every((value) => Number.isFinite(value)) && Number.isInteger(requests) && Number.isInteger(errors);
  if (!whole || requests < 0 || errors < 0 || errors > requests) return `source \`${source}\` gives impossible counts: ${errors} errors of ${requests} requests`;
  if (to <= from) return `source \`${source}\` gives a span that ends before it begins`;
  if (to > now + clockSkew) return `source \`${source}\` gives a span that is not over yet`;
  for (const [name, { n, sum, sumOfSquares }] of quantities) {
    if (![n, sum, sumOfSquares].every((value) => Number.isFinite(value)) || n < 0 || sumOfSquares < 0) return `source \`${source}\` gives an impossible ${name}`;
  }
  return null;
}

/** Spans of one source that overlap would count requests twice. */
function overlapIn(windows: readonly SourceSpan[]): string | null {
  const sorted = windows.toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.from - b.from));
  const second = sorted.find((each, index) => {
    const before = sorted[index - 1];
    return before !== undefined && before.source === each.source && each.from < before.to;
  });
  return second === undefined ? null : `source \`${second.source}\` gives spans that overlap`;
}

function knownSpans(counted: readonly PhaseCount[]): readonly SourceSpan[] {
  return counted.flatMap(({ merged }) => merged.flatMap(({ source, runs }) => spansOf(runs).map((span) => ({ source, ...span }))));
}

/** The same counts in the same order, whatever of the windows came first. */
function withWindows(counted: readonly PhaseCount[], arm: Arm, phase: string, windows: readonly MetricWindow[]): readonly PhaseCount[] {
  const before = counted.find((each) => each.arm === arm && each.phase === phase) ?? { phase, arm, requests: 0, errors: 0, quantities: [], merged: [] };
  const after: PhaseCount = {
    ...before,
    requests: windows.reduce((sum, { requests }) => sum + requests, before.requests),
    errors: windows.reduce((sum, { errors }) => sum + errors, before.errors),
    quantities: guarded.flatMap((name) => added(name, before.quantities.find((each) => each.name === name), windows)),
    merged: withSpans(before.merged, windows),
  };
  return [...counted.filter((each) => each !== before), after].toSorted((a, b) => earliest(a) - earliest(b) || (a.arm < b.arm ? -1 : 1));
}

function added(name: string, before: CountedQuantity | undefined, windows: readonly MetricWindow[]): readonly CountedQuantity[] {
  const all = [...(before === undefined ? [] : [before]), ...windows.flatMap(({ quantities }) => quantities.get(name) ?? [])];
  if (all.length === 0) return [];
  const sumOf = (part: 'n' | 'sum' | 'sumOfSquares'): number => all.reduce((sum, each) => sum + each[part], 0);
  return [{ name, n: sumOf('n'), sum: sumOf('sum'), sumOfSquares: sumOf('sumOfSquares') }];
}

function withSpans(merged: PhaseCount['merged'], windows: readonly MetricWindow[]): PhaseCount['merged'] {
  const fresh = grouped(windows, ({ source }) => source);
  const kept = merged.filter(({ source }) => !fresh.has(source));
  const extended = [...fresh].map(([source, own]) => {
    const before = spansOf(merged.find((each) => each.source === source)?.runs ?? []);
    return { source, runs: runsOf([...before, ...own].toSorted((a, b) => a.from - b.from)) };
  });
  return [...kept, ...extended].toSorted((a, b) => (a.source < b.source ? -1 : 1));
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(nameOf(each));
    if (group === undefined) groups.set(nameOf(each), [each]);
    else group.push(each);
  }
  return groups;
}

function earliest({ merged }: PhaseCount): number {
  return Math.min(...merged.flatMap(({ runs }) => runs.map(([from]) => from)));
}
