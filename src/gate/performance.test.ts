import { describe, expect, it } from 'vitest';
import { reportOn } from '../../test/support/example-check.ts';
import { goodPath, goodPrompt } from '../rule/reading.ts';

const limited = (tokens: number): string => goodPrompt.replace('---\n', `---\nlimits: {tokens: ${tokens}}\n`);
const required = { 'prompt-library.yaml': 'gates: {review: {required: false}, performance: {required: true}}\n' };
const unneeded = { 'prompt-library.yaml': 'gates: {review: {required: false}}\n' };

async function judged(base: Readonly<Record<string, string>>, text: string) {
  const report = await reportOn({ shows: '', base, change: { [goodPath]: text } });
  return { ...report, problems: report.problems.filter(({ gate }) => gate === 'performance'), gate: report.gates.find(({ gate }) => gate === 'performance') };
}

describe('the performance gate', () => {
  it('passes where every limit holds, with the whole score', async () => {
    expect((await judged({}, goodPrompt)).gate).toMatchObject({ verdict: 'passed', score: 1 });
  });

  it('scores how far the worst limit is missed', async () => {
    const { gate, changes } = await judged({}, limited(4));
    const tokens = changes[0]?.use?.tokens.after ?? 0;
    expect(tokens).toBeGreaterThan(8);
    expect(gate?.score).toBeCloseTo(4 / tokens, 12);
  });

  it('stops nothing unless it is required, and is told as a warning then', async () => {
    const { verdict, gate, problems } = await judged(unneeded, limited(4));
    expect([verdict, gate?.verdict]).toEqual(['passed', 'failed']);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['tokens-over-budget', 'warning']]);
  });

  it('stops a change where it is required', async () => {
    const { verdict, problems } = await judged(required, limited(4));
    expect(verdict).toBe('failed');
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('has nothing to say of a change that only removes', async () => {
    const report = await reportOn({ shows: '', base: { [goodPath]: goodPrompt }, change: { [goodPath]: null }, commits: ['feat!: without'] });
    expect(report.gates.find(({ gate }) => gate === 'performance')).toMatchObject({ verdict: 'skipped', score: null });
  });
});
