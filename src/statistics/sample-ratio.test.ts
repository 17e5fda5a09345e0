import jstatPackage from 'jstat';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../bench/random.ts';
import { interval } from './confidence-sequence.ts';
import { holm } from './holm.ts';
import { brokenBelow, chiSquareAbove, sampleRatio } from './sample-ratio.ts';
import { sequentialP } from './sequential-p.ts';

const { jStat } = jstatPackage;

describe('the χ² distribution', () => {
  it('agrees with an independent library to 1e-9', () => {
    const chance = randomFrom(11);
    for (let at = 0; at < 3000; at += 1) {
      const degrees = 1 + Math.floor(chance() * 12);
      const x = 10 ** (chance() * 4 - 2);
      expect(Math.abs(chiSquareAbove(x, degrees) - (1 - jStat.chisquare.cdf(x, degrees))), `${x} of ${degrees}`).toBeLessThan(1e-9);
    }
  });

  it('has the quantiles of the tables', () => {
    const table = [[3.841_458_820_694_124, 1, 0.05], [10.827_566_170_662_733, 1, 0.001], [5.991_464_547_107_979, 2, 0.05], [16.266_236_196_238_13, 3, 0.001]] as const;
    for (const [x, degrees, p] of table) expect(Math.abs(chiSquareAbove(x, degrees) - p)).toBeLessThan(1e-12);
    expect(chiSquareAbove(0, 3)).toBe(1);
    // Far out the difference from 1 would be lost, the tail is not: 2 × the normal tail beyond 20.
    expect(chiSquareAbove(400, 1) / 5.507_248_237_212_5e-89).toBeCloseTo(1, 6);
  });
});

describe('the ratio of samples', () => {
  it('is right for shares as they ought to be, and broken for shares that are not', () => {
    expect(sampleRatio([{ count: 5000, weight: 1 }, { count: 5000, weight: 1 }])).toBe(1);
    expect(sampleRatio([{ count: 2010, weight: 2000 }, { count: 7990, weight: 8000 }])).toBeGreaterThan(0.1);
    expect(sampleRatio([{ count: 5200, weight: 1 }, { count: 4800, weight: 1 }])).toBeLessThan(brokenBelow);
  });

  it('says nothing of few, and not that they are right', () => {
    expect(sampleRatio([{ count: 9, weight: 1 }, { count: 0, weight: 1 }])).toBeNull();
    expect(sampleRatio([{ count: 0, weight: 1 }, { count: 0, weight: 1 }])).toBeNull();
    expect(sampleRatio([{ count: 100, weight: 1 }])).toBeNull();
  });

  it('is called broken for hardly any assignment that is not', () => {
    const chance = randomFrom(12);
    let broken = 0;
    const runs = 20_000;
    for (let run = 0; run < runs; run += 1) {
      let first = 0;
      for (let key = 0; key < 200; key += 1) first += Number(chance() < 0.5);
      if ((sampleRatio([{ count: first, weight: 1 }, { count: 200 - first, weight: 1 }]) ?? 1) < brokenBelow) broken += 1;
    }
    expect(broken / runs).toBeLessThan(0.002);
  });
});

describe('several questions at a time', () => {
  it('are compared with levels that rise, until one is too large', () => {
    expect(holm([0.03, 0.005, 0.02, 0.5], 0.05)).toEqual([
      { p: 0.03, level: 0.05 / 2, refuted: false },
      { p: 0.005, level: 0.05 / 4, refuted: true },
      { p: 0.02, level: 0.05 / 3, refuted: false },
      { p: 0.5, level: 0.05, refuted: false },
    ]);
  });

  it('refute at least what Bonferroni refutes, and no more than each alone', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }), (ps) => {
        for (const { p, refuted } of holm(ps, 0.05)) {
          if (p <= 0.05 / ps.length) expect(refuted).toBe(true);
          if (p > 0.05) expect(refuted).toBe(false);
        }
      }),
      { seed: 20_261_104, numRuns: 300 },
    );
  });
});

describe('a p-value that may be looked at often', () => {
  it('is the level at which the confidence sequence just leaves out zero', () => {
    const chance = randomFrom(13);
    for (let at = 0; at < 1000; at += 1) {
      const difference = { estimate: chance() - 0.5, variance: chance() * 0.01, size: 10 ** (chance() * 6) };
      const p = sequentialP(difference);
      if (p >= 1 || p < 1e-150) continue;
      const { lower, upper } = interval(difference, p);
      expect(Math.min(Math.abs(lower), Math.abs(upper)) / Math.abs(difference.estimate)).toBeLessThan(1e-9);
    }
    expect(sequentialP({ estimate: 1, variance: 0.1, size: 0 })).toBe(1);
  });
});
