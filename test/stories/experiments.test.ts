import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleLibrary } from '../../src/cli/demo/example-library.ts';
import { activeExperiments } from '../../src/experiment/active.ts';
import { encodeMetrics } from '../../src/ledger/metrics-v1.ts';
import { readExperiment } from '../../src/library/experiment-file.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { day, hour, metricWindow } from '../support/metric-builders.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { codeOf, writingIn, type Writing } from '../support/writing.ts';

const id = 'agents-support-triage';
const triage = 'prompts/agents/support/triage.prompt.md';
const file = 'experiments/tone.yaml';
const defaults = { alpha: 0.05, minDays: 7, maxDays: 28 };
const pre = '1.1.0-exp.tone.1';

/** Midnight so many days ago, seconds since 1970 UTC. */
const daysAgo = (days: number): number => Math.floor(Date.now() / 86_400_000 - days) * day;
const dayText = (days: number): string => new Date(daysAgo(days) * 1000).toISOString().slice(0, 10);
const experiment = (version = pre, more = ''): string => `prompt: ${id}
hypothesis: A shorter opening fails less often.
start: ${dayText(10)}
unit: request
arms:
  - {name: control, version: 1.0.0, weight: 5000}
  - {name: short, version: ${version}, weight: 5000}
traffic: 2000
primary: {metric: error_rate, direction: decrease, min_effect: 0.01}
${more}`;

let repo: Fixture;
let writing: Writing;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first prompts', { files: exampleLibrary });
  writing = writingIn(repo);
  await writing.call('release', '--all', '--action', 'publish');
});
afterEach(() => repo.remove());

async function preRelease(): Promise<void> {
  repo.branch('experiment/tone');
  repo.write(triage, (exampleLibrary[triage] ?? '').replace('You route', 'Route'));
  repo.commit('feat: a shorter opening');
  repo.checkout('main');
  expect((await writing.call('release', '--all', '--action', 'publish', '--branch', 'experiment/tone')).exit).toBe(0);
}

/** Codes of errors that a branch with the file has. */
async function checked(text: string): Promise<readonly string[]> {
  repo.git('checkout', '--quiet', '-B', 'feature/tone', 'main');
  repo.write(file, text);
  repo.commit('feat: compare the tone');
  const { out } = await writing.call('check', '--base', 'main', '--json');
  repo.checkout('main');
  return (JSON.parse(out) as { problems: readonly { code: string; severity: string; file: string }[] }).problems.filter(({ severity }) => severity === 'error').map(({ code, file: at }) => `${code} ${at}`);
}

async function measured(errors: readonly [control: number, short: number], parts: { readonly version?: string; readonly requests?: number } = {}): Promise<void> {
  const windows = Array.from({ length: 10 }, (_, at) => daysAgo(10 - at)).flatMap((from) => [
    metricWindow(0, { from, to: from + hour, prompt: id, arm: 'control', requests: 1000, errors: errors[0] }),
    metricWindow(0, { from, to: from + hour, prompt: id, arm: 'short', version: parts.version ?? pre, requests: parts.requests ?? 1000, errors: errors[1] }),
  ]);
  repo.write('metrics.json', encodeMetrics('gateway', windows));
}

interface Reported {
  readonly experiments: readonly { readonly verdict: { readonly is: string; readonly winner: string | null } }[];
  readonly problems: readonly { readonly code: string }[];
}
async function report(...argv: readonly string[]): Promise<Reported & { readonly exit: number }> {
  const { exit, out } = await writing.call('experiment', 'report', ...argv, '--json');
  const value = JSON.parse(out) as Reported;
  expect(faultsBySchema('experiment-report', value)).toEqual([]);
  return { ...value, exit };
}

describe('the file of an experiment', () => {
  it('passes once its versions were released, also as pre-releases of its own branch', async () => {
    expect(await checked(experiment())).toEqual([`experiment-version-unknown ${file}`]);
    await preRelease();
    expect(await checked(experiment())).toEqual([]);
  });

  it('that is wrong is told at its place, in a change that touches no prompt', async () => {
    expect(await checked(experiment('1.0.0').replace('weight: 5000}\ntraffic', 'weight: 4000}\ntraffic'))).toEqual([`experiment-invalid ${file}`]);
    expect(await checked(experiment('1.0.0').replace('hypothesis: A shorter opening fails less often.\n', ''))).toEqual([`experiment-invalid ${file}`]);
    expect(await checked(experiment('1.0.0', 'allpha: 0.1\n'))).toEqual([`experiment-key-unknown ${file}`]);
    repo.git('checkout', '--quiet', '-B', 'feature/elsewhere', 'main');
    repo.commit('feat: compare', { files: { 'experiments/tone.yml': experiment('1.0.0') } });
    expect((await writing.call('check', '--base', 'main')).out).toContain('experiments/tone.yml');
  });

  it('that is under way gives its arms to the catalog, and gives them back when it is over', () => {
    const read = readExperiment(Buffer.from(experiment()), file, defaults);
    const active = (at: Date): unknown => (read.ok ? activeExperiments([read.value], at).map(({ name, traffic, salt, armSalt, arms }) => [name, traffic, salt, armSalt, arms.length]) : read.problems);
    const at = (days: number): Date => new Date((daysAgo(10) + days * day) * 1000);
    const running = [['tone', 2000, `${id}:tone:traffic:`, `${id}:tone:arm:`, 2]];
    expect([active(new Date(at(0).getTime() - 1)), active(at(0)), active(new Date(at(28).getTime() - 1)), active(at(28))]).toEqual([[], running, running, []]);
  });
});

