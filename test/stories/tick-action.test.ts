import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeMetrics } from '../../src/ledger/metrics-v1.ts';
import type { ActiveRollout } from '../../src/ledger/rollouts.ts';
import { metricWindow } from '../support/rollout-builders.ts';
import { gradual, id, path, prompt } from '../support/rollout-stage.ts';
import { releaseStage, type ReleaseStage } from '../support/release-stage.ts';

let open: ReleaseStage | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

/** A canary of which 20 of 100 requests fail, and what was measured of it. */
async function failingCanary(permissions: Parameters<typeof releaseStage>[0]['permissions']): Promise<{ readonly stage: ReleaseStage; readonly metrics: string }> {
  open = await releaseStage({ files: { [path]: prompt('Sort the ticket.'), 'prompt-library.yaml': gradual }, permissions: permissions ?? {} });
  await open.run();
  open.land('feat: sort well', { [path]: prompt('Sort the ticket well.') });
  const { exitCode, annotations } = await open.run();
  expect([exitCode, annotations.map(({ message }) => message)]).toEqual([0, []]);
  const [rollout] = (JSON.parse(open.record('rollouts.json')) as { readonly rollouts: readonly ActiveRollout[] }).rollouts;
  if (rollout === undefined) throw new Error('nothing is rolled out');
  const span = { source: 'gateway', prompt: id, from: rollout.startedAt, to: rollout.startedAt + 60 };
  const windows = [metricWindow('candidate', [0, 0], [200, 1000], { ...span, version: rollout.candidate }), metricWindow('stable', [0, 0], [20, 1000], { ...span, version: rollout.stable })];
  const metrics = join(dirname(open.repo.folder), 'metrics.json');
  writeFileSync(metrics, encodeMetrics('gateway', windows));
  return { stage: open, metrics };
}

describe('a schedule', () => {
  it('rolls back what its metrics condemn: the job fails once, one issue is opened, and the next run is green', async () => {
    const { stage, metrics } = await failingCanary({ contents: 'write', issues: 'write' });
    const first = await stage.run(1, 'schedule', { metrics });
    expect([first.exitCode, first.outputs['conclusion']]).toEqual([1, 'failed']);
    expect(first.annotations.map(({ properties }) => properties['title'])).toEqual(['rolled-back']);
    expect(first.annotations[0]?.message).toContain(`prompt-libraries release ${id} --action rollback`);
    expect(JSON.parse(stage.record('serve/catalog.json')).environments.production.prompts[id]).toMatchObject({ stable: '1.0.0', rollout: null });
    expect(stage.double.state.issues.map(({ title }) => title)).toEqual([`${id} 1.1.0 was rolled back`]);
    const second = await stage.run(1, 'repository_dispatch', { metrics });
    expect(second.exitCode).toBe(0);
    expect(stage.double.state.issues).toHaveLength(1);
    expect(stage.double.violations).toEqual([]);
  });

  it('with a token that may open no issue leaves a line in the summary', async () => {
    const { stage, metrics } = await failingCanary({ contents: 'write' });
    const { exitCode, annotations, summary } = await stage.run(1, 'schedule', { metrics });
    expect(exitCode).toBe(1);
    expect(annotations.map(({ properties }) => properties['title'])).toEqual(['rolled-back', 'issue-owed']);
    expect(summary).toContain('issues: write');
  });

  it('holds where the metrics cannot be read, and never advances by them', async () => {
    const { stage } = await failingCanary({ contents: 'write', issues: 'write' });
    const { exitCode, annotations, outputs } = await stage.run(1, 'schedule', { metrics: 'nowhere.json' });
    expect([exitCode, annotations.map(({ properties }) => properties['title'])]).toEqual([0, ['metrics-missing']]);
    expect(JSON.parse(outputs['rollouts'] ?? '')).toMatchObject([{ prompt: id, phase: 'canary', weight: 500, verdict: { is: 'hold' } }]);
  });
});

describe('what goes by date', () => {
  const tone = 'prompts/templates/tone.prompt.md';
  const plain = '---\ndescription: How we speak.\n---\nBe kind.\n';
  const going = plain.replace('---\nBe', 'deprecation: {announced: "2026-01-01", removal: "2026-03-01", guide: docs/tone.md}\n---\nBe');
  /** Prints what was measured in the hour before last, if it is given the key. */
  const program = `const hour = Math.floor(Date.now() / 3600000) - 2;
const text = (at) => new Date(at * 3600000).toISOString().replace('.000', '');
if (process.env.PROMPT_METRICS_KEY !== 'secret' || process.env.GITHUB_TOKEN) process.exit(1);
const series = [{ prompt: 'templates-general-tone', version: '1.0.0', arm: 'stable', requests: 3, errors: 0 }];
console.log(JSON.stringify({ schema: 'prompt-libraries/metrics/v1', source: 'own', windows: [{ start: text(hour), end: text(hour + 1), environment: 'production', series }] }));
`;
  const config = 'library: {name: acme}\nmetrics: [{type: command, name: own, command: [node, tools/measure.cjs], variables: [PROMPT_METRICS_KEY]}]\n';

  async function deprecated(permissions: Parameters<typeof releaseStage>[0]['permissions'], configuration: string): Promise<ReleaseStage> {
    open = await releaseStage({ files: { [tone]: plain, [path]: prompt('Sort.'), 'docs/tone.md': '# How\n', 'tools/measure.cjs': program, 'prompt-library.yaml': configuration }, permissions: permissions ?? {} });
    await open.run();
    open.land('deprecate: the tone', { [tone]: going });
    expect((await open.run()).exitCode).toBe(0);
    expect(open.double.state.pulls).toEqual([]);
    return open;
  }
  const all = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;
  const records = ({ repo, double }: ReleaseStage): string => repo.git('--git-dir', double.bare, 'rev-parse', 'prompt-library');

  it('is done by the schedule: a prompt whose day has come gets one pull request, and a second run writes nothing', async () => {
    const stage = await deprecated(all, 'library: {name: acme}\n');
    const first = await stage.run(1, 'schedule');
    expect([first.exitCode, first.annotations]).toEqual([0, []]);
    expect(stage.double.state.pulls).toMatchObject([{ state: 'open', base: 'main', headBranch: 'deprecation/remove-templates-general-tone' }]);
    expect(first.summary).toContain('pull request opened');
    const [refs, writes] = [stage.refs(), stage.double.requests.filter((each) => each.writes).length];
    expect((await stage.run(1, 'schedule')).exitCode).toBe(0);
    expect([stage.refs(), stage.double.requests.filter((each) => each.writes).length]).toEqual([refs, writes]);
  });

  it('waits where the prompt is still requested, as a source tells that gets its secret and no token', async () => {
    const stage = await deprecated(all, config);
    const { exitCode, annotations, summary } = await stage.run(1, 'schedule', {}, { PROMPT_METRICS_KEY: 'secret' });
    expect([exitCode, annotations, stage.double.state.pulls]).toEqual([0, [], []]);
    expect(summary).toContain('requested 3 times in the last 7 days');
    const before = records(stage);
    await stage.run(1, 'schedule', {}, { PROMPT_METRICS_KEY: 'secret' });
    expect(records(stage)).toBe(before);
  });

  it('is owed to a token that may not do it; a source without its secret is told, and neither fails the job', async () => {
    const stage = await deprecated({ contents: 'write' }, config);
    const { exitCode, annotations, summary } = await stage.run(1, 'schedule');
    expect([exitCode, annotations.map(({ properties }) => properties['title'])]).toEqual([0, ['metrics-missing', 'due-owed']]);
    expect(summary).toContain('pull-requests: write');
  });
});
