import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeRollout, gradualPolicy, hour, metricWindow, moments } from '../../test/support/rollout-builders.ts';
import { rolloutStandings } from '../domain/rollout-standings.ts';
import type { RolloutControl } from '../library/rollout-control.ts';
import type { WrittenRollout } from '../library/rollout-settings.ts';
import type { ActiveRollout } from '../ledger/rollouts.ts';
import type { MetricWindow } from '../ledger/metric-window.ts';
import { startedRollout } from './start.ts';
import { tick, type TickFacts, type Ticked } from './tick.ts';

const healthy = [metricWindow('candidate', [0, 4], [1, 100]), metricWindow('stable', [0, 4], [20, 1900])];
const control = (parts: Partial<RolloutControl>): RolloutControl => ({ candidate: '2', control: 'run', approvedPhase: null, reason: null, phases: null, ...parts });

function ticked(parts: Partial<Omit<TickFacts, 'policy'>> & { readonly policy?: WrittenRollout } = {}): Ticked {
  return tick({ rollout: activeRollout(), control: null, windows: healthy, silent: null, experiment: null, now: 4 * hour, ...parts, policy: gradualPolicy(parts.policy) });
}
const told = ({ verdict, rollout, ended }: Ticked) => [verdict.is, verdict.code, rollout?.phase ?? ended, rollout?.weight ?? 0];

describe('a tick advances', () => {
  it('when the hours have passed and metrics are fresh, enough and good', () => {
    const after = ticked();
    expect(told(after)).toEqual(['advance', 'healthy', 'limited', 2500]);
    expect([after.happened, after.rollout?.entered.at(-1)]).toEqual([['rollout-advanced'], { phase: 'limited', at: 4 * hour }]);
  });

  it('one phase only, however late it comes', () => {
    const late = [metricWindow('candidate', [0, 30], [5, 1000]), metricWindow('stable', [0, 30], [200, 19_000])];
    const after = ticked({ windows: late, now: 30 * hour });
    expect(told(after)).toEqual(['advance', 'healthy', 'limited', 2500]);
    expect(told(ticked({ rollout: after.rollout ?? activeRollout(), windows: late, now: 30 * hour }))).toEqual(['hold', 'hours-left', 'limited', 2500]);
  });

  it('from the last phase to done, without metrics of a stable version that nobody gets', () => {
    const full = activeRollout({ phase: 'full', weight: 10_000, entered: [{ phase: 'canary', at: 0 }, { phase: 'full', at: 40 * hour }] });
    const after = ticked({ rollout: full, windows: [metricWindow('candidate', [40, 41], [1, 100])], now: 41 * hour });
    expect([after.ended, after.happened]).toEqual(['done', ['deployed']]);
  });
});

