import jstatPackage from 'jstat';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../bench/random.ts';
import { betaQuantile, betaShare } from './beta.ts';
import { exactLowerBound, exactUpperBound } from './exact-bound.ts';
import { logGamma } from './log-gamma.ts';

const { jStat } = jstatPackage;
const chance = randomFrom(1);
const sizes = Array.from({ length: 1000 }, () => Math.ceil(10 ** (chance() * 5)));
/** Up to 30 % errors: for more, the library's own fraction (it stops at 3e-7) errs by a little more than 1e-9, as the sums below show. */
const counts = sizes.map((requests) => ({ requests, errors: Math.floor(requests * 0.3 * chance() ** 2) }));
const anyCounts = sizes.map((requests) => ({ requests, errors: Math.ceil(requests * chance()) }));

describe('exact bounds', () => {
  it.each([0.0005, 0.001, 0.01, 0.05, 0.1])('at α %s agree with an independent library to 1e-9', (alpha) => {
    for (const { requests, errors } of counts) {
      const lower = errors === 0 ? 0 : jStat.beta.inv(alpha, errors, requests - errors + 1);
      const upper = errors === requests ? 1 : jStat.beta.inv(1 - alpha, errors + 1, requests - errors);
      expect(Math.abs(exactLowerBound({ requests, errors }, alpha) - lower), `${errors} of ${requests}`).toBeLessThan(1e-9);
      expect(Math.abs(exactUpperBound({ requests, errors }, alpha) - upper), `${errors} of ${requests}`).toBeLessThan(1e-9);
    }
  });

  it('are what the binomial distribution itself gives', () => {
    for (const { requests, errors } of [...counts, ...anyCounts].filter((each) => each.requests <= 2000 && each.errors > 0)) {
      const bound = exactLowerBound({ requests, errors }, 0.001);
      expect(Math.abs(atLeast(errors, requests, bound) - 0.001)).toBeLessThan(1e-11);
    }
  });

  it('of no errors and of nothing but errors are one-sided', () => {
    expect(exactLowerBound({ requests: 20, errors: 0 }, 0.001)).toBe(0);
    expect(exactUpperBound({ requests: 20, errors: 20 }, 0.001)).toBe(1);
    // 59 requests without an error show at 95 % that fewer than 5 % fail; 58 do not.
    expect(exactUpperBound({ requests: 59, errors: 0 }, 0.05)).toBeLessThan(0.05);
    expect(exactUpperBound({ requests: 58, errors: 0 }, 0.05)).toBeGreaterThan(0.05);
  });
});

describe('the beta distribution', () => {
  it('is turned round by its quantiles', () => {
    for (let each = 0; each < 500; each += 1) {
      const [a, b, share] = [1 + 10 ** (chance() * 5), 1 + 10 ** (chance() * 5), chance()];
      expect(Math.abs(betaShare(betaQuantile(share, a, b), a, b) - share)).toBeLessThan(1e-9);
    }
  });

  it('rests on a gamma function that agrees with an independent library', () => {
    for (let each = 0; each < 500; each += 1) {
      const x = 10 ** (chance() * 7 - 1);
      expect(Math.abs(logGamma(x) - jStat.gammaln(x))).toBeLessThan(1e-9 * Math.max(1, Math.abs(jStat.gammaln(x))));
    }
  });
});

/** Chance of at least so many errors, summed up term by term. */
function atLeast(errors: number, requests: number, rate: number): number {
  let total = 0;
  for (let each = errors; each <= requests; each += 1) {
    const ways = jStat.gammaln(requests + 1) - jStat.gammaln(each + 1) - jStat.gammaln(requests - each + 1);
    total += Math.exp(ways + each * Math.log(rate) + (requests - each) * Math.log1p(-rate));
  }
  return total;
}
