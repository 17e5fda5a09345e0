import { describe, expect, it } from 'vitest';
import { countedDate } from './counted-date.ts';

describe('the date of a commit', () => {
  const now = new Date('2026-11-23T15:00:00Z');
  const seconds = (text: string): number => Date.parse(text) / 1000;

  it.each([
    ['of long ago', '2001-01-01T00:00:00Z', '2001-01-01T00:00:00Z'],
    ['of now', '2026-11-23T15:00:00Z', '2026-11-23T15:00:00Z'],
    ['of a clock that is a day ahead', '2026-11-24T15:00:00Z', '2026-11-24T15:00:00Z'],
    ['of more than a day ahead, which is today', '2026-11-24T15:00:01Z', '2026-11-23T00:00:00Z'],
    ['of years ahead, which is today', '2031-05-05T00:00:00Z', '2026-11-23T00:00:00Z'],
  ])('counts, %s', (_, committed, counted) => {
    expect(countedDate(seconds(committed), now)).toBe(seconds(counted));
  });

  it('counts as today where no calendar has it', () => {
    expect(countedDate(999_999_999_999, now)).toBe(seconds('2026-11-23T00:00:00Z'));
  });
});
