import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest.ts';

describe('nearestName', () => {
  it.each([
    ['ifEqual', 'ifEquals'],
    ['jsno', 'json'],
    ['tikcet', 'ticket'],
    ['languge', 'language'],
    ['secton', 'section'],
  ])('takes %s for %s', (wanted, meant) => {
    expect(nearestName(wanted, ['role', 'json', 'ifEquals', 'ticket', 'language', 'section'])).toBe(meant);
  });

  it('suggests nothing where one slip in three letters is not enough', () => {
    expect(nearestName('ab', ['ax', 'bb'])).toBeNull();
    expect(nearestName('topic', ['colic'])).toBeNull();
    expect(nearestName('language', ['languages-all'])).toBeNull();
  });

  it('prefers the nearer name, and of equally near ones the first', () => {
    expect(nearestName('template', ['templaet-', 'templates'])).toBe('templates');
    expect(nearestName('cat', ['bat', 'hat'])).toBe('bat');
  });

  it('finds every name with one letter changed, lost or swapped', () => {
    const names = fc.stringMatching(/^[a-z]{6,20}$/);
    fc.assert(
      fc.property(names, fc.nat(), fc.constantFrom('lose', 'swap', 'change'), (name, at, slip) => {
        const place = at % (name.length - 1);
        const rest = slip === 'lose' ? name.slice(place + 1) : slip === 'change' ? `_${name.slice(place + 1)}` : `${name[place + 1]}${name[place]}${name.slice(place + 2)}`;
        expect(nearestName(name.slice(0, place) + rest, [name])).toBe(name);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('answers for hostile lengths at once', () => {
    const names = Array.from({ length: 5000 }, (_, each) => `name-${each}`.padEnd(10_000, 'x'));
    expect(nearestName('x'.repeat(1_000_000), names)).toBeNull();
    expect(nearestName('name-17', names)).toBeNull();
  });
});
