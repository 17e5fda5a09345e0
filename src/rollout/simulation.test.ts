import { describe, expect, it } from 'vitest';
import { naiveRule, ourRule, simulated, type Truth } from '../../test/support/rollout-simulation.ts';

/** Default phases and analysis, hourly ticks; `npm run bench -- rollout` prints the whole table. */
const runs = 300;
const truth = (perHour: number, stable: number, candidate: number): Truth => ({ perHour, stable, candidate });

describe('a simulated rollout', () => {
  it.each([
    [100, 0.02],
    [100, 0.04],
    [1_000, 0.02],
    [1_000, 0.04],
    [20_000, 0.02],
  ])('at %i requests an hour of a version as healthy as the stable one (%d) is hardly ever rolled back', (perHour, rate) => {
    expect(simulated(ourRule, truth(perHour, rate, rate), runs).rolledBack).toBeLessThan(0.03);
  });

  it.each([1_000, 20_000])('at %i requests an hour of a version with twice the errors is rolled back, most often within half a day', (perHour) => {
    const { rolledBack, hoursToRollback } = simulated(ourRule, truth(perHour, 0.02, 0.04), runs);
    expect(rolledBack).toBeGreaterThan(0.95);
    expect(hoursToRollback?.half).toBeLessThanOrEqual(12);
  });

  it('of a healthy version reaches all users in less than three days, at little traffic too', () => {
    const { full, hoursToFull } = simulated(ourRule, truth(100, 0.02, 0.02), runs);
    expect(full).toBeGreaterThan(0.97);
    expect(hoursToFull).toBeLessThanOrEqual(72);
  });

  it('of a broken version ends after few users have seen it', () => {
    const { rolledBack, exposed } = simulated(ourRule, truth(1_000, 0.02, 0.2), runs);
    expect(rolledBack).toBe(1);
    expect(exposed).toBeLessThanOrEqual(150);
  });

  it('by the bare error rate would do both wrong: that is what the comparison is for', () => {
    expect(simulated(naiveRule, truth(100, 0.04, 0.04), runs).rolledBack).toBeGreaterThan(0.5);
    expect(simulated(naiveRule, truth(20_000, 0.02, 0.04), runs).full).toBeGreaterThan(0.85);
  });
});
