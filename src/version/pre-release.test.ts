import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bug } from '../problem/never.ts';
import {
  comparePreReleases,
  coreOf,
  isExperimentName,
  isPreRelease,
  isSameChannel,
  numberOf,
  preReleaseOf,
  readPreRelease,
  type PreRelease,
  type PreReleaseChannel,
} from './pre-release.ts';
import type { VersionFacts } from './scheme.ts';
import { schemes } from './schemes.ts';

const seeded = { seed: 20_261_123, numRuns: 300 };
const channel: fc.Arbitrary<PreReleaseChannel> = fc.oneof(
  fc.constant('rc' as const),
  fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/u).filter(isExperimentName).map((experiment) => ({ experiment })),
);
const number = fc.integer({ min: 1, max: 400 });

describe.each(Object.values(schemes))('pre-releases of scheme $name', (scheme) => {
  const core = fc
    .record({
      committedAt: fc.integer({ min: 0, max: 4_000_000_000 }),
      digest: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
      preMajor: fc.constantFrom<VersionFacts['preMajor'][]>('loose', 'strict'),
      taken: fc.constant(() => false),
    })
    .chain((facts) => fc.array(fc.constantFrom('patch', 'minor', 'major'), { maxLength: 6 }).map((steps) => steps.reduce((version, impact) => scheme.next(version, impact, facts), scheme.first(facts, '0.1.0'))));

  it('are read as they were written, and lead to their core', () => {
    const returns = (version: string, from: PreReleaseChannel, count: number): void => {
      const text = preReleaseOf(version, from, count);
      expect(readPreRelease(scheme, text)).toEqual({ core: version, channel: from, number: count });
      expect([coreOf(text), numberOf(scheme, text), isPreRelease(text)]).toEqual([version, count, true]);
      expect(text).toMatch(/^[\w.-]+$/u);
    };
    fc.assert(fc.property(core, channel, number, returns), seeded);
  });

  it('are no versions for users: only semver reads them as versions at all', () => {
    const differs = (version: string, from: PreReleaseChannel, count: number): void => {
      expect(scheme.accepts(preReleaseOf(version, from, count))).toBe(scheme.name === 'semver');
      expect([readPreRelease(scheme, version), numberOf(scheme, version), isPreRelease(version), coreOf(version)]).toEqual([null, null, false, version]);
    };
    fc.assert(fc.property(core, channel, number, differs), seeded);
  });

  it('are ordered by core, then by number', () => {
    const orders = (left: string, right: string, from: PreReleaseChannel, first: number, second: number): void => {
      const [a, b] = [preReleaseOf(left, from, first), preReleaseOf(right, from, second)].map((text) => readPreRelease(scheme, text)) as [PreRelease, PreRelease];
      const wanted = scheme.name === 'hash' ? 0 : Math.sign(scheme.compare(left, right)) || Math.sign(first - second);
      expect(Math.sign(comparePreReleases(scheme, a, b))).toBe(wanted);
      expect(Math.sign(comparePreReleases(scheme, b, a))).toBe(wanted === 0 ? 0 : -wanted);
    };
    fc.assert(fc.property(core, core, channel, number, number, orders), seeded);
  });

  it('have a core of their scheme, a number from 1 on and a suffix of ours', () => {
    const { example } = scheme;
    for (const suffix of ['-rc', '-rc.0', '-rc.01', '-rc.1.2', '-beta.1', '-exp.1', '-exp.tone', '-exp.42.1', '-exp.Tone.1', '-exp..1', '-rc.1-rc.2', '-rc.1\n', ' -rc.1']) {
      expect(readPreRelease(scheme, `${example}${suffix}`)).toBeNull();
    }
    for (const text of ['', '-rc.1', 'x-rc.1', '1.2-rc.1', '2026.02.30-rc.1', '__proto__-rc.1']) expect(readPreRelease(scheme, text)).toBeNull();
  });

  it('are made of nothing else', () => {
    const { example } = scheme;
    for (const count of [0, -1, 1.5, Number.NaN, 1e10]) expect(() => preReleaseOf(example, 'rc', count)).toThrow(Bug);
    for (const text of [`${example}-rc.1`, `${example}+build`, '']) expect(() => preReleaseOf(text, 'rc', 1)).toThrow(Bug);
    expect(() => preReleaseOf(example, { experiment: 'a/b' }, 1)).toThrow(Bug);
  });
});

describe('pre-releases of semver', () => {
  it('are ordered as semver orders them, below the version they lead to', () => {
    const agrees = (from: PreReleaseChannel, first: number, second: number): void => {
      const [a, b] = [preReleaseOf('1.4.0', from, first), preReleaseOf('1.4.0', from, second)];
      expect(Math.sign(schemes.semver.compare(a, b))).toBe(Math.sign(first - second));
      expect(schemes.semver.compare(a, '1.4.0')).toBeLessThan(0);
      expect(schemes.semver.compare(a, '1.3.9')).toBeGreaterThan(0);
    };
    fc.assert(fc.property(channel, number, number, agrees), seeded);
  });

  it('are told from versions with build metadata, and from suffixes of other people', () => {
    expect([isPreRelease('1.0.0+from-main'), coreOf('1.0.0+from-main')]).toEqual([false, '1.0.0']);
    expect([isPreRelease('2.0.0-beta.1'), coreOf('2.0.0-beta.1'), numberOf(schemes.semver, '2.0.0-beta.1')]).toEqual([true, '2.0.0', null]);
  });
});

describe('experiments', () => {
  it.each(['tone', 'tone-2', '2-tone', 'a'])('may be called %s', (name) => {
    expect(isExperimentName(name)).toBe(true);
  });

  it.each(['', '42', '007', 'Tone', 'a.b', 'a/b', '-a', 'a-', 'a--b', 'a_b', 'ä', 'a\n', 'a'.repeat(65)])('may not be called %j', (name) => {
    expect(isExperimentName(name)).toBe(false);
  });

  it('are channels of their own', () => {
    expect(isSameChannel({ experiment: 'tone' }, { experiment: 'tone' })).toBe(true);
    expect(isSameChannel({ experiment: 'tone' }, { experiment: 'length' })).toBe(false);
    expect(isSameChannel({ experiment: 'rc' }, 'rc')).toBe(false);
  });
});
