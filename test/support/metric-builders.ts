import fc from 'fast-check';
import type { MetricWindow, Moments } from '../../src/ledger/metric-window.ts';

/** Midnight of a Monday, seconds since 1970 UTC. */
export const monday = Date.UTC(2026, 10, 2) / 1000;

export const hour = 3600;
export const day = 24 * hour;

/** An hour of stable's measurements; `at` counts hours from `monday`. */
export function metricWindow(at: number, parts: Partial<MetricWindow> = {}): MetricWindow {
  return {
    source: 'gateway',
    environment: 'production',
    prompt: 'agents-support-triage',
    version: '1.0.0',
    arm: 'stable',
    from: monday + at * hour,
    to: monday + (at + 1) * hour,
    requests: 100,
    errors: 2,
    quantities: new Map(),
    ...parts,
  };
}

/** The sums of measurements. */
export function momentsOf(values: readonly number[], p95: number | null = null): Moments {
  return { n: values.length, sum: values.reduce((a, b) => a + b, 0), sumOfSquares: values.reduce((a, b) => a + b * b, 0), p95 };
}

const anyMoments = fc
  .tuple(fc.array(fc.nat({ max: 5000 }), { maxLength: 6 }), fc.option(fc.nat({ max: 5000 }), { nil: null }))
  .map(([values, p95]) => momentsOf(values, p95));
const anyQuantities = fc
  .dictionary(fc.constantFrom('latency_ms', 'cost_usd', 'tokens_in', 'tokens_out', 'scores.thumbs_up', 'scores.constructor'), anyMoments)
  .map((found) => new Map(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1))));

/** Windows of one source that nothing is wrong with: whole hours, no two of a line of measurements at the same time. */
export const anyWindows: fc.Arbitrary<readonly MetricWindow[]> = fc.uniqueArray(
  fc
    .record({
      at: fc.nat({ max: 24 * 40 }),
      environment: fc.constantFrom('production', 'staging'),
      prompt: fc.constantFrom('agents-support-triage', 'tasks-general-b'),
      version: fc.constantFrom('1.0.0', '1.1.0-exp.tone.1'),
      arm: fc.constantFrom('stable', 'candidate', 'short'),
      requests: fc.integer({ min: 0, max: 1_000_000 }),
      failing: fc.double({ min: 0, max: 1, noNaN: true }),
      users: fc.option(fc.nat({ max: 1000 }), { nil: undefined }),
      quantities: anyQuantities,
    })
    .map(({ at, failing, users, ...parts }) => metricWindow(at, { ...parts, ...(users === undefined ? {} : { users: Math.min(users, parts.requests) }), errors: Math.floor(parts.requests * failing) })),
  { selector: ({ environment, prompt, version, arm, from }) => [environment, prompt, version, arm, from].join(' '), maxLength: 30 },
);
