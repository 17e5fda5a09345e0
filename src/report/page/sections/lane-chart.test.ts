import { describe, expect, it } from 'vitest';
import { exampleFacts } from '../../../../test/support/example-dashboard.ts';
import type { RolloutLane } from '../../library/progress.ts';
import { laneChart } from './lane-chart.ts';

const [example] = exampleFacts.rollouts;
if (example === undefined) throw new Error('The example has a rollout.');
const start = 1_000_000;
const hour = 3600;
const lane = (fields: Partial<RolloutLane>): RolloutLane => ({
  ...example, phase: 'limited', now: start + 8 * hour, errors: [],
  phases: [{ name: 'canary', weight: 500, from: start, to: start + 4 * hour }, { name: 'limited', weight: 2500, from: start + 4 * hour, to: start + 16 * hour }, { name: 'full', weight: 10_000, from: start + 16 * hour, to: start + 20 * hour }],
  ...fields,
});
const blocks = (chart: { readonly html: string }) => [...chart.html.matchAll(/<svg x="([\d.]+)%" y="14" width="([\d.]+)%"[^>]*><title>([^<]*)<.*?class="phase ([a-z-]+)"/gu)].map(([, x, width, label, stage]) => [Number(x), Number(width), label, stage]);

describe('a lane', () => {
  it('has its phases to the scale of time', () => {
    expect(blocks(laneChart(lane({})))).toEqual([[0, 20, '✓ canary 5%', 'done'], [20, 60, '● limited 25%', 'current'], [80, 20, 'full 100%', 'to-come']]);
    expect(laneChart(lane({})).html).toContain('class="now" x1="40%"');
  });

  it('gives a last phase that has no length a block', () => {
    const phases = lane({}).phases.map((phase) => (phase.name === 'full' ? { ...phase, to: phase.from } : phase));
    expect(blocks(laneChart(lane({ phases }))).at(-1)?.[1]).toBeGreaterThan(5);
  });

  it('says that there is no scale where times are not recorded', () => {
    const phases = lane({}).phases.map((phase) => ({ ...phase, from: null, to: null }));
    const chart = laneChart(lane({ phases }));
    expect(chart.html).toContain('not to scale');
    expect(blocks(chart).map(([, width]) => width)).toEqual([33.33, 33.33, 33.33]);
  });

  it('draws errors within the chart, and the bar where there is one', () => {
    const chart = laneChart(lane({ errors: [{ at: start, rate: 0, n: 10 }, { at: start + 8 * hour, rate: 0.4, n: 20 }], bar: 0.05 }));
    const heights = [...(/points="([^"]+)"/u.exec(chart.html)?.[1] ?? '').matchAll(/,([\d.]+)/gu)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(34);
    expect(chart.html).toContain('bar 5%');
    expect(laneChart(lane({ bar: null, errors: [{ at: start, rate: 0, n: 0 }] })).html).toContain('nothing measured yet');
  });

  it('tells everything in its label too', () => {
    expect(laneChart(lane({})).html).toMatch(/role="img" aria-label="Rollout of agents-support-triage 2\.1\.0: now in limited/u);
  });
});
