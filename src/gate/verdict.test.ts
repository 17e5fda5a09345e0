import { describe, expect, it } from 'vitest';
import { gates, type Gate } from '../domain/gates.ts';
import { namesOf } from '../domain/row.ts';
import { problem } from '../problem/problem.ts';
import { mayRelease, reasonsToHold, type Judgements, type Verdict } from './verdict.ts';

const names = namesOf(gates);
const passed: Verdict = { is: 'passed', because: 'it holds' };
const judgements = (verdicts: Partial<Record<Gate, Verdict>> = {}): Judgements =>
  Object.fromEntries(names.map((gate) => [gate, { gate, required: gates[gate].required, verdict: verdicts[gate] ?? passed, score: 1, problems: [] }])) as unknown as Judgements;
const without = (gate: Gate): Partial<Judgements> => ({ ...judgements(), [gate]: undefined });

describe('a release', () => {
  it('is ready when every gate passed', () => {
    expect(mayRelease(judgements())).toBe(true);
  });

  it('is not ready without any gate: what nobody judged is not green', () => {
    expect(mayRelease({})).toBe(false);
    expect(reasonsToHold({}).map(({ gate, is }) => [gate, is])).toEqual(names.map((gate) => [gate, 'unjudged']));
  });

  it.each(names)('is not ready without a judgement of %s', (gate) => {
    expect(mayRelease(without(gate))).toBe(false);
  });

  it.each(names)('waits for %s, and is held back by it, exactly where it is needed', (gate) => {
    const [first] = [problem('body-empty', {})];
    expect(mayRelease(judgements({ [gate]: { is: 'waiting', for: 'somebody' } }))).toBe(!gates[gate].required);
    expect(mayRelease(judgements({ [gate]: { is: 'failed', problems: [first] } }))).toBe(!gates[gate].required);
  });
});
