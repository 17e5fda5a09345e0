import { describe, expect, it } from 'vitest';
import { evaluation, digest } from '../../test/support/evaluations.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { evaluationsFor, type PromptEvidence } from './prompt-evidence.ts';
import type { Evaluation } from './evaluation.ts';

const settings = { requiredIn: new Set<string>(), minPassRate: 0.9, maxRegression: 0.02, maxAgeDays: 30 };
const names = (count: number, prefix = 'c'): readonly string[] => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

function judged(evaluations: readonly Evaluation[], { base = [], by = 'require', now = '2026-11-02T00:00:00Z' }: { base?: readonly Evaluation[]; by?: string | null; now?: string } = {}) {
  const evidence: PromptEvidence = { digest: digest('a'), evaluations, base };
  const { problems, incomplete, fresh } = judgeEvidence(evidence, settings, { by }, new Date(now), { prompt: 'agents-support-triage' });
  return { codes: problems.map(({ code }) => code), args: problems[0]?.args, incomplete: incomplete.map(({ code }) => code), fresh: fresh.length };
}

describe('evidence', () => {
  it('passes with the share of cases that is asked for, and fails below it with the cases named', () => {
    expect(judged([evaluation({ passed: names(9), failed: ['bad'] })]).codes).toEqual([]);
    expect(judged([evaluation({ passed: names(8), failed: ['bad', 'worse'] })])).toMatchObject({ codes: ['evidence-below'], args: { rate: '80 %', least: '90 %', failing: ['bad', 'worse'] } });
  });

  it('that is missing fails where it is demanded, and only there', () => {
    expect(judged([]).codes).toEqual(['evidence-demanded']);
    expect(judged([], { by: null }).codes).toEqual([]);
  });

  it('counts to the last moment of its age, and not after it', () => {
    const good = [evaluation({ passed: ['x'] })];
    expect(judged(good, { now: '2026-12-01T00:00:00Z' })).toMatchObject({ codes: [], fresh: 1 });
    expect(judged(good, { now: '2026-12-01T00:00:01Z' })).toMatchObject({ codes: ['evidence-demanded'], fresh: 0, args: { stale: '2026-11-01' } });
    expect(judged([evaluation({ passed: ['x'], at: '2026-13-77T00:00:00Z' })]).codes).toEqual(['evidence-demanded']);
  });

  it('made after the commit that is judged counts', () => {
    expect(judged([evaluation({ passed: ['x'] })], { now: '2026-10-01T00:00:00Z' }).codes).toEqual([]);
  });

  it('without any case fails, demanded or not', () => {
    expect(judged([evaluation()], { by: null }).codes).toEqual(['evidence-vacuous']);
  });

  it('in which the model could not be asked is neither good nor bad', () => {
    expect(judged([evaluation({ passed: names(9), errors: ['x'] })])).toMatchObject({ codes: [], incomplete: ['evidence-incomplete'] });
    expect(judged([evaluation({ errors: names(9) })])).toMatchObject({ codes: [], incomplete: ['evidence-incomplete'] });
  });

  it('that cannot pass any more, whatever the missing answers are, fails at once', () => {
    expect(judged([evaluation({ passed: ['a'], failed: names(3), errors: ['x'] })]).codes).toEqual(['evidence-below']);
  });

  it('of a second model counts as much as that of the first', () => {
    expect(judged([evaluation({ passed: ['x'] }), evaluation({ model: 'other', failed: ['x'] })]).codes).toEqual(['evidence-below']);
  });

  it('may lie a little below that of the base, and names what newly fails', () => {
    const base = [evaluation({ passed: names(100) })];
    expect(judged([evaluation({ passed: names(98), failed: ['c98', 'c99'] })], { base }).codes).toEqual([]);
    const worse = judged([evaluation({ passed: names(95), failed: ['c97', 'c98', 'c99', 'new1', 'new2'] })], { base });
    expect(worse).toMatchObject({ codes: ['evidence-regressed'], args: { rate: '95 %', before: '100 %', failing: ['c97', 'c98', 'c99'] } });
  });

  it('is compared only with evidence of the same runner and model that is complete', () => {
    const now = [evaluation({ passed: names(19), failed: ['x'] })];
    expect(judged(now, { base: [evaluation({ passed: ['x'], model: 'other' })] }).codes).toEqual([]);
    expect(judged(now, { base: [evaluation({ passed: ['x'], runner: 'junit' })] }).codes).toEqual([]);
    expect(judged(now, { base: [evaluation({ passed: ['x'], errors: ['y'] })] }).codes).toEqual([]);
    expect(judged(now, { base: [evaluation()] }).codes).toEqual([]);
    expect(judged(now, { base: [evaluation({ passed: ['x'], at: '2020-01-01T00:00:00Z' })] }).codes).toEqual(['evidence-regressed']);
  });

  it('of a prompt is its own; of a prompt that was renamed, that of the same content before', () => {
    const own = evaluation({ passed: ['x'] });
    const twin = evaluation({ prompt: 'twin', failed: ['x'] });
    const record = { schema: 'prompt-libraries/evidence/v1', digest: digest('a'), evaluations: [own, twin] } as const;
    expect(evaluationsFor('agents-support-triage', record)).toEqual([own]);
    expect(evaluationsFor('agents-support-routing', record)).toEqual([own, twin]);
  });
});
