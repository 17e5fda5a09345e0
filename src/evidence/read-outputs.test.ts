import { describe, expect, it } from 'vitest';
import { digest, evaluation, evidenceOf, promptfooOutput } from '../../test/support/evaluations.ts';
import { labelOf } from './label.ts';
import { readOutputs, type OutputFacts } from './read-outputs.ts';
import { encodeEvidence } from './record.ts';

const tie = { prompt: 'agents-support-triage', digest: digest('a') };
const facts: OutputFacts = { tie: null, when: null, now: new Date('2026-11-02T00:00:00Z') };
const label = labelOf(tie, 1);
const output = (text: string, file = 'a.json') => ({ file, text });

function codes(text: string, more: Partial<OutputFacts> = {}, format: 'promptfoo' | 'junit' | 'json' = 'promptfoo'): readonly string[] {
  const read = readOutputs(format, [output(text)], { ...facts, ...more });
  return read.ok ? [] : read.problems.map(({ code }) => code);
}

describe('outputs', () => {
  it('of parts of one evaluation become one, and the same output given twice counts once', () => {
    const one = output(promptfooOutput([{ label, description: 'x' }]));
    const two = output(promptfooOutput([{ label, description: 'y', is: 'failed' }], '2026-11-01T01:00:00Z'), 'b.json');
    const read = readOutputs('promptfoo', [one, two, { ...one, file: 'copy.json' }], facts);
    expect(read).toMatchObject({ ok: true, value: [{ digest: tie.digest, evaluations: [{ at: '2026-11-01T00:00:00Z', cases: { passed: ['x'], failed: ['y'] } }] }] });
  });

  it('that name no content belong to none unless somebody says so', () => {
    expect(codes(promptfooOutput([{}]))).toEqual(['evidence-untied']);
    expect(readOutputs('promptfoo', [output(promptfooOutput([{}]))], { ...facts, tie })).toMatchObject({ ok: true, value: [{ digest: tie.digest }] });
  });

  it('that name another content are not given to this one', () => {
    expect(codes(promptfooOutput([{ label: labelOf({ ...tie, digest: digest('b') }) }]), { tie })).toEqual(['evidence-other-content']);
    expect(codes(encodeEvidence(evidenceOf(digest('b'), evaluation({ passed: ['x'] }))), { tie }, 'json')).toEqual(['evidence-other-content']);
  });

  it('say when they were made, or somebody else has to', () => {
    expect(codes(promptfooOutput([{ label }], 'yesterday'))).toEqual(['evidence-undated']);
    expect(codes(promptfooOutput([{ label }], 'yesterday'), { when: Date.UTC(2026, 10, 1) })).toEqual([]);
    expect(codes(promptfooOutput([{ label }], '2026-11-02T02:00:00Z'))).toEqual(['evidence-from-future']);
    expect(codes(encodeEvidence(evidenceOf(digest('a'), evaluation({ passed: ['x'], at: '2027-01-01T00:00:00Z' }))), {}, 'json')).toEqual(['evidence-from-future']);
    expect(codes(encodeEvidence(evidenceOf(digest('a'), evaluation({ passed: ['x'], at: '2026-99-01T00:00:00Z' }))), {}, 'json')).toEqual(['evidence-undated']);
  });

  it('without a single case show nothing', () => {
    expect(codes(promptfooOutput([]))).toEqual(['evidence-empty']);
    expect(codes('<testsuite><testcase name="a"><skipped/></testcase></testsuite>', {}, 'junit')).toEqual(['evidence-empty']);
  });

  it('of which one cannot be read give no record at all', () => {
    const read = readOutputs('promptfoo', [output(promptfooOutput([{ label }])), output('{', 'b.json')], facts);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'evidence-unreadable', place: { file: 'b.json' } }] });
  });

  it('with a share that contradicts their cases are counted again', () => {
    const lying = encodeEvidence(evidenceOf(digest('a'), { ...evaluation({ failed: ['x'] }), passRate: 1 }));
    expect(readOutputs('json', [output(lying)], facts)).toMatchObject({ ok: true, value: [{ evaluations: [{ passRate: 0 }] }] });
  });
});
