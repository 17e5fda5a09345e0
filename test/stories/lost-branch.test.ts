import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeMetrics } from '../../src/ledger/metrics-v1.ts';
import { called } from '../support/called.ts';
import { codes, files, id, lostStage, path, prompt, tonePath, versionsOf, type LostStage } from '../support/lost-stage.ts';
import { metricWindow } from '../support/metric-builders.ts';
import { releaseStage, type ReleaseStage } from '../support/release-stage.ts';

let stage: LostStage;
let remove: () => void = () => undefined;
let github: ReleaseStage | null = null;
afterEach(async () => {
  remove();
  remove = () => undefined;
  await github?.close();
  github = null;
});

async function released(config = ''): Promise<void> {
  stage = await lostStage(config);
  remove = stage.remove;
}

const lose = (...more: readonly 'objects'[]): void => {
  stage.bare('update-ref', '-d', 'refs/heads/prompt-library');
  if (more.includes('objects')) stage.bare('gc', '--quiet', '--prune=now');
};
const numbered = /^(?:state\/header\.json|serve\/catalog\.json|serve\/flags.*\.json)$/u;
/** Everything of the branch; of the files that have a number, all but that. */
const withoutNumbers = (): readonly (readonly [string, string])[] =>
  stage.bare('ls-tree', '-r', '--format=%(path) %(objectname)', 'prompt-library').split('\n').map((line) => {
    const [path = '', blob = ''] = line.split(' ');
    return [path, numbered.test(path) ? stage.record(path).replaceAll(/"(?:sequence|version)":\s*"?\d+"?/gu, '') : blob];
  });
const sequences = (): readonly number[] => ['state/header.json', 'serve/catalog.json'].map((file) => JSON.parse(stage.record(file)).sequence);
const served = (): Readonly<Record<string, { readonly stable: string; readonly latest: string }>> => JSON.parse(stage.record('serve/catalog.json')).environments.production.prompts;

