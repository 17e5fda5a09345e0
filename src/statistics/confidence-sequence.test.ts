import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../bench/random.ts';
import { interval, lowerLimit } from './confidence-sequence.ts';
import { differenceOfMeans, differenceOfRates, fewestValues, varianceOf } from './differences.ts';
import { errorsAmong, normalValue } from '../../test/support/random-samples.ts';

const runs = 400;

describe('a confidence sequence', () => {
  it('excludes a true difference at any of many looks less often than α allows', () => {
    const chance = randomFrom(7);
    const missed = { below: 0, either: 0 };
    for (let run = 0; run < runs; run += 1) {
      const [candidate, stable] = [{ requests: 0, errors: 0 }, { requests: 0, errors: 0 }];
      let [below, either] = [false, false];
      for (let look = 0; look < 60; look += 1) {
        candidate.errors += errorsAmong(chance, (candidate.requests += 100) && 100, 0.03);
        stable.errors += errorsAmong(chance, (stable.requests += 400) && 400, 0.02);
        const difference = differenceOfRates([{ candidate, stable }]);
        below ||= lowerLimit(difference, 0.1) > 0.01;
        const { lower, upper } = interval(difference, 0.1);
        either ||= lower > 0.01 || upper < 0.01;
      }
      missed.below += Number(below);
      missed.either += Number(either);
    }
    expect(missed.below / runs).toBeLessThan(0.1);
    expect(missed.either / runs).toBeLessThan(0.1);
  });

  it('finds out in the end what is there', () => {
    const candidate = { requests: 20_000, errors: 800 };
    const stable = { requests: 20_000, errors: 400 };
    expect(lowerLimit(differenceOfRates([{ candidate, stable }]), 0.1)).toBeGreaterThan(0);
    expect(lowerLimit(differenceOfRates([{ candidate: stable, stable: candidate }]), 0.1)).toBeLessThan(0);
    expect(interval(differenceOfRates([{ candidate: stable, stable: candidate }]), 0.05).upper).toBeLessThan(0);
  });

  it('says nothing where one arm was not measured', () => {
    const nothing = differenceOfRates([{ candidate: { requests: 0, errors: 0 }, stable: { requests: 500, errors: 5 } }]);
    expect(lowerLimit(nothing, 0.1)).toBe(-Infinity);
    expect(interval(nothing, 0.1)).toEqual({ lower: -Infinity, upper: Infinity });
  });

  it('decides nothing by the first few errors', () => {
    const pair = { candidate: { requests: 5, errors: 2 }, stable: { requests: 95, errors: 1 } };
    expect(lowerLimit(differenceOfRates([pair]), 0.1)).toBeLessThan(0);
  });

  it('gets narrower with what is measured', () => {
    const at = (n: number): number => {
      const { lower, upper } = interval(differenceOfRates([{ candidate: { requests: n, errors: n / 20 }, stable: { requests: n, errors: n / 20 } }]), 0.05);
      return upper - lower;
    };
    const widths = [100, 1_000, 10_000, 100_000].map(at);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});

describe('a difference over strata', () => {
  it('does not hold an hour of trouble for everybody against the arm that had more traffic in it', () => {
    const quiet = { candidate: { requests: 500, errors: 10 }, stable: { requests: 9_500, errors: 190 } };
    const trouble = { candidate: { requests: 5_000, errors: 1_000 }, stable: { requests: 5_000, errors: 1_000 } };
    expect(differenceOfRates([quiet, trouble]).estimate).toBeCloseTo(0, 12);
    const together = { candidate: { requests: 5_500, errors: 1_010 }, stable: { requests: 14_500, errors: 1_190 } };
    expect(lowerLimit(differenceOfRates([together]), 0.1)).toBeGreaterThan(0.05);
    expect(lowerLimit(differenceOfRates([quiet, trouble]), 0.1)).toBeLessThan(0);
  });
});

describe('a difference of means', () => {
  const sumsOf = (values: readonly number[]) => ({
    n: values.length,
    sum: values.reduce((total, value) => total + value, 0),
    sumOfSquares: values.reduce((total, value) => total + value * value, 0),
  });
  const chance = randomFrom(3);
  const values = (n: number, mean: number): readonly number[] => Array.from({ length: n }, () => mean + 100 * normalValue(chance));

  it('has the variance of its values', () => {
    expect(varianceOf(sumsOf([1, 2, 3, 4]))).toBeCloseTo(5 / 3, 12);
    expect(varianceOf({ n: 3, sum: 3e9, sumOfSquares: 3e18 - 1 })).toBe(0);
  });

  it('shows a mean that rose by more than it may, and none that did not', () => {
    const stable = sumsOf(values(4_000, 800));
    expect(lowerLimit(differenceOfMeans([{ candidate: sumsOf(values(2_000, 1_200)), stable }], 1.25), 0.1)).toBeGreaterThan(0);
    expect(lowerLimit(differenceOfMeans([{ candidate: sumsOf(values(2_000, 900)), stable }], 1.25), 0.1)).toBeLessThan(0);
  });

  it('waits for enough values to know their spread', () => {
    const few = { n: fewestValues - 1, sum: 100, sumOfSquares: 400 };
    expect(differenceOfMeans([{ candidate: few, stable: sumsOf(values(1_000, 800)) }]).size).toBe(0);
  });
});
