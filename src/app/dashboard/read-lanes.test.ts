import { describe, expect, it } from 'vitest';
import type { MetricDay } from '../../ledger/metric-day.ts';
import type { ActiveRollout } from '../../ledger/rollouts.ts';
import { rolloutSettingsFrom } from '../../library/rollout-settings.ts';
import { startedRollout } from '../../rollout/start.ts';
import { lanesOf } from './read-lanes.ts';

const hour = 3600;
const start = Date.parse('2026-11-20T20:00:00Z') / 1000;
const policy = rolloutSettingsFrom({}).gradual;
const begun = startedRollout({ environment: 'production', prompt: 'a-b-c', candidate: '1.1.0', stable: '1.0.0', phases: null, isApproved: () => true, held: null, experiment: null, now: start }, policy);
const lane = (fields: Partial<ActiveRollout>, hours: number, days: readonly MetricDay[] = [], tickedAt: number | null = null) => {
  const [found] = lanesOf({ schema: 'prompt-libraries/rollouts/v1', tickedAt, rollouts: [{ ...begun, ...fields }] }, days, policy, new Date((start + hours * hour) * 1000));
  if (found === undefined) throw new Error('there is a rollout');
  return found;
};
const day = (name: string, fields: Partial<MetricDay> = {}): MetricDay => ({ day: name, environment: 'production', prompt: 'a-b-c', version: '1.1.0', arm: 'candidate', requests: 100, errors: 2, quantities: new Map(), merged: new Map(), ...fields });
const limited = { phase: 'limited', entered: [{ phase: 'canary', at: start }, { phase: 'limited', at: start + 5 * hour }] };
const holds = { verdict: { is: 'hold', code: 'samples', because: 'few' } } as const;

describe('a lane', () => {
  it('has the phases as they were, and those to come as early as they can', () => {
    const times = (found: ReturnType<typeof lane>) => found.phases.map(({ from, to }) => [((from ?? 0) - start) / hour, ((to ?? 0) - start) / hour]);
    expect(times(lane(limited, 6))).toEqual([[0, 5], [5, 17], [17, 41], [41, 41]]);
    expect(times(lane(limited, 30))).toEqual([[0, 5], [5, 30], [30, 54], [54, 54]]);
    expect(times(lane({ phase: null, entered: [], standing: 'pending' }, 3))).toEqual([[3, 7], [7, 19], [19, 43], [43, 43]]);
  });

  it('has a point for each day of the candidate in its own environment, since it began', () => {
    const days = [day('2026-11-19'), day('2026-11-21', { errors: 5 }), day('2026-11-20'), day('2026-11-20', { arm: 'stable' }), day('2026-11-20', { environment: 'staging' }), day('2026-11-20', { version: '1.0.0' }), day('2026-11-22')];
    expect(lane({}, 6, days).errors).toEqual([{ at: start + 4 * hour, rate: 0.02, n: 100 }, { at: start + 6 * hour, rate: 0.05, n: 100 }]);
  });

  it('holds from when its phase has lasted long enough, unless a person paused it', () => {
    expect(lane({ ...limited, ...holds }, 16).hold).toBeNull();
    expect(lane({ ...limited, ...holds }, 30).hold).toEqual({ since: start + 17 * hour, limitHours: 72 });
    expect(lane({ ...limited, ...holds, standing: 'paused' }, 30).hold).toBeNull();
  });

  it('counts ticks from its own beginning where the last one was before it', () => {
    expect([lane({}, 1).tick?.last, lane({}, 1, [], start - 90 * hour).tick?.last, lane({}, 1, [], start + hour).tick?.last]).toEqual([start, start, start + hour]);
  });
});
