import { describe, expect, it } from 'vitest';
import { schemes } from '../src/version/schemes.ts';
import { numbered, type Outcome } from './support/channels/histories.ts';
import { naive, ours, torn } from './support/channels/rule-books.ts';

const seed = 20_261_123;

/** Shown in the output of the tests: how much was tried. */
function shown(name: string, outcome: Outcome): Outcome {
  const { histories, stable, candidates, faults } = outcome;
  process.stdout.write(`${name}: ${histories} histories, ${stable} stable, ${candidates} rc; faults ${JSON.stringify(faults)}\n`);
  return outcome;
}

describe('versions of main and staging', () => {
  it('are given once, rise, and promise neither less nor more than what lives', () => {
    const outcome = shown('semver', numbered(ours, schemes.semver, 3_000, seed));
    expect(outcome.faults).toEqual({});
    expect(outcome.stable).toBeGreaterThan(10_000);
    expect(outcome.candidates).toBeGreaterThan(20_000);
  });

  it.each([schemes.calver, schemes.sequential, schemes.hash])('of scheme $name are given once and rise, their candidates before them', (scheme) => {
    expect(shown(scheme.name, numbered(ours, scheme, 400, seed)).faults).toEqual({});
  });

  it('go wrong in every way by the rules of ancestry and a counter that goes on', () => {
    const { faults } = shown('naive', numbered(naive, schemes.semver, 200, seed));
    for (const fault of ['twice', 'falls', 'too low', 'too high', 'below its candidate', 'same content again'] as const) expect(faults[fault]).toBeGreaterThan(0);
  });

  it.each(torn)('go wrong without $without', ({ without, book, fault }) => {
    const { faults } = shown(`without ${without}`, numbered(book, schemes.semver, 1_500, seed, fault));
    expect(faults[fault]).toBeGreaterThan(0);
  });
});
