import { describe, expect, it } from 'vitest';
import { systemClock } from './clock.ts';

describe('the system clock', () => {
  it('tells the time of the machine', () => {
    const before = Date.now();
    const told = systemClock.now().getTime();
    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(Date.now());
  });

  it('gives every caller a date of its own', () => {
    const first = systemClock.now();
    first.setTime(0);
    expect(systemClock.now().getTime()).toBeGreaterThan(0);
  });
});
