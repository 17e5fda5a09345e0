import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { MetricWindow } from '../../src/ledger/metric-window.ts';
import { randomFrom } from '../../bench/random.ts';
import { fixtureEnvironment } from '../support/git-fixture.ts';
import { metricWindow } from '../support/rollout-builders.ts';
import { prompt, rolloutStage, type RolloutStage } from '../support/rollout-stage.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const idOf = (name: string): string => `tasks-general-${name}`;
const files = (body: string): Readonly<Record<string, string>> => Object.fromEntries(names.map((name) => [`prompts/tasks/${name}.prompt.md`, prompt(`${body} ${name}`)]));

let stage: RolloutStage;
afterEach(() => {
  stage.close();
});

/** Six canaries at once. */
async function canaries(): Promise<number> {
  stage = await rolloutStage();
  await stage.release('feat: six', files('First'));
  await stage.release('feat: better', files('Second'));
  const [first] = stage.rollouts();
  expect(stage.rollouts()).toHaveLength(names.length);
  return first?.startedAt ?? 0;
}

/** Runs the built program; killed after some milliseconds where asked. */
function run(argv: readonly string[], killAfter: number | null): Promise<number | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...argv], { cwd: stage.repo.folder, env: { ...fixtureEnvironment(dirname(stage.repo.folder)), PATH: process.env['PATH'] }, stdio: 'ignore', detached: true });
    const timer = killAfter === null ? null : setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), killAfter);
    child.on('exit', (code) => {
      if (timer !== null) clearTimeout(timer);
      done(code);
    });
  });
}

const happened = (): readonly string[] => stage.events().filter(({ kind }) => kind.startsWith('rollout-a') || kind.startsWith('rollout-p') || kind === 'withdrawn').map(({ kind, prompt: each }) => `${each} ${kind}`).sort();
const isWell = (): void => {
  const { recorded, folded } = stage.law();
  expect(folded).toEqual(recorded);
  expect(stage.repo.git('--git-dir', stage.bare, 'fsck', '--strict', '--no-dangling')).toBe('');
  expect(stage.repo.git('--git-dir', stage.bare, 'rev-list', '--merges', '--count', 'prompt-library')).toBe('0');
};

describe('writers of rollouts', () => {
  it('that meet lose no decision and make none twice', async () => {
    await canaries();
    const exits = await Promise.all(names.map((name) => run(['release', idOf(name), '--action', name < 'd' ? 'pause' : 'abort', '--reason', 'looking'], null)));
    expect(exits).toEqual(names.map(() => 0));
    expect(happened()).toEqual(names.map((name) => `${idOf(name)} ${name < 'd' ? 'rollout-paused' : 'withdrawn'}`));
    expect(stage.rollouts().map(({ prompt: each, standing }) => [each, standing])).toEqual(['a', 'b', 'c'].map((name) => [idOf(name), 'paused']));
    isWell();
  }, 120_000);

  it('that are killed at any moment leave nothing half done, and the next one completes it', async () => {
    const began = await canaries();
    const version = stage.rollouts()[0]?.candidate ?? '';
    const windows = names.flatMap((name): readonly MetricWindow[] => {
      const span = { source: 'gateway', prompt: idOf(name), from: began, to: began + 4 * 3600 };
      return [metricWindow('candidate', [0, 0], [name < 'd' ? 10 : 300, 1000], { ...span, version }), metricWindow('stable', [0, 0], [10, 1000], { ...span, version: stage.rollouts().find((each) => each.prompt === idOf(name))?.stable ?? '' })];
    });
    const argv = ['tick', '--now', new Date((began + 4 * 3600) * 1000).toISOString(), '--metrics', stage.metricsFile(windows)];
    const chance = randomFrom(11);
    for (let round = 0; round < 4; round += 1) await Promise.all([run(argv, 100 + Math.floor(chance() * 1500)), run(argv, 100 + Math.floor(chance() * 1500))]);
    await Promise.all([run(argv, null), run(argv, null)]);
    expect(happened()).toEqual(names.map((name) => `${idOf(name)} ${name < 'd' ? 'rollout-advanced' : 'withdrawn'}`));
    expect(stage.rollouts().map(({ phase, weight }) => [phase, weight])).toEqual([['limited', 2500], ['limited', 2500], ['limited', 2500]]);
    isWell();
  }, 120_000);
});
