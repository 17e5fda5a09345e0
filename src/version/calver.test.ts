import { describe, expect, it } from 'vitest';
import { Bug } from '../problem/never.ts';
import { calver } from './calver.ts';
import type { VersionFacts } from './scheme.ts';

function at(time: string, ...taken: readonly string[]): VersionFacts {
  return { committedAt: Date.parse(time) / 1000, digest: '', preMajor: 'loose', taken: (version) => taken.includes(version) };
}

describe('calendar versions', () => {
  it('do not stand still within a day', () => {
    const morning = calver.next('2024.01.14.3', 'patch', at('2024-01-15T06:00:00Z'));
    const noon = calver.next(morning, 'patch', at('2024-01-15T12:00:00Z'));
    const night = calver.next(noon, 'patch', at('2024-01-15T23:59:59Z'));
    expect([morning, noon, night]).toEqual(['2024.01.15', '2024.01.15.1', '2024.01.15.2']);
  });

  it('take the day of the source in UTC', () => {
    expect(calver.first(at('2024-01-15T23:30:00-02:00'), '')).toBe('2024.01.16');
  });

  it('never go back when the source is older than the current version', () => {
    expect(calver.next('2024.01.15', 'patch', at('2023-12-31T00:00:00Z'))).toBe('2024.01.15.1');
    expect(calver.next('2024.01.15.9', 'major', at('2024-01-14T00:00:00Z'))).toBe('2024.01.15.10');
  });

  it('skip revisions that are taken', () => {
    expect(calver.next('2024.01.14', 'patch', at('2024-01-15T00:00:00Z', '2024.01.15', '2024.01.15.1'))).toBe('2024.01.15.2');
  });

  it('count revisions as numbers', () => {
    expect(calver.compare('2024.01.15.10', '2024.01.15.9')).toBeGreaterThan(0);
    expect(calver.compare('2024.01.15', '2024.01.15.1')).toBeLessThan(0);
    expect(calver.compare('2023.12.31.5', '2024.01.01')).toBeLessThan(0);
  });

  it.each(['2024.02.30', '2023.02.29', '2024.13.01', '2024.00.10', '2024.1.5', '2024.01.15.0', '2024.01.15.01', '24.01.15', '2024-01-15'])(
    '%s is none',
    (text) => {
      expect(calver.accepts(text)).toBe(false);
    },
  );

  it('know leap days', () => {
    expect(calver.accepts('2024.02.29')).toBe(true);
  });

  it.each([Number.NaN, 1e15, -1e15, 1e12, -1e11])('a source committed at %s has no day', (committedAt) => {
    expect(() => calver.first({ ...at('2024-01-15T00:00:00Z'), committedAt }, '')).toThrow(Bug);
  });
});
