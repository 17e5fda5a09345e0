import { describe, expect, it } from 'vitest';
import { reportOn } from '../../test/support/example-check.ts';
import type { CheckReport } from '../report/model.ts';
import { goodPath, goodPrompt } from '../rule/reading.ts';
import type { Example } from '../rule/rule.ts';

const tests = 'prompts/agents/support/triage.test.yaml';
const snapshots = 'prompts/agents/support/triage.snapshots.yaml';
const tone = 'prompts/templates/tone.prompt.md';
const one = (value: string): string => `tests:\n  - description: routes\n    vars: {ticket: Help}\n    assert:\n      - {type: contains, value: ${value}}\n`;
const settings = (testing: string): Readonly<Record<string, string>> => ({ 'prompt-library.yaml': `gates: {testing: ${testing}}\n` });

async function judged(example: Omit<Example, 'shows'>): Promise<{ readonly report: CheckReport; readonly gate: CheckReport['gates'][number] | undefined; readonly codes: readonly string[] }> {
  const report = await reportOn({ shows: '', ...example });
  const codes = report.problems.filter(({ gate }) => gate === 'testing').map(({ code }) => code);
  return { report, gate: report.gates.find(({ gate }) => gate === 'testing'), codes };
}

describe('the testing gate', () => {
  it('passes where all tests hold', async () => {
    const { gate, codes } = await judged({ change: { [goodPath]: goodPrompt, [tests]: one('Help') } });
    expect([gate, codes]).toMatchObject([{ verdict: 'passed', score: 1 }, []]);
  });

  it('fails at the assertion that does not hold', async () => {
    const { report, gate } = await judged({ change: { [goodPath]: goodPrompt, [tests]: one('refund') } });
    expect([report.verdict, gate]).toMatchObject(['failed', { verdict: 'failed', score: 0 }]);
    expect(report.problems).toMatchObject([{ code: 'test-failed', gate: 'testing', prompt: 'agents-support-triage', file: tests, line: 5, column: 9 }]);
  });

  it('runs the tests of a prompt whose partial is touched', async () => {
    const base = {
      [tone]: '---\ndescription: Tone.\n---\nBe kind.\n',
      [goodPath]: '---\ndescription: Routes.\ninput: {schema: {ticket: string}}\n---\n{{> templates-general-tone}} {{ticket}}\n',
      [tests]: one('kind'),
    };
    const { report, codes } = await judged({ base, change: { [tone]: '---\ndescription: Tone.\n---\nBe brief.\n' }, commits: ['feat: be brief'] });
    expect(codes).toContain('test-failed');
    expect(report.problems.find(({ code }) => code === 'test-failed')).toMatchObject({ prompt: 'agents-support-triage', file: tests });
  });

  it('runs tests that alone are touched, and gives no version for them', async () => {
    const base = { [goodPath]: goodPrompt, [tests]: one('Help') };
    const failed = await judged({ base, change: { [tests]: one('refund') }, commits: ['test: expect a refund'] });
    expect([failed.report.verdict, failed.codes, failed.report.plan.prompts]).toEqual(['failed', ['test-failed'], []]);
    const passed = await judged({ base, change: { [tests]: one('tickets') }, commits: ['test: expect tickets'] });
    expect([passed.gate?.verdict, passed.report.plan.prompts]).toEqual(['passed', []]);
  });

  it('compares with snapshots as the head has them', async () => {
    const text = 'tests:\n  - description: routes\n    vars: {ticket: Help}\n    assert: [{type: snapshot}]\n';
    const kept = 'routes: |-\n  [system]\n  You route tickets.\n\n  [user]\n  Help\n';
    expect((await judged({ change: { [goodPath]: goodPrompt, [tests]: text } })).codes).toEqual(['test-snapshot-missing']);
    const base = { [goodPath]: goodPrompt, [tests]: text, [snapshots]: kept };
    const change = { [goodPath]: goodPrompt.replace('You route', 'Route') };
    expect((await judged({ base, change })).codes).toEqual(['test-failed']);
    expect((await judged({ base, change: { ...change, [snapshots]: kept.replace('You route', 'Route') } })).codes).toEqual([]);
  });

  it('objects to test files that belong to no prompt', async () => {
    const { codes, report } = await judged({ base: { [goodPath]: goodPrompt }, change: { 'prompts/agents/support/traige.test.yaml': one('Help') } });
    expect([codes, report.verdict]).toEqual([['test-file-orphan'], 'failed']);
  });

  it('warns where there are no tests, once for all prompts', async () => {
    const { gate, codes } = await judged({ change: { [goodPath]: goodPrompt, [tone]: '---\ndescription: Tone.\n---\nBe kind.\n' } });
    expect([gate, codes]).toMatchObject([{ verdict: 'skipped', score: null }, ['tests-absent']]);
  });

  it.each([
    ['pass', 'passed', []],
    ['fail', 'failed', ['tests-demanded']],
  ])('with `when_absent: %s` is %s', async (word, verdict, expected) => {
    const { gate, codes } = await judged({ base: settings(`{when_absent: ${word}}`), change: { [goodPath]: goodPrompt } });
    expect([gate?.verdict, codes]).toEqual([verdict, expected]);
  });

  it('demands as many tests as the category must have, of prompts that are released', async () => {
    const base = settings('{require: {agents: 2}}');
    expect((await judged({ base, change: { [goodPath]: goodPrompt } })).codes).toEqual(['tests-demanded']);
    expect((await judged({ base, change: { [goodPath]: goodPrompt, [tests]: one('Help') } })).codes).toEqual(['tests-demanded']);
    expect((await judged({ base, change: { [goodPath]: goodPrompt, [tests]: one('Help').replace('ticket: Help', 'ticket: [Help, Help me]') } })).codes).toEqual([]);
    expect((await judged({ base, change: { [goodPath]: goodPrompt.replace('---\n', '---\nstatus: draft\n') } })).codes).toEqual([]);
  });
});

describe('a gate that is only reported', () => {
  const change = { [goodPath]: goodPrompt, [tests]: one('refund') };

  it('stops no change, and still says what it found', async () => {
    const { report, gate, codes } = await judged({ base: settings('{enforce: report}'), change });
    expect([report.verdict === 'failed', gate?.verdict, gate?.required, codes]).toEqual([false, 'failed', false, ['test-failed']]);
  });
});
