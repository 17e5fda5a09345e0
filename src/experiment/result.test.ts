import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../bench/random.ts';
import { armDay, endOf, experiment } from '../../test/support/experiment-builders.ts';
import { momentsOf } from '../../test/support/metric-builders.ts';
import { errorsAmong, normalValue } from '../../test/support/random-samples.ts';
import type { MetricDay } from '../ledger/metric-day.ts';
import type { Experiment } from '../library/experiment.ts';
import { resultOf } from './result.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
const bothArms = (count: number, control: Partial<MetricDay>, short: Partial<MetricDay>): readonly MetricDay[] => numbers(count).flatMap((at) => [armDay(at, 'control', control), armDay(at, 'short', short)]);
const told = (of: Experiment, days: readonly MetricDay[], at: number): readonly [string, string | null] => {
  const { verdict } = resultOf(of, days, endOf(at));
  return [verdict.is, verdict.winner];
};

describe('the verdict on an experiment', () => {
  const better = bothArms(28, { errors: 40 }, { errors: 20 });

  it('names the arm that is shown to be better, not before the days it runs at least', () => {
    expect(told(experiment(), better, 6)).toEqual(['inconclusive', null]);
    expect(told(experiment(), better, 7)).toEqual(['winner', 'short']);
  });

  it('names the control where the other arm is shown to be worse', () => {
    expect(told(experiment({ primary: { metric: 'error_rate', direction: 'increase', minimumEffect: 0.005 } }), better, 14)).toEqual(['winner', 'control']);
  });

  it('is no difference once one that matters is refuted, and inconclusive before', () => {
    const same = bothArms(28, { requests: 10_000, errors: 200 }, { requests: 10_000, errors: 200 });
    expect(told(experiment(), bothArms(7, {}, {}), 7)).toEqual(['inconclusive', null]);
    expect(told(experiment(), same, 14)).toEqual(['no-difference', null]);
  });

  it('is no winner for a difference that is shown but too small to matter', () => {
    const small = bothArms(28, { requests: 500_000, errors: 10_000 }, { requests: 500_000, errors: 9500 });
    expect(resultOf(experiment(), small, endOf(28)).comparisons[0]?.differs).toBe(true);
    expect(told(experiment(), small, 28)).toEqual(['no-difference', null]);
  });

  it('is void where the arms do not have the shares they ought to have, however clear the rest is', () => {
    const skewed = bothArms(14, { requests: 1100, errors: 44 }, { requests: 900, errors: 9 });
    expect(told(experiment(), skewed, 14)).toEqual(['invalid', null]);
    const meant = experiment({ arms: [{ name: 'control', version: '1.0.0', weight: 5500 }, { name: 'short', version: '1.1.0-exp.tone.1', weight: 4500 }] });
    expect(told(meant, skewed, 14)).toEqual(['winner', 'short']);
  });

  it('is void where an arm served another version, and leaves other prompts, environments and days alone', () => {
    const foreign = [armDay(3, 'short', { prompt: 'tasks-general-b' }), armDay(3, 'short', { environment: 'staging' }), armDay(0, 'short', { version: '0.9.0' }), armDay(29, 'short', { version: '2.0.0' }), armDay(3, 'stable', { version: '2.0.0' })];
    expect(told(experiment(), [...better, ...foreign], 28)).toEqual(['winner', 'short']);
    expect(told(experiment(), [...better, armDay(3, 'short', { version: '2.0.0' })], 28)).toEqual(['invalid', null]);
  });

  it('is none where nothing was measured, and void where only one arm was', () => {
    expect(told(experiment(), [], 14)).toEqual(['inconclusive', null]);
    expect(told(experiment(), better.filter(({ arm }) => arm === 'control'), 14)).toEqual(['invalid', null]);
  });

  it('of users needs their number, because requests of one user are no sample', () => {
    const byUser = experiment({ unit: 'user' });
    expect(resultOf(byUser, better, endOf(14)).assignment).toMatchObject({ of: 'users', p: null, verdict: 'unknown' });
    expect(told(byUser, better, 14)).toEqual(['inconclusive', null]);
    const counted = better.map((each) => ({ ...each, users: 500 }));
    expect(told(byUser, counted, 28)).toEqual(['winner', 'short']);
    const eager = bothArms(28, { requests: 1300, errors: 52, users: 500 }, { requests: 1000, errors: 20, users: 500 });
    expect(resultOf(byUser, eager, endOf(14)).assignment.verdict).toBe('as-it-ought-to-be');
  });
});

