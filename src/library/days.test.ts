import { describe, expect, it } from 'vitest';
import { dayAfter, dayOf, daysBetween, daysFromTo } from './days.ts';

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

describe('days of the calendar', () => {
  it.each([
    [0, '2026-12-31', '2026-12-31'],
    [1, '2026-12-31', '2027-01-01'],
    [-20, '2026-03-21', '2026-03-01'],
    [29, '2028-02-01', '2028-03-01'],
  ])('are %i from %s to %s, whatever zone and hour it is', (days, from, to) => {
    expect(daysFromTo(from, to)).toBe(days);
    expect(dayAfter(from, days)).toBe(to);
  });

  it('change at midnight UTC', () => {
    expect([dayOf(new Date('2026-12-31T23:59:59.999Z')), dayOf(new Date('2027-01-01T00:00:00Z')), dayOf(new Date('2027-01-01T00:30:00+02:00'))]).toEqual(['2026-12-31', '2027-01-01', '2026-12-31']);
  });
});
