import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/entry.ts';
import { dayOf } from '../../src/ledger/measured-time.ts';
import type { MetricWindow } from '../../src/ledger/metric-window.ts';
import { encodeMetrics } from '../../src/ledger/metrics-v1.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { fixtureEnvironment } from '../support/git-fixture.ts';
import { metricWindow } from '../support/rollout-builders.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { id, path, prompt, rolloutStage, type RolloutStage } from '../support/rollout-stage.ts';

const hour = 3600;
const sources = (...entries: readonly string[]): string => `rollout: {default: gradual}\nmetrics:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;
const nightly = '{type: file, name: nightly, path: nightly.json}';

let stage: RolloutStage;
afterEach(() => {
  const { recorded, folded } = stage.law();
  stage.close();
  expect(folded).toEqual(recorded);
});

/** A rollout of 1.1.0 under a configuration. */
async function rollingOut(config: string): Promise<void> {
  stage = await rolloutStage(config);
  await stage.release('feat: sort well', { [path]: prompt('Sort the ticket well.') });
}
const began = (): number => stage.rollouts()[0]?.startedAt ?? 0;

/** Both arms, a hundred requests of each in every whole hour and what is left of the first: no window lies in two days. */
function hourly(from: number, to: number, errors: readonly [candidate: number, stable: number] = [1, 1]): readonly MetricWindow[] {
  const start = began();
  const edges = [start, ...Array.from({ length: 48 }, (_, at) => (Math.floor(start / hour) + 1 + at) * hour)];
  return edges.slice(0, -1).flatMap((edge, at) => {
    const span = { source: 'gateway', prompt: id, from: edge, to: edges[at + 1] ?? 0 };
    if (span.from < start + from * hour || span.to > start + to * hour) return [];
    return [metricWindow('candidate', [0, 0], [errors[0], 100], { ...span, version: '1.1.0' }), metricWindow('stable', [0, 0], [errors[1], 100], { ...span, version: '1.0.0' })];
  });
}
const tell = (windows: readonly MetricWindow[]): void => void stage.repo.write('nightly.json', encodeMetrics('gateway', windows));
const commits = (): number => Number(stage.repo.git('--git-dir', stage.bare, 'rev-list', '--count', 'prompt-library'));

interface Told {
  readonly exit: number;
  readonly pushed: boolean;
  readonly rollouts: readonly { readonly phase: string | null; readonly standing: string; readonly verdict: { readonly code: string; readonly because: string } }[];
  readonly metrics: { readonly imported: number; readonly unrecorded: string | null; readonly missing: readonly { readonly source: string; readonly because: string }[] };
  readonly due: { readonly experiments: boolean; readonly owed: readonly string[] } | null;
}

/** A tick so many hours after the rollout began, with variables of its own. */
async function tick(hours: number, variables: Readonly<Record<string, string>> = {}, since = began()): Promise<Told> {
  const world = fakeWorld({ folder: stage.repo.folder, variables: { ...fixtureEnvironment(stage.repo.folder), ...variables } });
  const exit = await main(['tick', '--now', new Date((since + hours * hour) * 1000).toISOString(), '--json'], world);
  const { out, err } = world.written();
  expect(err).toBe('');
  const value = JSON.parse(out) as Omit<Told, 'exit'>;
  expect(faultsBySchema('tick', value)).toEqual([]);
  return { exit, ...value };
}

describe('a tick', () => {
  it('asks the sources of the configuration, and records what they say in the commit of its decision', async () => {
    await rollingOut(sources(nightly));
    tell(hourly(0, 4));
    const before = commits();
    const told = await tick(4);
    expect([told.exit, told.rollouts[0]?.phase, told.metrics]).toEqual([0, 'limited', { imported: hourly(0, 4).length, unrecorded: null, missing: [] }]);
    expect(commits()).toBe(before + 1);
    const day = dayOf(began());
    const days = JSON.parse(stage.record(`usage/${day.slice(0, 7)}.json`)).days as readonly { day: string; prompt: string; requests: number }[];
    expect(days.filter((each) => each.prompt === id).reduce((sum, { requests }) => sum + requests, 0)).toBeGreaterThanOrEqual(600);
    const again = await tick(4);
    expect([again.pushed, again.metrics.imported]).toEqual([true, 0]);
    expect([(await tick(4)).pushed, commits()]).toEqual([false, before + 2]);
  });

  it('judges by all that was counted in the phase, though a source tells only of the last hours', async () => {
    await rollingOut(sources(nightly));
    const [first, last] = [hourly(0, 2.5), hourly(2, 4).filter(({ from }) => !hourly(0, 2.5).some((each) => each.from === from))];
    tell(first);
    expect((await tick(2.5)).rollouts[0]?.verdict.code).toBe('hours-left');
    tell(last);
    expect((await tick(4)).rollouts[0]?.phase).toBe('limited');
    expect(stage.rollouts()[0]?.measured?.candidate.requests).toBe((first.length + last.length) * 50);
    expect(JSON.parse(stage.record('rollouts.json')).rollouts[0].counted).toMatchObject([{ phase: 'canary', arm: 'candidate' }, { phase: 'canary', arm: 'stable' }]);
    expect(faultsBySchema('rollouts', JSON.parse(stage.record('rollouts.json')))).toEqual([]);
  });

  it('rolls back by errors that came in small parts, none of which would prove anything', async () => {
    await rollingOut(sources(nightly));
    const all = hourly(0, 12, [8, 1]);
    const codes: string[] = [];
    for (const at of new Set(all.map(({ to }) => to))) {
      if (stage.rollouts().length === 0) break;
      tell(all.filter(({ to }) => to === at));
      codes.push((await tick((at - began()) / hour)).rollouts[0]?.verdict.code ?? '');
    }
    expect([codes[0], codes.at(-1)]).toEqual(['hours-left', 'error-regression']);
  });

  it('holds where a source gives no data, and says which and why; a rollback does not wait for it', async () => {
    await rollingOut(sources(nightly, '{type: file, name: workers, path: nowhere.json}', '{type: url, name: gateway, url: "http://127.0.0.1:9/metrics"}'));
    tell(hourly(0, 4));
    const told = await tick(4);
    expect([told.exit, told.rollouts[0]?.phase, told.rollouts[0]?.verdict.code]).toEqual([0, 'canary', 'metrics-missing']);
    expect(told.metrics.missing.map(({ source }) => source)).toEqual(['workers', 'gateway']);
    expect(told.rollouts[0]?.verdict.because).toContain('there is no file nowhere.json');
    tell(hourly(4, 6, [60, 1]));
    expect((await tick(6)).rollouts[0]?.standing).toBe('rolled_back');
  });

  it('runs the commands that main names, none that only the work tree names, and none on a pull request', async () => {
    const program = (file: string): string => `{type: command, name: own, command: [node, -e, "require('fs').writeFileSync('${file}', ''); process.stdout.write(require('fs').readFileSync('nightly.json'))"]}`;
    await rollingOut(sources(program('ran')));
    tell(hourly(0, 4));
    stage.repo.write('prompt-library.yaml', sources(program('stolen')));
    const proposed = await tick(4, { GITHUB_EVENT_NAME: 'pull_request_target' });
    expect([proposed.rollouts[0]?.phase, proposed.metrics.missing.map(({ source }) => source)]).toEqual(['canary', ['own']]);
    expect((await tick(4)).rollouts[0]?.phase).toBe('limited');
    expect(['ran', 'stolen'].map((file) => existsSync(join(stage.repo.folder, file)))).toEqual([true, false]);
  });

  it('decides by windows that cannot be recorded, and says that usage lacks them', async () => {
    await rollingOut(sources(nightly));
    expect((await stage.call('metrics', 'import', stage.metricsFile(hourly(0, 4)))).exit).toBe(0);
    stage.repo.write('nightly.json', encodeMetrics('gateway', stage.measured(0, 4, [1, 1])));
    const told = await tick(4);
    expect([told.exit, told.rollouts[0]?.phase, told.metrics.imported, told.metrics.unrecorded === null]).toEqual([0, 'limited', 0, false]);
  });

  it('counts no window twice that comes with other borders: it holds, for the numbers cannot be trusted', async () => {
    await rollingOut(sources(nightly));
    tell(hourly(0, 4));
    await tick(3.5);
    const counted = stage.rollouts()[0]?.counted;
    stage.repo.write('nightly.json', encodeMetrics('gateway', stage.measured(0, 4, [1, 1]).map((each) => ({ ...each, from: each.from + 1 }))));
    expect((await tick(4)).rollouts[0]?.verdict.code).toBe('metrics-invalid');
    expect(stage.rollouts()[0]?.counted).toEqual(counted);
  });

  it('records what was measured also where nothing is rolled out', async () => {
    stage = await rolloutStage(sources(nightly));
    const from = Math.floor(Date.now() / 1000 / hour) * hour - hour;
    tell([metricWindow('stable', [0, 0], [1, 100], { source: 'gateway', prompt: id, version: '1.0.0', from, to: from + hour })]);
    const since = Math.floor(Date.now() / 1000);
    expect((await tick(0, {}, since)).metrics.imported).toBe(1);
    expect((await tick(0, {}, since)).pushed).toBe(false);
    expect((await stage.call('tick', '--dry-run')).out).toContain('No rollout is under way.');
  });
});

describe('an experiment', () => {
  const dayText = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const experiment = (start: number, stop: number): string => `prompt: ${id}
