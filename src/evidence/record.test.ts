import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest, evaluation, evidenceOf } from '../../test/support/evaluations.ts';
import { foldSamples } from './fold-samples.ts';
import { evidencePath, mergedEvidence } from './evaluation.ts';
import { decodeEvidence, encodeEvidence } from './record.ts';
import type { TiedSample } from './sample.ts';

const sample = (name: string, more: Partial<TiedSample> = {}): TiedSample => ({
  tie: { prompt: 'a', digest: digest('1') }, runner: 'promptfoo', model: 'm', at: 1_000_000, name, verdict: 'passed', latencyMs: null, costUsd: null, tokens: null, ...more,
});
const samples = fc.array(
  fc.record({
    name: fc.constantFrom('one', 'two', 'two #2', 'three'),
    verdict: fc.constantFrom('passed' as const, 'failed' as const, 'error' as const),
    model: fc.constantFrom('m', 'n', null),
    digest: fc.constantFrom(digest('1'), digest('2')),
    latencyMs: fc.option(fc.integer({ min: 0, max: 9000 })),
    at: fc.integer({ min: 0, max: 9_000_000 }),
  }),
  { maxLength: 30 },
).map((list) => list.map(({ name, digest: of, ...more }) => sample(name, { ...more, tie: { prompt: 'a', digest: of } })));

describe('a record of evidence', () => {
  it('is read as it was written', () => {
    const record = evidenceOf(digest('a'), evaluation({ passed: ['x'], failed: ['y'] }), evaluation({ model: null, errors: ['z'], latencyMs: { mean: 1.5, p95: 3 } }));
    expect(decodeEvidence(encodeEvidence(record), 'f')).toMatchObject({ ok: true, value: { digest: digest('a'), evaluations: { length: 2 } } });
    expect(evidencePath(digest('a'))).toBe(`evidence/aa/${digest('a')}.json`);
  });

  it.each([
    ['another digest', { digest: 'abc' }],
    ['no evaluation', { evaluations: [] }],
    ['a key of its own', { secret: 1 }],
    ['a case twice', { evaluations: [evaluation({ passed: ['x', 'x'] })] }],
    ['a date of no zone', { evaluations: [evaluation({ passed: ['x'], at: '2026-11-01' })] }],
  ])('with %s is refused', (_, change) => {
    expect(decodeEvidence(JSON.stringify({ ...evidenceOf(digest('a'), evaluation({ passed: ['x'] })), ...change }), 'f')).toMatchObject({ ok: false, problems: [{ code: 'record-invalid' }] });
  });

  it('keeps the newer evaluation of the same prompt, runner and model, and those of others', () => {
    const old = evaluation({ passed: ['x'] });
    const young = evaluation({ failed: ['x'], at: '2026-11-02T00:00:00Z' });
    const other = evaluation({ passed: ['x'], model: 'other' });
    const merged = mergedEvidence(evidenceOf(digest('a'), young), evidenceOf(digest('a'), old, other));
    expect(merged.evaluations).toEqual([young, other]);
    expect(mergedEvidence(merged, merged)).toEqual(merged);
  });

  it('is the same in whatever order records are merged', () => {
    const made = fc.array(fc.record({ model: fc.constantFrom('m', 'n'), day: fc.constantFrom('01', '02'), passed: fc.constantFrom(['x'], ['x', 'y']) }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(made, (list) => {
        const records = list.map(({ model, day, passed }) => evidenceOf(digest('a'), evaluation({ model, passed, at: `2026-11-${day}T00:00:00Z` })));
        const merged = (all: typeof records): string => encodeEvidence(all.reduce(mergedEvidence));
        expect(merged(records)).toBe(merged(records.toReversed()));
      }),
      { seed: 21, numRuns: 100 },
    );
  });
});

describe('cases', () => {
  it('make the same records in whatever order and parts they come, and every one of them counts', () => {
    fc.assert(
      fc.property(samples, (list) => {
        const records = foldSamples(list);
        expect(foldSamples(list.toReversed())).toEqual(records);
        const names = records.flatMap(({ evaluations }) => evaluations.map(({ cases }) => [...cases.passed, ...cases.failed, ...cases.errors]));
        expect(names.flat().length).toBe(list.length);
        for (const each of names) expect(new Set(each).size).toBe(each.length);
        for (const record of records) expect(decodeEvidence(encodeEvidence(record), 'f').ok).toBe(true);
      }),
      { seed: 22, numRuns: 200 },
    );
  });

  it('give the share that passed of all, errors among them, and the time of the earliest', () => {
    const [record] = foldSamples([sample('a'), sample('b', { verdict: 'failed', at: 5000 }), sample('c', { verdict: 'error' }), sample('d')]);
    expect(record?.evaluations[0]).toMatchObject({ passRate: 0.5, at: '1970-01-01T00:00:05Z', cases: { passed: ['a', 'd'], failed: ['b'], errors: ['c'] } });
  });

  it('give means of what was measured, and the latency that 19 of 20 keep', () => {
    const list = Array.from({ length: 20 }, (_, index) => sample(`c${index}`, { latencyMs: index === 0 ? 5000 : 100, costUsd: index < 2 ? 0.01 * (index + 1) : null }));
    expect(foldSamples(list)[0]?.evaluations[0]).toMatchObject({ latencyMs: { mean: 345, p95: 100 }, costUsd: 0.015, tokens: null });
  });
});