describe('a guardrail', () => {
  const cost = (values: readonly number[]): MetricDay['quantities'] => new Map([['cost_usd', momentsOf(values)]]);
  const cheap = numbers(200).map((at) => 1 + (at % 5) / 10);
  const dear = cheap.map((value) => value * 1.6);
  const guarded = (limit: Experiment['guardrails'][number]['limit']): Experiment => experiment({ guardrails: [{ metric: 'cost_usd', limit }] });
  const days = (control: MetricDay['quantities'], short: MetricDay['quantities']): readonly MetricDay[] => bothArms(14, { errors: 40, quantities: control }, { errors: 20, quantities: short });

  it('that is broken, above, or was not measured, lets nobody win', () => {
    const rise = guarded({ is: 'relative-increase', value: 0.2 });
    const verdicts = ([short, of]: readonly [MetricDay['quantities'], Experiment]): unknown => [resultOf(of, days(cost(cheap), short), endOf(14)).guardrails[0]?.verdict, told(of, days(cost(cheap), short), 14)];
    expect(verdicts([cost(cheap), rise])).toEqual(['kept', ['winner', 'short']]);
    expect(verdicts([cost(dear), rise])).toEqual(['broken', ['inconclusive', null]]);
    expect(verdicts([new Map(), rise])).toEqual(['unknown', ['inconclusive', null]]);
    expect(verdicts([cost(cheap), guarded({ is: 'most', value: 1.199 })])).toEqual(['above', ['inconclusive', null]]);
    expect(verdicts([cost(cheap), guarded({ is: 'most', value: 2 })])).toEqual(['kept', ['winner', 'short']]);
  });

  it('on errors is kept without any error, and broken by many', () => {
    const of = experiment({ primary: { metric: 'scores.thumbs_up', direction: 'increase', minimumEffect: 0.01 }, guardrails: [{ metric: 'error_rate', limit: { is: 'most', value: 0.05 } }] });
    const verdict = (errors: number): unknown => resultOf(of, bothArms(14, {}, { errors }), endOf(14)).guardrails[0]?.verdict;
    expect([verdict(0), verdict(20), verdict(200)]).toEqual(['kept', 'kept', 'broken']);
  });
});

describe('a look every day', () => {
  const runs = 300;

  /** Share of experiments that call a winner on any of their days. */
  function winners(of: Experiment, seed: number, measured: (chance: () => number, number: number, arm: string) => Partial<MetricDay>): number {
    const chance = randomFrom(seed);
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const days = numbers(of.maxDays).flatMap((at) => of.arms.map(({ name }) => armDay(at, name, { version: name === 'control' ? '1.0.0' : '1.1.0-exp.tone.1', ...measured(chance, at, name) })));
      if (numbers(of.maxDays).some((at) => resultOf(of, days, endOf(at)).verdict.is === 'winner')) found += 1;
    }
    return found / runs;
  }

  it('calls a winner among equals no more often than α, by rates', () => {
    const of = experiment({ minDays: 1 });
    expect(winners(of, 21, (chance) => ({ requests: 2000, errors: errorsAmong(chance, 2000, 0.05) }))).toBeLessThanOrEqual(0.05);
  });

  it('nor among three equals, by means', () => {
    const version = '1.1.0-exp.tone.1';
    const of = experiment({ minDays: 1, arms: [{ name: 'control', version: '1.0.0', weight: 3334 }, { name: 'short', version, weight: 3333 }, { name: 'long', version, weight: 3333 }], primary: { metric: 'latency_ms', direction: 'decrease', minimumEffect: 1 } });
    const measured = (chance: () => number): Partial<MetricDay> => {
      // A mean and a variance are all that a day is told by: 500 values of 800 ± 300 ms.
      const sum = 500 * 800 + Math.sqrt(500) * 300 * normalValue(chance);
      return { requests: 500, quantities: new Map([['latency_ms', { n: 500, sum, sumOfSquares: (sum * sum) / 500 + 499 * 300 * 300, p95: null }]]) };
    };
    expect(winners(of, 22, measured)).toBeLessThanOrEqual(0.05);
  });

  it('nor among users who make many requests that are all alike', () => {
    const of = experiment({ minDays: 1, unit: 'user' });
    const measured = (chance: () => number): Partial<MetricDay> => ({ users: 100, requests: 2000, errors: 20 * errorsAmong(chance, 100, 0.2) });
    expect(winners(of, 23, measured)).toBeLessThanOrEqual(0.05);
    // Taken for independent, they would be called different far more often.
    expect(winners({ ...of, unit: 'request' }, 23, measured)).toBeGreaterThan(0.3);
  });

  it('finds a difference that is there', () => {
    const measured = (chance: () => number, _: number, arm: string): Partial<MetricDay> => ({ requests: 2000, errors: errorsAmong(chance, 2000, arm === 'control' ? 0.05 : 0.04) });
    expect(winners(experiment(), 24, measured)).toBeGreaterThan(0.9);
  });
});
