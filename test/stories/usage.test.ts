import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleLibrary } from '../../src/cli/demo/example-library.ts';
import { encodeMetrics } from '../../src/ledger/metrics-v1.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { hour, metricWindow, momentsOf } from '../support/metric-builders.ts';
import { codeOf, writingIn, type Writing } from '../support/writing.ts';

let repo: Fixture;
let writing: Writing;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first prompts', { files: exampleLibrary });
  writing = writingIn(repo);
  await writing.call('release', '--all', '--action', 'publish');
});
afterEach(() => repo.remove());

/** Records an hour of use so many days ago. */
async function used(prompt: string, daysAgo: number): Promise<void> {
  const from = Math.floor(Date.now() / 86_400_000 - daysAgo) * 86_400;
  repo.write('metrics.json', encodeMetrics('gateway', [metricWindow(0, { prompt, from, to: from + hour })]));
  expect((await writing.call('metrics', 'import', 'metrics.json')).exit).toBe(0);
}

const idsOf = (value: Record<string, unknown>): readonly string[] => (value['prompts'] as readonly { id: string }[]).map(({ id }) => id);

describe('usage', () => {
  it('is shown with the prompt, and said to be unknown where nobody recorded it', async () => {
    const shown = async (id: string): Promise<unknown> => ((await writing.json('show', id))['prompt'] as { usage: unknown }).usage;
    expect(await shown('agents-support-triage')).toBe(null);
    await used('agents-support-triage', 3);
    expect(await shown('agents-support-triage')).toMatchObject({ days: 90, requests: 100, errors: 2, versions: { '1.0.0': 100 } });
    expect(await shown('templates-general-tone')).toMatchObject({ requests: 0, lastUsed: null });
  });

  it('is shown with the means of what was measured besides, over all versions', async () => {
    const performance = async (): Promise<unknown> => ((await writing.json('show', 'agents-support-triage'))['prompt'] as { performance: unknown }).performance;
    const from = Math.floor(Date.now() / 86_400_000 - 3) * 86_400;
    const span = (hours: number, version: string, latency: readonly number[]) => metricWindow(0, { version, from: from + hours * hour, to: from + (hours + 1) * hour, quantities: new Map([['latency_ms', momentsOf(latency)]]) });
    await used('agents-support-triage', 5);
    expect(await performance()).toBe(null);
    repo.write('metrics.json', encodeMetrics('gateway', [span(0, '1.0.0', [100, 300]), span(1, '1.1.0', [500])]));
    expect((await writing.call('metrics', 'import', 'metrics.json')).exit).toBe(0);
    expect(await performance()).toEqual({ days: 90, quantities: { latency_ms: { n: 3, mean: 300 } } });
    expect((await writing.call('show', 'agents-support-triage')).out).toContain('latency_ms 300 (3)');
  });

  it('tells which prompts nobody used, only where it was counted all that time', async () => {
    const unused = (days: string): Promise<Record<string, unknown>> => writing.json('list', '--unused-for', days);
    expect(codeOf(await writing.call('list', '--unused-for', '30', '--json'))).toBe('2 usage-unknown');
    await used('agents-support-triage', 3);
    expect(codeOf(await writing.call('list', '--unused-for', '30', '--json'))).toBe('2 usage-unknown');
    expect(idsOf(await unused('3'))).toEqual(['tasks-summarization-thread', 'templates-general-tone']);
    await used('tasks-summarization-thread', 30);
    expect(idsOf(await unused('30'))).toEqual(['templates-general-tone']);
    await used('templates-general-tone', 1);
    expect(idsOf(await unused('30'))).toEqual([]);
  });

  it('of the last days is in the way of a removal that nobody announced', async () => {
    const codes = async (): Promise<readonly string[]> => {
      const { problems } = JSON.parse((await writing.call('check', '--base', 'main', '--head', 'change', '--json')).out) as { problems: readonly { code: string }[] };
      return problems.map(({ code }) => code).filter((code) => code.startsWith('removed-'));
    };
    repo.branch('change');
    repo.delete('prompts/tasks/summarization/thread.prompt.md');
    repo.commit('feat(tasks-summarization-thread)!: remove it');
    expect(await codes()).toEqual(['removed-unmeasured']);
    await used('templates-general-tone', 1);
    expect(await codes()).toEqual([]);
    await used('tasks-summarization-thread', 9);
    expect(await codes()).toEqual([]);
    await used('tasks-summarization-thread', 2);
    expect(await codes()).toEqual(['removed-while-used']);
  });

  it('of the last days is in the way of a removal, also under a former id', async () => {
    const file = 'prompts/templates/old.prompt.md';
    const id = 'templates-general-old';
    repo.commit('feat: old', { files: { [file]: '---\ndescription: Old.\naliases: [templates-general-former]\n---\nBe kind.\n' } });
    await writing.call('release', '--all', '--action', 'publish');
    repo.commit('deprecate: old', { files: { 'docs/old.md': '# How\n', [file]: '---\ndescription: Old.\naliases: [templates-general-former]\ndeprecation: {announced: "2026-01-01", removal: "2026-03-01", guide: docs/old.md}\n---\nBe kind.\n' } });
    await writing.call('release', '--all', '--action', 'publish');
    const due = async (): Promise<unknown> => (JSON.parse((await writing.call('deprecate', '--due', '--json')).out) as { removals: readonly { id: string }[] }).removals.find((each) => each.id === id);
    expect(await due()).toMatchObject({ is: 'due', blockers: [] });
    await used(id, 9);
    expect(await due()).toMatchObject({ is: 'due', blockers: [] });
    await used('templates-general-former', 1);
    expect(await due()).toMatchObject({ is: 'blocked', blockers: [{ kind: 'usage', requests: 100, days: 7, limit: 0 }] });
  });
});
