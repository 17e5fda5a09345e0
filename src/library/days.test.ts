import { describe, expect, it } from 'vitest';
import { daysBetween } from './days.ts';

describe('days between two moments', () => {
  it.each([
    [0, '2026-01-01T00:00:00Z', '2026-01-01T23:59:59Z'],
    [1, '2026-01-01T12:00:00Z', '2026-01-02T12:00:00Z'],
    [90, '2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z'],
    [0, '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z'],
  ])('are %i from %s to %s', (days, from, to) => {
    expect(daysBetween(new Date(from), new Date(to))).toBe(days);
  });
});