describe('a tick holds', () => {
  it.each<readonly [string, string, Partial<Omit<TickFacts, 'policy'>>]>([
    ['before the hours have passed', 'hours-left', { now: 4 * hour - 1 }],
    ['without any metrics', 'metrics-missing', { windows: [] }],
    ['with metrics of the candidate only', 'metrics-missing', { windows: healthy.slice(0, 1) }],
    ['with old metrics', 'metrics-stale', { now: 6 * hour + 1 }],
    ['with too few requests', 'samples', { windows: [metricWindow('candidate', [0, 4], [0, 59]), metricWindow('stable', [0, 4], [20, 1900])] }],
    ['with an error rate at the bar', 'rate-above-bar', { windows: [metricWindow('candidate', [0, 4], [5, 100]), metricWindow('stable', [0, 4], [95, 1900])] }],
    ['with numbers that are none', 'metrics-invalid', { windows: [...healthy, metricWindow('candidate', [4, 5], [Number.NaN, 10])] }],
    ['with spans that are not finite', 'metrics-invalid', { windows: [...healthy, metricWindow('candidate', [4, Number.NaN], [1, 10])] }],
    ['with more errors than requests', 'metrics-invalid', { windows: [...healthy, metricWindow('stable', [4, 5], [11, 10])] }],
    ['with spans that overlap', 'metrics-invalid', { windows: [...healthy, metricWindow('candidate', [3, 4], [1, 10])] }],
    ['with spans of the future', 'metrics-invalid', { windows: [...healthy, metricWindow('candidate', [4, 9], [1, 10])] }],
    ['with metrics from before the phase', 'metrics-missing', { rollout: activeRollout({ entered: [{ phase: 'canary', at: 0.5 * hour }] }), now: 4.5 * hour }],
    ['with a control file that nobody can read', 'control-invalid', { control: 'unreadable' }],
    ['with metrics of another environment', 'metrics-missing', { windows: healthy.map((each) => ({ ...each, environment: 'staging' })) }],
  ])('%s', (_, code, facts) => {
    const after = ticked(facts);
    expect(told(after)).toEqual(['hold', code, 'canary', 500]);
    expect(after.happened).toEqual([]);
  });

  it('where a source gave no data, though the others look good, but not against a rollback', () => {
    const silent = 'source `workers` gave no data: it is down';
    expect([...told(ticked({ silent })), ticked({ silent }).verdict.because]).toEqual(['hold', 'metrics-missing', 'canary', 500, silent]);
    expect(ticked({ silent, windows: [] }).verdict.because).toContain(silent);
    expect(ticked({ silent, windows: [metricWindow('candidate', [0, 1], [12, 20])] }).ended).toBe('rolled_back');
  });

  it('by what was counted before, as if it were given again', () => {
    const early = ticked({ now: 3 * hour, windows: healthy.map((each) => ({ ...each, to: 3 * hour })) }).rollout ?? activeRollout();
    expect(told(ticked({ rollout: early, windows: [], now: 4 * hour }))).toEqual(['advance', 'healthy', 'limited', 2500]);
    expect(told(ticked({ rollout: early, windows: [], now: 5 * hour + 1 }))).toEqual(['hold', 'metrics-stale', 'canary', 500]);
  });

  it('before its first phase while an experiment is under way, also where a person agreed', () => {
    const pending = startedRollout({ environment: 'production', prompt: 'p', candidate: '2', stable: '1', phases: null, isApproved: () => true, held: null, experiment: 'tone', now: 0 }, gradualPolicy());
    expect(told(ticked({ rollout: pending, experiment: 'tone' }))).toEqual(['hold', 'experiment', null, 0]);
    expect(told(ticked({ rollout: pending }))).toEqual(['advance', 'healthy', 'canary', 500]);
  });

  it('for an approval, which counts for its phase and those before', () => {
    const policy: WrittenRollout = { approval: { limited: 'manual', expanded: 'manual' } };
    expect(told(ticked({ policy }))).toEqual(['hold', 'approval', 'canary', 500]);
    expect(told(ticked({ policy, control: control({ approvedPhase: 'limited' }) }))).toEqual(['advance', 'healthy', 'limited', 2500]);
    expect(told(ticked({ policy, control: control({ approvedPhase: 'expanded' }) }))).toEqual(['advance', 'healthy', 'limited', 2500]);
    expect(told(ticked({ policy, control: control({ approvedPhase: 'canary' }) }))).toEqual(['hold', 'approval', 'canary', 500]);
  });

  it('for ever at most in the eyes of people: after the hours it may hold, an issue is owed, once', () => {
    const at = (now: number): ActiveRollout | null => ticked({ windows: [], now }).rollout;
    expect(at(76 * hour)?.overdue).toBe(false);
    expect(at(76 * hour + 1)?.overdue).toBe(true);
  });

  it('before its first phase until a person agrees', () => {
    const policy: WrittenRollout = { approval: { canary: 'manual' } };
    const pending = startedRollout({ environment: 'production', prompt: 'p', candidate: '2', stable: '1', phases: null, isApproved: () => false, held: null, experiment: null, now: 0 }, gradualPolicy(policy));
    expect([pending.standing, pending.phase, pending.weight]).toEqual(['pending', null, 0]);
    expect(told(ticked({ rollout: pending, policy, windows: [] }))).toEqual(['hold', 'approval', null, 0]);
    const after = ticked({ rollout: pending, policy, windows: [], control: control({ approvedPhase: 'canary' }) });
    expect([...told(after), after.happened]).toEqual(['advance', 'healthy', 'canary', 500, ['rollout-advanced']]);
  });

  it('where a person pauses it, by file or by command, and goes on where the same takes that back', () => {
    const paused = ticked({ control: control({ control: 'pause' }) });
    expect([...told(paused), paused.rollout?.standing, paused.happened]).toEqual(['hold', 'paused', 'canary', 500, 'paused', ['rollout-paused']]);
    const rollout = paused.rollout ?? activeRollout();
    expect(ticked({ rollout, control: control({ control: 'pause' }) }).happened).toEqual([]);
    expect(ticked({ rollout }).happened).toEqual(['rollout-resumed', 'rollout-advanced']);
    const byCommand = activeRollout({ standing: 'paused', pausedBy: 'command' });
    expect(told(ticked({ rollout: byCommand }))).toEqual(['hold', 'paused', 'canary', 500]);
  });
});