describe('a branch that was deleted on the remote', () => {
  it('is missed, and comes back as it was from the commit that the library tag names', async () => {
    await released();
    const before = withoutNumbers();
    const tags = stage.tags();
    lose();
    const missed = await stage.doctor();
    expect([missed.exit, codes(missed.told.drifts), missed.told.rebuiltFrom]).toEqual([1, ['branch-lost'], null]);
    const { exit, told } = await stage.doctor('--rebuild');
    expect([exit, told.rebuilt, told.rebuiltFrom, told.lost, told.drifts]).toEqual([0, true, 'records', [], []]);
    expect([withoutNumbers(), stage.tags()]).toEqual([before, tags]);
    expect(versionsOf((await stage.publish()).out)).toEqual([]);
    expect(stage.tags()).toEqual(tags);
    stage.land('fix: spelling', { [path]: prompt('Sort the ticket very well. {{> templates-general-tone}}') });
    expect(versionsOf((await stage.publish()).out)).toEqual([[id, '1.1.0', '1.1.1']]);
    expect(stage.tags()).toEqual(expect.arrayContaining([...tags]));
  });

  it.each([['its commit', [] as const], ['its tags', ['objects'] as const]])('comes back from %s with numbers far above all that applications saw', async (_, gone) => {
    await released();
    await stage.call('release', id, '--action', 'rollback', '--to', '1.0.0', '--reason', 'worse');
    const before = sequences();
    lose(...gone);
    expect((await stage.doctor('--rebuild')).told.rebuilt).toBe(true);
    const after = sequences();
    expect(after.map((each, index) => each - (before[index] ?? 0) > 1_000_000)).toEqual([true, true]);
    stage.land('fix: spelling', { [path]: prompt('Sort.') });
    await stage.publish();
    expect(sequences()).toEqual(after.map((each) => each + 1));
  });

  it.each(['', 'tags_format: "prompts/{id}/v{version}"\n'])('stops everything that would write a new one in its place, with %j: versions would be given a second time', async (config) => {
    await released(config);
    stage.repo.branch('staging');
    stage.repo.commit('feat: sort better', { files: { [path]: prompt('Sort the ticket better. {{> templates-general-tone}}') } });
    stage.repo.git('push', '--quiet', 'origin', 'staging');
    stage.repo.checkout('main');
    stage.land('fix: spelling', { [path]: prompt('Sort the ticket very well. {{> templates-general-tone}}') });
    const tags = stage.tags();
    lose();
    const metrics = join(dirname(stage.repo.folder), 'metrics.json');
    writeFileSync(metrics, encodeMetrics('gateway', [metricWindow(0)]));
    const answers = [
      await stage.publish(),
      await stage.call('release', '--all', '--action', 'prepare', '--json'),
      await stage.callOn('staging', 'release', '--all', '--action', 'publish', '--branch', 'staging', '--json'),
      await stage.call('release', id, '--action', 'rollback', '--to', '1.0.0', '--reason', 'worse', '--json'),
      await stage.call('tick', '--json'),
      await stage.call('metrics', 'import', metrics, '--json'),
    ];
    expect(answers.map(({ exit, out }) => [exit, JSON.parse(out).error?.code])).toEqual(answers.map(() => [2, 'branch-lost']));
    expect([stage.tags(), stage.bare('for-each-ref', 'refs/heads/prompt-library')]).toEqual([tags, '']);
    await stage.doctor('--rebuild');
    expect(versionsOf((await stage.publish()).out)).toEqual([[id, '1.1.0', '1.1.1']]);
  });

  it('is missed and comes back where tags are written another way', async () => {
    await released('tags_format: "{id}/v{version}"\n');
    lose();
    expect((await stage.publish()).exit).toBe(2);
    const { told } = await stage.doctor('--rebuild');
    expect([told.rebuiltFrom, told.drifts]).toEqual(['records', []]);
    stage.land('fix: spelling', { [path]: prompt('Sort.') });
    expect(versionsOf((await stage.publish()).out)).toEqual([[id, '1.1.0', '1.1.1']]);
  });

  it('comes back from the tags where its commits are gone, and what cannot come back is told', async () => {
    await released();
    stage.land('feat!: without the old one', { 'prompts/tasks/old.prompt.md': null });
    await stage.publish();
    const before = served();
    const body = stage.bare('ls-tree', '-r', '--name-only', 'prompt-library', 'serve/bodies');
    const tags = stage.tags();
    lose('objects');
    const { exit, told } = await stage.doctor('--rebuild');
    expect([exit, told.rebuilt, told.rebuiltFrom, codes(told.lost), told.drifts]).toEqual([0, true, 'tags', ['records-gone'], []]);
    expect(Object.entries(served()).map(([each, { stable, latest }]) => [each, stable, latest])).toEqual(Object.entries(before).map(([each, { stable, latest }]) => [each, stable, latest]));
    expect(body.split('\n')).toEqual(expect.arrayContaining(stage.bare('ls-tree', '-r', '--name-only', 'prompt-library', 'serve/bodies').split('\n')));
    expect(versionsOf((await stage.publish()).out)).toEqual([]);
    expect(stage.tags()).toEqual(tags);
    stage.land('fix: spelling', { [tonePath]: prompt('Be very kind.') });
    expect(versionsOf((await stage.publish()).out)).toEqual([[id, '1.1.0', '1.1.1'], ['templates-general-tone', '1.0.0', '1.0.1']]);
  });

  it('is not made up where no tag tells a version: the next release would give old versions to new texts', async () => {
    await released('release: {tags: library}\n');
    lose('objects');
    const { exit, told } = await stage.doctor('--rebuild');
    expect([exit, told.rebuilt, codes(told.lost), codes(told.drifts)]).toEqual([1, false, ['versions-gone'], ['branch-lost']]);
    expect(stage.bare('for-each-ref', 'refs/heads/prompt-library')).toBe('');
  });

  it('comes back whole with `release.tags: library` too, as long as its commit can be had', async () => {
    await released('release: {tags: library}\n');
    lose();
    expect((await stage.doctor('--rebuild')).told).toMatchObject({ rebuilt: true, rebuiltFrom: 'records', lost: [] });
    stage.land('fix: spelling', { [path]: prompt('Sort.') });
    expect(versionsOf((await stage.publish()).out)).toEqual([[id, '1.1.0', '1.1.1']]);
  });

  it('does not get the version of a candidate', async () => {
    await released();
    stage.repo.branch('staging');
    stage.repo.write(path, prompt('Sort anew.'));
    stage.repo.commit('feat: anew');
    stage.repo.git('push', '--quiet', 'origin', 'staging');
    await stage.callOn('staging', 'release', '--all', '--action', 'publish', '--branch', 'staging');
    stage.repo.checkout('main');
    expect(stage.tags().join()).toContain(`${id}@1.2.0-rc.1`);
    lose('objects');
    await stage.doctor('--rebuild');
    expect(served()[id]).toMatchObject({ stable: '1.1.0', latest: '1.1.0' });
  });
});

describe('a branch that was deleted on GitHub', () => {
  it.each([['is there', 'records'], ['is gone', 'tags']] as const)('comes back over HTTP while its commit %s, and the next run goes on', async (_title, from) => {
    github = await releaseStage({ files });
    const { repo, double, run, land, refs } = github;
    await run();
    land('feat: sort well', { [path]: prompt('Sort the ticket well. {{> templates-general-tone}}') });
    await run();
    const tags = Object.entries(refs()).filter(([name]) => name.startsWith('refs/tags/'));
    repo.git('--git-dir', double.bare, 'update-ref', '-d', 'refs/heads/prompt-library');
    if (from === 'tags') repo.git('--git-dir', double.bare, 'gc', '--quiet', '--prune=now');
    const clone = repo.clone('--depth=1', '--no-tags');
    clone.git('remote', 'set-url', 'origin', double.cloneUrl);
    const { exit, out } = await called(clone.folder, ['doctor', '--rebuild', '--json'], '', { GITHUB_TOKEN: 'workflow-token', GITHUB_API_URL: double.apiUrl });
    expect([exit, JSON.parse(out).rebuiltFrom]).toEqual([0, from]);
    expect((await run()).outputs['released']).toBe('[]');
    expect(Object.entries(refs()).filter(([name]) => name.startsWith('refs/tags/'))).toEqual(tags);
    land('fix: spelling', { [path]: prompt('Sort the ticket very well. {{> templates-general-tone}}') });
    expect(JSON.parse((await run()).outputs['released'] ?? '')).toEqual([{ id, from: '1.1.0', to: '1.1.1', tag: `${id}@1.1.1` }]);
  });
});
