import { describe, expect, it } from 'vitest';
import { Failure } from '../../problem/failure.ts';
import { timeGiven } from './time-given.ts';

describe('a time that is given', () => {
  it.each([
    ['2026-11-23', '2026-11-23T23:59:59Z'],
    ['2026-11-23T14:30', '2026-11-23T14:30:00Z'],
    ['2026-11-23 14:30:05', '2026-11-23T14:30:05Z'],
    ['2026-11-23T14:30Z', '2026-11-23T14:30:00Z'],
    ['2026-11-23T14:30+02:00', '2026-11-23T12:30:00Z'],
    ['2028-02-29', '2028-02-29T23:59:59Z'],
  ])('%s is %s', (text, iso) => {
    expect(timeGiven(text)).toBe(Date.parse(iso) / 1000);
  });

  it.each(['', 'yesterday', '2026-11-31', '2027-02-29', '2026-13-01', '2026-11-23T25:00', '23.11.2026', '1700000000'])('%j is none', (text) => {
    expect(() => timeGiven(text)).toThrow(Failure);
  });
});