describe('a tick rolls back', () => {
  const worse = [metricWindow('candidate', [0, 1], [60, 600]), metricWindow('stable', [0, 1], [12, 600])];

  it.each<readonly [string, string, Partial<Omit<TickFacts, 'policy'>>]>([
    ['a candidate with more errors than the stable version', 'error-regression', { windows: worse }],
    ['a candidate above the bar, though nothing is known of the stable version', 'error-bar', { windows: [metricWindow('candidate', [0, 1], [12, 20])] }],
    ['also while a person pauses it', 'error-regression', { windows: worse, control: control({ control: 'pause' }) }],
    ['before the hours have passed and before there are enough requests', 'error-bar', { windows: [metricWindow('candidate', [0, 1], [8, 12])], now: hour }],
    ['by old metrics too', 'error-regression', { windows: worse, now: 300 * hour }],
  ])('%s', (_, code, facts) => {
    const after = ticked(facts);
    expect([after.verdict.code, after.ended, after.rollout, after.happened]).toEqual([code, 'rolled_back', null, ['withdrawn']]);
  });

  it('where a person says so', () => {
    const after = ticked({ control: control({ control: 'abort', reason: 'it swears' }) });
    expect([after.verdict.code, after.ended, after.verdict.because]).toEqual(['aborted', 'aborted', 'it swears']);
  });

  it.each([
    ['latency_ms', 'latency-guard', { max_latency_increase: 0.25 }],
    ['cost_usd', 'cost-guard', { max_cost_increase: 0.25 }],
  ] as const)('a candidate whose %s rose by more than is allowed', (quantity, code, analysis) => {
    const windows = (mean: number): readonly MetricWindow[] => [
      metricWindow('candidate', [0, 4], [10, 1000], { quantities: new Map([[quantity, moments(1000, mean, 300)]]) }),
      metricWindow('stable', [0, 4], [190, 19_000], { quantities: new Map([[quantity, moments(19_000, 800, 300)]]) }),
    ];
    expect(ticked({ windows: windows(1_400), policy: { analysis } }).verdict.code).toBe(code);
    expect(ticked({ windows: windows(1_400) }).verdict.code).toBe('healthy');
    expect(ticked({ windows: windows(950), policy: { analysis } }).verdict.code).toBe('healthy');
  });

  it('nothing that is worse by no more than is tolerated', () => {
    expect(ticked({ windows: worse, policy: { analysis: { tolerance: 0.2, max_error_rate: 0.2 } }, now: hour }).verdict.code).toBe('hours-left');
  });
});

describe('a lease', () => {
  const policy: WrittenRollout = { on_missing_metrics: 'lease' };

  it('is renewed by fresh metrics, and gives traffic back when it runs out', () => {
    const leased = activeRollout({ lease: 4 * hour });
    expect(ticked({ rollout: leased, policy, now: 3.5 * hour, windows: [metricWindow('candidate', [0, 3], [0, 100]), metricWindow('stable', [0, 3], [0, 100])] }).rollout?.lease).toBe(7.5 * hour);
    const after = ticked({ rollout: leased, policy, windows: [] });
    expect([after.verdict.code, after.ended, after.happened]).toEqual(['lease-ran-out', 'lapsed', ['rollout-lapsed']]);
  });

  it('is not kept where missing metrics only hold', () => {
    expect(ticked({ windows: [], now: 1000 * hour }).verdict.code).toBe('metrics-missing');
  });
});

describe('any life of a rollout', () => {
  const anyWindow = fc.record({ arm: fc.constantFrom('candidate' as const, 'stable' as const), requests: fc.nat(3000), share: fc.double({ min: 0, max: 0.3, noNaN: true }) });
  const anyStep = fc.record({ hours: fc.integer({ min: 0, max: 40 }), windows: fc.array(anyWindow, { maxLength: 4 }), control: fc.constantFrom(null, 'run' as const, 'pause' as const, 'abort' as const) });

  it('takes only ways of its table, never loses weight but to nothing, and says the same when it is asked again', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        let rollout = activeRollout();
        let now = 0;
        const windows: MetricWindow[] = [];
        for (const step of steps) {
          for (const [index, { arm, requests, share }] of step.windows.entries()) windows.push(metricWindow(arm, [now / hour, now / hour + step.hours], [Math.round(requests * share), requests], { source: String(index) }));
          now += step.hours * hour;
          const facts: TickFacts = { rollout, policy: gradualPolicy(), control: step.control === null ? null : control({ control: step.control }), windows, silent: null, experiment: null, now };
          const after = tick(facts);
          expect(tick(facts)).toEqual(after);
          const standing = after.rollout?.standing ?? after.ended;
          const from = after.happened.includes('rollout-resumed') ? 'running' : rollout.standing;
          if (standing !== from) expect(rolloutStandings[from].leadsTo).toContain(standing);
          if (after.rollout === null) return;
          expect(after.rollout.weight).toBeGreaterThanOrEqual(rollout.weight);
          expect(after.rollout.entered.length - rollout.entered.length).toBeLessThanOrEqual(1);
          rollout = after.rollout;
        }
      }),
      { seed: 20_261_123, numRuns: 300 },
    );
  });
});
