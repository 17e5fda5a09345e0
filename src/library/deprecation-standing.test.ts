import { describe, expect, it } from 'vitest';
import { dayAfter } from './days.ts';
import { deprecationStanding, phaseStarts, whenItGoes } from './deprecation-standing.ts';

const removal = '2026-12-31';

describe('a deprecation', () => {
  it.each([
    [31, 'announced'],
    [30, 'warning'],
    [29, 'warning'],
    [15, 'warning'],
    [14, 'migration'],
    [8, 'migration'],
    [7, 'soft_removal'],
    [1, 'soft_removal'],
    [0, 'hard_removal'],
    [-20, 'hard_removal'],
  ] as const)('that has %i days left is in the phase %s from midnight to midnight UTC', (daysLeft, phase) => {
    const day = dayAfter(removal, -daysLeft);
    for (const hour of ['00:00:00Z', '23:59:59Z']) expect(deprecationStanding({ removal }, new Date(`${day}T${hour}`))).toEqual({ phase, daysLeft });
  });

  it('enters each phase on the day it tells', () => {
    for (const [phase, day] of Object.entries(phaseStarts({ removal }))) {
      expect(deprecationStanding({ removal }, new Date(`${day}T00:00:00Z`)).phase).toBe(phase);
      expect(deprecationStanding({ removal }, new Date(`${dayAfter(day, -1)}T23:59:59Z`)).phase).not.toBe(phase);
    }
  });

  it('says that it is overdue, and by how much', () => {
    expect([5, 1, 0, -1, -20].map((left) => whenItGoes(removal, left))).toEqual([
      'goes on 2026-12-31, in 5 days',
      'goes on 2026-12-31, in 1 day',
      'goes today, 2026-12-31',
      'should have gone on 2026-12-31, 1 day ago',
      'should have gone on 2026-12-31, 20 days ago',
    ]);
  });
});