describe('an experiment on main', () => {
  const served = (): unknown => JSON.parse(repo.git('show', 'prompt-library:serve/catalog.json')).environments.production.prompts[id].experiment;
  const release = async (): Promise<number> => (await writing.call('release', '--all', '--action', 'publish')).exit;
  const land = (text: string): void => void repo.commit('chore: compare the tone', { files: { [file]: text }, date: new Date().toISOString() });

  it('is told to applications by the next release, and taken back when it is stopped', async () => {
    await preRelease();
    land(experiment());
    expect(await release()).toBe(0);
    expect(served()).toMatchObject({ name: 'tone', traffic: 2000, arms: [{ name: 'control' }, { name: 'short', version: pre }] });
    const before = repo.git('rev-parse', 'prompt-library');
    expect(await release()).toBe(0);
    expect(repo.git('rev-parse', 'prompt-library')).toBe(before);
    land(experiment(pre, `stop: ${dayText(0)}\n`));
    expect(await release()).toBe(0);
    expect(served()).toBeNull();
  });

  it('whose version is missing is owed, and holds back no release', async () => {
    land(experiment('9.0.0'));
    repo.write(triage, (exampleLibrary[triage] ?? '').replace('You route', 'You sort'));
    repo.commit('fix: wording', { date: new Date().toISOString() });
    const { exit, out } = await writing.call('release', '--all', '--action', 'publish', '--json');
    expect([exit, (JSON.parse(out) as { released: readonly { id: string }[] }).released.map((each) => each.id), served()]).toEqual([1, [id], null]);
  });
});

describe('the report on an experiment', () => {
  beforeEach(async () => {
    await preRelease();
    repo.commit('feat: compare the tone', { files: { [file]: experiment() } });
  });

  it('goes by what was recorded, and names the winner', async () => {
    expect((await report('tone')).experiments[0]?.verdict).toMatchObject({ is: 'inconclusive' });
    await measured([60, 20]);
    await writing.call('metrics', 'import', 'metrics.json');
    const { exit, experiments } = await report('--all');
    expect([exit, experiments.map(({ verdict }) => [verdict.is, verdict.winner])]).toEqual([0, [['winner', 'short']]]);
    expect((await writing.call('experiment', 'report', 'tone')).out).toContain('winner: short');
  });

  it('goes by files that are named, in place of the records', async () => {
    await measured([60, 20]);
    await writing.call('metrics', 'import', 'metrics.json');
    await measured([20, 60]);
    expect((await report('tone', '--metrics', 'metrics.json')).experiments[0]?.verdict.winner).toBe('control');
  });

  it('is void where the assignment is broken or another version was served', async () => {
    await measured([60, 20], { requests: 800 });
    expect(await report('tone', '--metrics', 'metrics.json')).toMatchObject({ exit: 1, experiments: [{ verdict: { is: 'invalid' }, assignment: { verdict: 'broken' } }] });
    await measured([60, 20], { version: '1.0.0' });
    expect(await report('tone', '--metrics', 'metrics.json')).toMatchObject({ exit: 1, experiments: [{ verdict: { is: 'invalid' } }] });
  });

  it('says what it cannot do', async () => {
    expect(codeOf(await writing.call('experiment', 'report', 'tome', '--json'))).toBe('2 experiment-unknown');
    expect(codeOf(await writing.call('experiment', 'report', '--json'))).toBe('2 experiment-not-named');
    repo.write('metrics.json', '<html>');
    expect(await report('tone', '--metrics', 'metrics.json')).toMatchObject({ exit: 1, experiments: [], problems: [{ code: 'metrics-invalid' }] });
    repo.commit('feat: another', { files: { 'experiments/broken.yaml': 'prompt: [' } });
    const { exit, experiments, problems } = await report('--all');
    expect([exit, experiments.length, problems.length]).toEqual([1, 1, 1]);
  });
});
