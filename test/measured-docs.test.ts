import { describe, expect, it } from 'vitest';
import { decodeMetrics } from '../src/ledger/metrics-v1.ts';
import { readExperiment } from '../src/library/experiment-file.ts';
import { blocksIn, pages } from './support/documentation.ts';

const blocks = pages().flatMap(blocksIn);
const of = (file: string, language: string): readonly string[] => blocks.filter((block) => block.file === file && block.language === language).map(({ text }) => text);

describe('the documentation of what is measured', () => {
  it('shows metrics that can be read', () => {
    const [text = ''] = of('docs/metrics.md', 'json');
    expect(decodeMetrics(text, 'metrics.json')).toMatchObject({ ok: true, value: [{ requests: 1200, users: 310 }] });
  });

  it('shows an experiment that can be read', () => {
    const [text = ''] = of('docs/experiments.md', 'yaml');
    expect(readExperiment(Buffer.from(text), 'experiments/tone.yaml', { alpha: 0.05, minDays: 7, maxDays: 28 })).toMatchObject({ ok: true, value: { name: 'tone', unit: 'user' } });
  });
});
