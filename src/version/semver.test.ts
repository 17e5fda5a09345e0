import { describe, expect, it } from 'vitest';
import { Bug } from '../problem/never.ts';
import type { VersionFacts } from './scheme.ts';
import { semver } from './semver.ts';

function facts(preMajor: 'loose' | 'strict', ...taken: readonly string[]): VersionFacts {
  return { committedAt: 0, digest: '', preMajor, taken: (version) => taken.includes(version) };
}

describe('semantic versions', () => {
  it.each([
    ['1.2.3', 'patch', '1.2.4', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0', '1.3.0'],
    ['1.2.3', 'major', '2.0.0', '2.0.0'],
    ['0.3.4', 'patch', '0.3.5', '0.3.5'],
    ['0.3.4', 'minor', '0.3.5', '0.4.0'],
    ['0.3.4', 'major', '0.4.0', '1.0.0'],
    ['1.2.3+build', 'patch', '1.2.4', '1.2.4'],
    ['1.3.0-rc.2', 'patch', '1.3.0', '1.3.0'],
    ['1.3.1-rc.2', 'minor', '1.4.0', '1.4.0'],
  ] as const)('after %s a %s change gives %s, strictly %s', (current, impact, loose, strict) => {
    expect(semver.next(current, impact, facts('loose'))).toBe(loose);
    expect(semver.next(current, impact, facts('strict'))).toBe(strict);
  });

  it('take the next patch while a version is taken', () => {
    expect(semver.next('1.2.3', 'minor', facts('loose', '1.3.0', '1.3.1'))).toBe('1.3.2');
    expect(semver.first(facts('loose', '1.0.0'), '1.0.0')).toBe('1.0.1');
  });

  it.each(['01.2.3', '1.02.3', '1.2.3-01', '1.2', '=1.2.3', '1.2.3.4', '1.2.3-', '9007199254740992.0.0'])('%s is none', (text) => {
    expect(semver.accepts(text)).toBe(false);
  });

  it('are ordered by precedence', () => {
    const sorted = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-rc.1', '1.0.0', '1.9.0', '1.10.0'];
    expect(sorted.toReversed().toSorted(semver.compare)).toEqual(sorted);
    expect(semver.compare('1.0.0+a', '1.0.0+b')).toBe(0);
  });

  it('begin only at a version, and end at the largest number', () => {
    expect(() => semver.first(facts('loose'), 'v1')).toThrow(Bug);
    expect(() => semver.next('9007199254740991.0.0', 'major', facts('loose'))).toThrow(Bug);
  });
});