hypothesis: A shorter opening fails less often.
start: ${dayText(start)}
stop: ${dayText(stop)}
unit: request
arms:
  - {name: control, version: 1.0.0, weight: 5000}
  - {name: same, version: 1.0.0, weight: 5000}
traffic: 2000
primary: {metric: error_rate, direction: decrease, min_effect: 0.01}
`;
  const file = 'experiments/tone.yaml';
  const served = (): { readonly experiment: { readonly name: string } | null; readonly rollout: { readonly phase: string } | null } => JSON.parse(stage.record('serve/catalog.json')).environments.production.prompts[id];
  const at = async (days: number): Promise<Told> => await tick(days * 24, {}, Math.floor(Date.now() / 1000));

  it('begins and ends with its days, by ticks alone', async () => {
    stage = await rolloutStage();
    stage.land('feat: compare', { [file]: experiment(2, 4) });
    const seen: unknown[] = [];
    for (const days of [0, 3, 3.01, 5, 5.01]) {
      const { pushed, due } = await at(days);
      seen.push([pushed, due?.experiments, served().experiment?.name ?? null]);
    }
    expect(seen).toEqual([[false, false, null], [true, true, 'tone'], [false, false, 'tone'], [true, true, null], [false, false, null]]);
  });

  it('lets a rollout of its prompt wait, which begins by itself once the experiment is over', async () => {
    stage = await rolloutStage();
    stage.land('feat: compare', { [file]: experiment(-1, 2) });
    await stage.release('feat: sort well', { [path]: prompt('Sort the ticket well.') });
    expect(stage.rollouts()).toMatchObject([{ candidate: '1.1.0', standing: 'pending', phase: null, weight: 0, verdict: { code: 'experiment' } }]);
    expect([served().experiment?.name, served().rollout]).toEqual(['tone', null]);
    expect((await stage.call('release', id)).out).toContain('waits until the experiment `tone`');
    expect((await at(0)).rollouts[0]?.verdict).toMatchObject({ code: 'experiment' });
    expect((await at(0)).pushed).toBe(false);
    const over = await at(3);
    expect([over.rollouts[0]?.phase, over.due?.experiments, served().experiment]).toEqual([null, true, null]);
    expect((await at(3)).rollouts[0]).toMatchObject({ phase: 'canary', standing: 'running' });
    expect(served().rollout?.phase).toBe('canary');
  });

  it('that cannot be served is owed, and holds back no decision', async () => {
    stage = await rolloutStage();
    await stage.release('feat: sort well', { [path]: prompt('Sort the ticket well.') });
    stage.land('feat: compare', { [file]: experiment(-1, 2) });
    const told = await at(0);
    expect([told.rollouts[0]?.phase, told.due?.owed.length]).toEqual(['canary', 1]);
  });
});
