import type { MetricWindow, Moments } from '../ledger/metric-window.ts';
import type { ActiveRollout, RecordedMeasurement } from '../ledger/rollouts.ts';
import { lowerLimit } from '../statistics/confidence-sequence.ts';
import { differenceOfMeans, differenceOfRates, type Pair, type Sums } from '../statistics/differences.ts';
import type { Counts } from '../statistics/exact-bound.ts';

/** Chance of a false alarm of the comparison with the stable version, at most, whatever the number of looks. */
export const sequenceAlpha = 0.05;
/** Clocks of sources may run this much ahead, in seconds. */
const clockSkew = 300;

/** What was measured of a rollout, phase by phase: in each the share of the traffic is the same, so its arms can be compared. */
export interface Measured extends RecordedMeasurement {
  readonly rates: readonly Pair<Counts>[];
  /** Requests of the stable version in the phase. */
  readonly stablePhaseRequests: number;
  /** How far the mean of a quantity lies above the stable mean times a factor, at least; `-Infinity` while nothing can be said. */
  readonly meanAbove: (quantity: string, factor: number) => number;
}

/** What was measured, or why that cannot be trusted: then nothing is decided by it. */
export type Measuring = { readonly ok: true; readonly measured: Measured } | { readonly ok: false; readonly because: string };

/**
 * What windows say of a rollout. A window counts for the phase it begins in; earlier ones, and those of other prompts,
 * versions and environments, are left out. The same window twice counts once.
 * @param now seconds since 1970 UTC.
 */
export function measure(rollout: ActiveRollout, windows: readonly MetricWindow[], now: number): Measuring {
  const arms = { candidate: windowsOf(rollout, 'candidate', windows), stable: windowsOf(rollout, 'stable', windows) };
  const fault = [...arms.candidate, ...arms.stable].map((window) => faultOf(window, now)).find((each) => each !== null) ?? overlapIn(arms.candidate) ?? overlapIn(arms.stable);
  if (fault !== null && fault !== undefined) return { ok: false, because: fault };
  const phaseOf = phaseFinder(rollout);
  const strata = rollout.entered.map((_, phase) => ({
    candidate: arms.candidate.filter(({ from }) => phaseOf(from) === phase),
    stable: arms.stable.filter(({ from }) => phaseOf(from) === phase),
  }));
  const rates = strata.map(({ candidate, stable }) => ({ candidate: countsOf(candidate), stable: countsOf(stable) }));
  const atLeast = lowerLimit(differenceOfRates(rates), sequenceAlpha);
  const counted = strata.flatMap(({ candidate }) => candidate);
  const measured: Measured = {
    candidate: totalOf(rates.map(({ candidate }) => candidate)),
    stable: totalOf(rates.map(({ stable }) => stable)),
    phaseRequests: rates.at(-1)?.candidate.requests ?? 0,
    stablePhaseRequests: rates.at(-1)?.stable.requests ?? 0,
    atLeast: Number.isFinite(atLeast) ? atLeast : null,
    through: counted.length === 0 ? null : Math.max(...counted.map(({ to }) => to)),
    rates,
    meanAbove: (quantity, factor) => {
      const sums = strata.map(({ candidate, stable }) => ({ candidate: sumsOf(candidate, quantity), stable: sumsOf(stable, quantity) }));
      return lowerLimit(differenceOfMeans(sums, factor), sequenceAlpha);
    },
  };
  return { ok: true, measured };
}

/** Windows of one arm that begin within the rollout, each once. */
function windowsOf({ environment, prompt, candidate, stable, entered }: ActiveRollout, arm: 'candidate' | 'stable', windows: readonly MetricWindow[]): readonly MetricWindow[] {
  const begun = entered[0]?.at ?? Infinity;
  const version = arm === 'candidate' ? candidate : stable;
  const own = windows.filter((each) => each.prompt === prompt && each.environment === environment && each.arm === arm && each.version === version && !(each.from < begun));
  return [...new Map(own.map((each) => [`${each.source}\n${each.from}\n${each.to}`, each])).values()];
}

function phaseFinder({ entered }: ActiveRollout): (at: number) => number {
  return (at) => entered.findLastIndex((each) => each.at <= at);
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
function overlapIn(windows: readonly MetricWindow[]): string | null {
  const sorted = windows.toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.from - b.from));
  const second = sorted.find((each, index) => {
    const before = sorted[index - 1];
    return before !== undefined && before.source === each.source && each.from < before.to;
  });
  return second === undefined ? null : `source \`${second.source}\` gives spans that overlap`;
}

function countsOf(windows: readonly MetricWindow[]): Counts {
  return totalOf(windows);
}

function totalOf(counts: readonly Counts[]): Counts {
  return {
    requests: counts.reduce((total, { requests }) => total + requests, 0),
    errors: counts.reduce((total, { errors }) => total + errors, 0),
  };
}

function sumsOf(windows: readonly MetricWindow[], quantity: string): Sums {
  const all = windows.flatMap(({ quantities }): Moments[] => {
    const found = quantities.get(quantity);
    return found === undefined ? [] : [found];
  });
  return {
    n: all.reduce((total, { n }) => total + n, 0),
    sum: all.reduce((total, { sum }) => total + sum, 0),
    sumOfSquares: all.reduce((total, { sumOfSquares }) => total + sumOfSquares, 0),
  };
}
