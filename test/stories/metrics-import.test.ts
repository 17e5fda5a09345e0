import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleLibrary } from '../../src/cli/demo/example-library.ts';
import { encodeMetrics } from '../../src/ledger/metrics-v1.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { day, hour, metricWindow, momentsOf, monday } from '../support/metric-builders.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { codeOf, writingIn, type Writing } from '../support/writing.ts';

let repo: Fixture;
let bare: string;
let writing: Writing;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first prompts', { files: exampleLibrary });
  bare = repo.origin();
  repo.git('remote', 'set-url', 'origin', `file://${bare}`);
  writing = writingIn(repo);
});
afterEach(() => repo.remove());

const record = (path: string): string => repo.git('--git-dir', bare, 'show', `prompt-library:${path}`);
const commits = (): number => Number(repo.git('--git-dir', bare, 'rev-list', '--count', 'prompt-library'));
const imported = async (...files: readonly string[]): Promise<Record<string, unknown>> => {
  const { out } = await writing.call('metrics', 'import', ...files, '--json');
  const value = JSON.parse(out) as Record<string, unknown>;
  expect(faultsBySchema('metrics-import', value)).toEqual([]);
  return value;
};
const release = async (): Promise<void> => {
  expect((await writing.call('release', '--all', '--action', 'publish')).exit).toBe(0);
};

const quantities = new Map([['latency_ms', momentsOf([900, 1100], 1100)]]);

describe('importing metrics', () => {
  it('sums them by day on the branch of the records, in the months they belong to, and beside what is there', async () => {
    await release();
    const state = record('state/header.json');
    const last = [metricWindow(28 * 24 + 23), metricWindow(30 * 24)];
    repo.write('metrics.json', encodeMetrics('gateway', [metricWindow(0, { quantities }), metricWindow(1, { quantities }), ...last]));
    expect(await imported('metrics.json')).toMatchObject({ added: 4, known: 0, pushed: true, problems: [] });
    const november = JSON.parse(record('metrics/2026-11.json'));
    expect(faultsBySchema('metric-days', november)).toEqual([]);
    expect(november.days[0]).toMatchObject({ day: '2026-11-02', requests: 200, errors: 4, latency_ms: { n: 4, sum: 4000 }, merged: { gateway: [[0, 3600, 2]] } });
    const december = JSON.parse(record('usage/2026-12.json'));
    expect(faultsBySchema('usage-days', december)).toEqual([]);
    expect(december.days).toEqual([{ day: '2026-12-02', environment: 'production', prompt: 'agents-support-triage', version: '1.0.0', arm: 'stable', requests: 100, errors: 2 }]);
    expect(record('state/header.json')).toBe(state);
  });

  it('again writes nothing, not even a commit', async () => {
    await release();
    repo.write('a.json', encodeMetrics('gateway', [metricWindow(0)]));
    repo.write('b.json', encodeMetrics('gateway', [metricWindow(0), metricWindow(1)]));
    await imported('a.json');
    const before = commits();
    expect(await imported('a.json')).toMatchObject({ added: 0, known: 1, pushed: false });
    expect(commits()).toBe(before);
    expect(await imported('a.json', 'b.json')).toMatchObject({ added: 1, known: 1, pushed: true });
    expect(JSON.parse(record('metrics/2026-11.json')).days[0].requests).toBe(200);
  });

  it('refuses all of it where a part is wrong, and says where', async () => {
    await release();
    const before = commits();
    repo.write('good.json', encodeMetrics('gateway', [metricWindow(0)]));
    repo.write('bad.json', encodeMetrics('gateway', [metricWindow(5)]).replace('"requests": 100', '"requests": -1'));
    repo.write('overlap.json', encodeMetrics('gateway', [metricWindow(0, { to: monday + 2 * hour })]));
    repo.write('long.json', encodeMetrics('gateway', [metricWindow(0, { to: monday + 2 * day })]));
    const codes = async (...files: readonly string[]): Promise<unknown> => ((await imported(...files))['problems'] as readonly { code: string; file: string | null }[]).map(({ code, file }) => [code, file]);
    expect(await codes('good.json', 'bad.json')).toEqual([['metrics-invalid', 'bad.json']]);
    expect(await codes('good.json', 'overlap.json')).toEqual([['metrics-overlap', null]]);
    expect(await codes('long.json')).toEqual([['metrics-two-days', null]]);
    expect(commits()).toBe(before);
    expect((await writing.call('metrics', 'import', 'bad.json')).exit).toBe(1);
  });

  it('before the first release says what has to come first', async () => {
    repo.write('metrics.json', encodeMetrics('gateway', [metricWindow(0)]));
    expect(codeOf(await writing.call('metrics', 'import', 'metrics.json', '--json'))).toBe('2 records-missing');
    expect(codeOf(await writing.call('metrics', 'import', 'missing.json', '--json'))).toBe('2 file-unreadable');
  });

  it('without files asks the sources of the configuration, and says which gave no data', async () => {
    const from = Math.floor(Date.now() / 3_600_000 - 5) * hour;
    repo.commit('feat: sources', { files: { 'prompt-library.yaml': 'metrics:\n  - {type: file, name: nightly, path: nightly.json}\n  - {type: file, name: missing, path: nowhere.json}\n' } });
    repo.git('push', '--quiet', 'origin', 'main');
    await release();
    repo.write('nightly.json', encodeMetrics('gateway', [metricWindow(0, { from, to: from + hour }), metricWindow(0, { from: from - 200 * hour, to: from - 199 * hour })]));
    expect(await imported()).toMatchObject({ added: 1, pushed: true, missing: [{ source: 'missing' }], problems: [] });
    const { exit, out } = await writing.call('metrics', 'import', '--hours', '300');
    expect([exit, out.includes('1 window imported. 1 window had been imported before.')]).toEqual([1, true]);
  });

  it('without files and without sources says so', async () => {
    await release();
    expect(codeOf(await writing.call('metrics', 'import', '--json'))).toBe('2 metrics-no-source');
  });

  it('works where the clone has no remote, and leaves the release as it was', async () => {
    repo.git('remote', 'remove', 'origin');
    await release();
    repo.write('metrics.json', encodeMetrics('gateway', [metricWindow(0)]));
    expect(await imported('metrics.json')).toMatchObject({ added: 1, pushed: true });
    expect(repo.git('show', 'prompt-library:usage/2026-11.json')).toContain('agents-support-triage');
    expect((await writing.call('doctor')).exit).toBe(0);
    const before = repo.git('rev-parse', 'prompt-library');
    await release();
    expect(repo.git('rev-parse', 'prompt-library')).toBe(before);
  });

  it('by two at the same time loses neither', async () => {
    await release();
    const others = [0, 1, 2].map(() => repo.clone());
    for (const other of others) other.git('remote', 'set-url', 'origin', `file://${bare}`);
    for (const [at, other] of others.entries()) other.write('m.json', encodeMetrics('gateway', [metricWindow(at)]));
    const answers = await Promise.all(others.map((other) => writingIn(other).call('metrics', 'import', 'm.json')));
    expect(answers.map(({ exit, err }) => [exit, err])).toEqual([[0, ''], [0, ''], [0, '']]);
    expect(JSON.parse(record('metrics/2026-11.json')).days[0]).toMatchObject({ requests: 300, merged: { gateway: [[0, 3600, 3]] } });
  });
});
