import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digest, promptfooOutput } from '../../../test/support/evaluations.ts';
import { labelOf } from '../label.ts';
import type { Sample } from '../sample.ts';
import { importPromptfoo } from './promptfoo.ts';

const tie = { prompt: 'agents-support-triage', digest: digest('a') };
const label = labelOf(tie, 1);

function read(text: string): readonly Sample[] {
  const imported = importPromptfoo({ file: 'results.json', text });
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
  return imported.value.samples;
}
function codes(text: string): readonly string[] {
  const imported = importPromptfoo({ file: 'results.json', text });
  return imported.ok ? [] : imported.problems.map(({ code }) => code);
}

describe('an output of promptfoo', () => {
  it('keeps provider errors apart from cases that fail', () => {
    expect(read(promptfooOutput([{ label }, { label, is: 'failed' }, { label, is: 'error' }])).map(({ verdict }) => verdict)).toEqual(['passed', 'failed', 'error']);
  });

  it('names content by label or metadata, and none where it has neither', () => {
    expect(read(promptfooOutput([{ label }, { metadata: tie }, {}])).map((each) => each.tie)).toEqual([tie, tie, null]);
  });

  it('that ran the test of one prompt on the text of another is refused', () => {
    expect(codes(promptfooOutput([{ label, metadata: { ...tie, prompt: 'other' } }]))).toEqual(['evidence-mixed']);
    expect(codes(promptfooOutput([{ label, metadata: { ...tie, digest: digest('b') } }]))).toEqual(['evidence-mixed']);
  });

  it('gives cases the names they were exported with', () => {
    const names = read(promptfooOutput([{ metadata: { case: 'a%20%7B%7Bb%7D%7D' } }, { description: 'own' }, { metadata: { case: '%E0%A4' } }, {}])).map(({ name }) => name);
    expect(names).toEqual(['a {{b}}', 'own', '%E0%A4', '{"ticket":"Hi"}']);
  });

  it('measures nothing of answers from a cache or of errors, and takes no price for one of nothing', () => {
    const measured = read(promptfooOutput([{}, { cached: true }, { is: 'error' }, { cost: 0 }])).map(({ latencyMs, costUsd }) => [latencyMs, costUsd]);
    expect(measured).toEqual([[100, 0.001], [null, null], [null, null], [100, null]]);
  });

  it.each([
    ['no JSON', 'Results: 2 passed'],
    ['a list', '[]'],
    ['another version', promptfooOutput([], undefined, 4)],
    ['a result that says nothing', promptfooOutput([]).replace('"results":[]', '"results":[{}]')],
  ])('that is %s is refused', (_, text) => {
    expect(codes(text)).toEqual(['evidence-unreadable']);
  });

  const folder = new URL('../../../../shared/data/', import.meta.url);
  it.runIf(existsSync(folder)).each([
    ['promptfoo-output.json', { 'canned:v1': ['failed', 'failed'], echo: ['failed', 'passed'] }],
    ['promptfoo-output-errors.json', { 'err:v1': ['error', 'error', 'failed', 'passed'] }],
  ])('of a real run is understood: %s', (name, expected) => {
    const found: Record<string, string[]> = {};
    for (const { model, verdict } of read(readFileSync(new URL(name, folder), 'utf8'))) (found[model ?? ''] ??= []).push(verdict);
    expect(Object.fromEntries(Object.entries(found).map(([model, list]) => [model, list.toSorted()]))).toEqual(expected);
  });
});
