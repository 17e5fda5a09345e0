import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeRollout, hour, metricWindow, moments } from '../../test/support/rollout-builders.ts';
import type { MetricWindow } from '../ledger/metric-window.ts';
import type { ActiveRollout, PhaseCount } from '../ledger/rollouts.ts';
import { count } from './count.ts';

const rollout = activeRollout({ phase: 'limited', entered: [{ phase: 'canary', at: 0 }, { phase: 'limited', at: 10 * hour }] });
const now = 100 * hour;
const counted = (windows: readonly MetricWindow[], on: ActiveRollout = rollout): readonly PhaseCount[] => {
  const counting = count(on, windows, now);
  if (!counting.ok) throw new Error(counting.because);
  return counting.counted;
};
const after = (windows: readonly MetricWindow[], on: ActiveRollout = rollout): ActiveRollout => ({ ...on, counted: counted(windows, on) });

describe('what a rollout counted', () => {
  /** Hours of both arms and two sources, each once. */
  const anyWindows = fc.uniqueArray(fc.record({ at: fc.nat(40), arm: fc.constantFrom('candidate' as const, 'stable' as const), source: fc.constantFrom('a', 'b'), requests: fc.nat(500) }), { selector: ({ at, arm, source }) => `${at} ${arm} ${source}`, maxLength: 40 }).map((all) =>
    all.map(({ at, arm, source, requests }) => metricWindow(arm, [at, at + 1], [Math.floor(requests / 7), requests], { source, quantities: requests === 0 ? new Map() : new Map([['latency_ms', moments(requests, 800, 0)]]) })),
  );

  it('is the same whether windows come at once, in parts, again, or in another order', () => {
    fc.assert(
      fc.property(anyWindows, fc.nat(40), (windows, cut) => {
        const once = counted(windows);
        expect(after(windows, after(windows.slice(cut))).counted).toEqual(once);
        expect(counted(windows.toReversed())).toEqual(once);
        expect(counted(windows, after(windows))).toEqual(once);
        expect(once.reduce((sum, { requests }) => sum + requests, 0)).toBe(windows.reduce((sum, { requests }) => sum + requests, 0));
      }),
      { seed: 20_261_124, numRuns: 200 },
    );
  });

  it('belongs to the phase in which a window begins, also where it comes late', () => {
    const later = after([metricWindow('candidate', [10, 11], [1, 10])]);
    expect(counted([metricWindow('candidate', [9, 10], [2, 20])], later).map(({ phase, requests, merged }) => [phase, requests, merged])).toEqual([
      ['canary', 20, [{ source: 'test', runs: [[9 * hour, hour, 1]] }]],
      ['limited', 10, [{ source: 'test', runs: [[10 * hour, hour, 1]] }]],
    ]);
  });

  it('stays when a window comes again with other numbers', () => {
    const first = after([metricWindow('candidate', [0, 1], [1, 10])]);
    expect(counted([metricWindow('candidate', [0, 1], [9, 10])], first)).toEqual(first.counted);
  });

  it('is not added to by a window that overlaps it, also over the border of a phase; another source may', () => {
    const first = after([metricWindow('candidate', [9, 11], [1, 10])]);
    expect(count(first, [metricWindow('candidate', [10, 12], [1, 10])], now)).toEqual({ ok: false, because: 'source `test` gives spans that overlap' });
    expect(counted([metricWindow('candidate', [10, 12], [1, 10], { source: 'other' })], first).map(({ requests }) => requests)).toEqual([10, 10]);
  });

  it('takes little room, however many windows there are', () => {
    const minutes = Array.from({ length: 6000 }, (_, at) => metricWindow('stable', [0, 0], [0, 5], { from: at * 60, to: (at + 1) * 60 }));
    expect(JSON.stringify(counted(minutes)).length).toBeLessThan(500);
  });
});
