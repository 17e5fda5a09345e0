import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bug } from '../problem/never.ts';
import type { VersionFacts } from './scheme.ts';
import { schemes } from './schemes.ts';

const digest = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const release = fc.constantFrom('patch', 'minor', 'major');
const facts: fc.Arbitrary<VersionFacts> = fc.record({
  committedAt: fc.integer({ min: 0, max: 4_000_000_000 }),
  digest,
  preMajor: fc.constantFrom('loose', 'strict'),
  taken: fc.constant(() => false),
});
/** A life of versions: each step a source and what it changes. */
const life = fc.array(fc.tuple(facts, release), { minLength: 1, maxLength: 12 });
const seeded = { seed: 20_260_309, numRuns: 400 };
const initial = fc.constantFrom('1.0.0', '0.1.0');

describe.each(Object.values(schemes))('the contract of scheme $name', (scheme) => {
  it('accepts its example and every version it gives', () => {
    expect(scheme.accepts(scheme.example)).toBe(true);
    const accepts = (start: string, steps: readonly (readonly [VersionFacts, 'patch' | 'minor' | 'major'])[]) => {
      let version = scheme.first(steps[0]![0], start);
      expect(scheme.accepts(version)).toBe(true);
      for (const [each, impact] of steps) {
        version = scheme.next(version, impact, each);
        expect(scheme.accepts(version)).toBe(true);
      }
    };
    fc.assert(fc.property(initial, life, accepts), seeded);
  });

  it('gives a higher version for every change, whatever the date of its source', () => {
    const rises = (start: string, steps: readonly (readonly [VersionFacts, 'patch' | 'minor' | 'major'])[]) => {
      let version = scheme.first(steps[0]![0], start);
      for (const [each, impact] of steps) {
        const next = scheme.next(version, impact, each);
        const order = scheme.compare(next, version);
        // Hashes are different or equal, never higher.
        if (scheme.name === 'hash') expect(order).not.toBe(0);
        else expect(order).toBeGreaterThan(0);
        expect(Math.sign(scheme.compare(version, next))).toBe(-Math.sign(order));
        version = next;
      }
    };
    fc.assert(fc.property(initial, life, rises), seeded);
  });

  it('keeps the version where nothing that users get has changed', () => {
    const keeps = (start: string, first: VersionFacts, later: VersionFacts) => {
      const version = scheme.first(first, start);
      expect(scheme.next(version, 'none', { ...later, taken: () => true })).toBe(version);
      expect(scheme.compare(version, version)).toBe(0);
    };
    fc.assert(fc.property(initial, facts, facts, keeps), seeded);
  });

  it('never gives a version that is taken', () => {
    const skips = (start: string, first: VersionFacts, later: VersionFacts, impact: 'patch' | 'minor' | 'major') => {
      const taken = new Set<string>();
      const known = (from: VersionFacts): VersionFacts => ({ ...from, taken: (version) => taken.has(version) });
      for (let round = 0; round < 8; round += 1) taken.add(scheme.first(known(first), start));
      const current = [...taken][0]!;
      for (let round = 0; round < 8; round += 1) taken.add(scheme.next(current, impact, known(later)));
      expect(taken.size).toBe(16);
      for (const version of taken) expect(scheme.accepts(version)).toBe(true);
    };
    fc.assert(fc.property(initial, facts, facts, release, skips), seeded);
  });

  it('gives the same version for the same facts', () => {
    const repeats = (start: string, each: VersionFacts, impact: 'patch' | 'minor' | 'major') => {
      const version = scheme.first(each, start);
      expect(scheme.first({ ...each }, start)).toBe(version);
      expect(scheme.next(version, impact, { ...each })).toBe(scheme.next(version, impact, each));
    };
    fc.assert(fc.property(initial, facts, release, repeats), seeded);
  });

  it('accepts no other text, and compares nothing it does not accept', () => {
    for (const text of ['', ' ', '1', 'latest', '1.2', '*', '1.0.0\n', ' 1.0.0', 'v1.0.0', '__proto__']) {
      if (scheme.name === 'sequential' && text === '1') continue;
      expect(scheme.accepts(text)).toBe(false);
      expect(() => scheme.compare(text, scheme.example)).toThrow(Bug);
      expect(() => scheme.compare(scheme.example, text)).toThrow(Bug);
      expect(() => scheme.next(text, 'none', { committedAt: 0, digest: '', preMajor: 'loose', taken: () => false })).toThrow(Bug);
    }
  });
});
