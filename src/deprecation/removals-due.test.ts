import { describe, expect, it } from 'vitest';
import { dayAfter } from '../library/days.ts';
import { removalsDue, type GoingPrompt, type RecentUsage } from './removals-due.ts';

const today = '2026-12-31';
const now = new Date(`${today}T12:00:00Z`);
const going = (id: string, daysLeft: number, parts: Partial<GoingPrompt> = {}): GoingPrompt => ({
  id,
  path: `prompts/tasks/${id}.prompt.md`,
  deprecation: { announced: '2026-11-01', removal: dayAfter(today, daysLeft), replacement: null, guide: null, reason: null },
  dependents: [],
  consumers: [],
  rollout: null,
  ...parts,
});
const usage = (requests: number): RecentUsage => ({ days: 7, requests: new Map([['a', requests]]), limit: 10 });
const one = (daysLeft: number, parts: Partial<GoingPrompt> = {}, used: RecentUsage | null = null) => removalsDue([going('a', daysLeft, parts)], used, now)[0];

describe('a removal', () => {
  it.each([
    [30, 'warning', 'later'],
    [29, 'warning', 'later'],
    [15, 'warning', 'later'],
    [14, 'migration', 'later'],
    [8, 'migration', 'later'],
    [7, 'soft_removal', 'later'],
    [1, 'soft_removal', 'later'],
    [0, 'hard_removal', 'due'],
    [-20, 'hard_removal', 'due'],
  ] as const)('with %i days left is in phase %s and %s', (daysLeft, phase, is) => {
    expect(one(daysLeft)).toMatchObject({ daysLeft, phase, is, blockers: [] });
  });

  it.each([
    ['dependents', { dependents: ['b'] }, null],
    ['consumers', { consumers: ['shop'] }, null],
    ['rollout', { rollout: 'canary' }, null],
    ['usage', {}, usage(11)],
  ] as const)('is held up by %s, and tells of them before its day', (kind, parts, used) => {
    expect(one(-3, parts, used)).toMatchObject({ is: 'blocked', blockers: [{ kind }] });
    expect(one(3, parts, used)).toMatchObject({ is: 'later', blockers: [{ kind }] });
  });

  it('is not held up by use within the limit, nor where nothing is measured', () => {
    expect(one(0, {}, usage(10))?.is).toBe('due');
    expect(one(0, {}, { ...usage(0), requests: new Map() })?.is).toBe('due');
    expect(one(0)?.is).toBe('due');
  });

  it('stands before those that go later, and by its id among those of a day', () => {
    expect(removalsDue([going('c', 5), going('b', -1), going('a', 5)], null, now).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});
