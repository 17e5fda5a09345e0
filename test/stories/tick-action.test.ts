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
