import { afterEach, describe, expect, it } from 'vitest';
import { exampleLibrary, changedPath } from '../../src/cli/demo/example-library.ts';
import { called } from '../support/called.ts';
import { releaseStage, type ReleaseStage } from '../support/release-stage.ts';

const original = exampleLibrary[changedPath] ?? '';
const again = (word: string): Record<string, string> => ({ [changedPath]: original.replace('billing', `billing, ${word}`) });
const mine = 'prompt-library-changelog';

let open: ReleaseStage | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});
async function staged(way: string, options: Partial<Parameters<typeof releaseStage>[0]> = {}): Promise<ReleaseStage> {
  const files = { ...exampleLibrary, 'prompt-library.yaml': `release: {changelog: {main: ${way}}}\n` };
  open = await releaseStage({ files, permissions: { contents: 'write', 'pull-requests': 'write' }, ...options });
  return open;
}

const inBare = ({ repo, double }: ReleaseStage, ...command: readonly string[]): string => repo.git('--git-dir', double.bare, ...command);
const writesTo = ({ double }: ReleaseStage): number => double.requests.filter(({ writes }) => writes).length;
const ids = (released: string | undefined): readonly string[] => JSON.parse(released ?? '').map(({ id }: { id: string }) => id);
/** Goes on from what the remote's main is now, as a person would. */
function landOn(stage: ReleaseStage, message: string, files: Record<string, string>): void {
  stage.repo.git('fetch', '--quiet', 'origin', 'main');
  stage.repo.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
  stage.land(message, files);
}

describe('the changelog on main', () => {
  it('is never brought there unless the configuration says so', async () => {
    const stage = await staged('never');
    const main = stage.refs()['refs/heads/main'];
    expect((await stage.run()).exitCode).toBe(0);
    expect([stage.refs()['refs/heads/main'], stage.refs()[`refs/heads/${mine}`], stage.double.state.pulls]).toEqual([main, undefined, []]);
  });

  it('is pushed as one commit of one file, which releases nothing and is not made again', async () => {
    const stage = await staged('push');
    const source = stage.refs()['refs/heads/main'] ?? '';
    const { exitCode, outputs } = await stage.run();
    expect([exitCode, ids(outputs['released']).length]).toEqual([0, 3]);
    expect(inBare(stage, 'rev-list', 'main').split('\n').slice(1)).toEqual([source]);
    expect(inBare(stage, 'diff', '--name-only', source, 'main')).toBe('CHANGELOG.md');
    expect(inBare(stage, 'show', 'main:CHANGELOG.md')).toBe(stage.record('CHANGELOG.md'));
    expect(inBare(stage, 'log', '-1', '--format=%an|%ae|%s', 'main')).toBe(`prompt-libraries|prompt-libraries@users.noreply.github.com|docs: changelog of library ${outputs['library-version']}`);
    expect(inBare(stage, 'log', '-1', '--format=%at %ct', 'main')).toBe(inBare(stage, 'log', '-1', '--format=%at %ct', 'prompt-library'));

    const [refs, writes] = [stage.refs(), writesTo(stage)];
    landOn(stage, 'docs: nothing of it', {});
    const before = stage.refs();
    const second = await stage.run();
    expect([second.exitCode, second.outputs['released']]).toEqual([0, '[]']);
    expect([stage.refs(), writesTo(stage)]).toEqual([before, writes]);
    expect(stage.refs()['refs/heads/prompt-library']).toBe(refs['refs/heads/prompt-library']);

    landOn(stage, 'feat(agents-support-triage): know returns', again('returns'));
    expect(ids((await stage.run()).outputs['released'])).toEqual(['agents-support-triage']);
    expect(inBare(stage, 'show', 'main:CHANGELOG.md')).toBe(stage.record('CHANGELOG.md'));
  });

  it('is owed where main is protected from pushes, and nothing else is lost', async () => {
    const stage = await staged('push', { protections: [{ refs: 'refs/heads/main', rules: ['pull_request'] }] });
    const main = stage.refs()['refs/heads/main'];
    const { exitCode, outputs, annotations } = await stage.run();
    expect([exitCode, ids(outputs['released']).length, outputs['conclusion']]).toEqual([1, 3, 'failed']);
    expect(annotations.find(({ properties }) => properties['title'] === 'release-owed')?.message).toContain('release.changelog.main: pr');
    expect([stage.refs()['refs/heads/main'], stage.double.state.releases.map(({ draft }) => draft)]).toEqual([main, [false]]);
    expect(outputs['release-url']).not.toBe('');
  });

  it('is not pushed over a file that no release wrote', async () => {
    const stage = await staged('push');
    stage.land('docs: own words', { 'CHANGELOG.md': '# What we did\n' });
    expect((await stage.run()).exitCode).toBe(1);
    expect(inBare(stage, 'show', 'main:CHANGELOG.md')).toBe('# What we did');
  });

  it('comes after a later run where an earlier one left it owed', async () => {
    const stage = await staged('never');
    await stage.run();
    stage.land('docs: bring it', { 'prompt-library.yaml': 'release: {changelog: {main: push}}\n' });
    expect((await stage.run()).outputs['released']).toBe('[]');
    expect(inBare(stage, 'show', 'main:CHANGELOG.md')).toBe(stage.record('CHANGELOG.md'));
  });
});

describe('the pull request of the changelog', () => {
  const changed = (stage: ReleaseStage): string => inBare(stage, 'diff', '--name-only', `main...${mine}`);

  it('is opened once, left alone while nothing happens, and brought up to date by the next release', async () => {
    const stage = await staged('pr');
    const main = stage.refs()['refs/heads/main'];
    expect((await stage.run()).exitCode).toBe(0);
    expect(stage.double.state.pulls).toMatchObject([{ number: 1, state: 'open', base: 'main', headBranch: mine, title: 'docs: changelog of the library' }]);
    expect([stage.refs()['refs/heads/main'], changed(stage), inBare(stage, 'rev-parse', `${mine}^`)]).toEqual([main, 'CHANGELOG.md', main]);

    const [refs, writes] = [stage.refs(), writesTo(stage)];
    expect((await stage.run()).exitCode).toBe(0);
    expect([stage.refs(), writesTo(stage)]).toEqual([refs, writes]);

    stage.land('feat(agents-support-triage): know returns', again('returns'));
    expect((await stage.run()).exitCode).toBe(0);
    expect(stage.double.state.pulls).toHaveLength(1);
    expect(inBare(stage, 'show', `${mine}:CHANGELOG.md`)).toBe(stage.record('CHANGELOG.md'));
    expect(changed(stage)).toBe('CHANGELOG.md');
    expect(inBare(stage, 'merge-base', refs[`refs/heads/${mine}`] ?? '', mine)).toBe(refs[`refs/heads/${mine}`]);
  });

  it('merges without a conflict also after the one before it was squashed', async () => {
    const stage = await staged('pr');
    await stage.run();
    landOn(stage, 'docs: changelog of the library (#1)', { 'CHANGELOG.md': `${inBare(stage, 'show', `${mine}:CHANGELOG.md`)}\n` });
    stage.double.state.pulls[0]!.state = 'closed';
    const [refs, writes] = [stage.refs(), writesTo(stage)];
    expect((await stage.run()).exitCode).toBe(0);
    expect([stage.refs(), writesTo(stage)]).toEqual([refs, writes]);

    landOn(stage, 'feat(agents-support-triage): know returns', again('returns'));
    expect((await stage.run()).exitCode).toBe(0);
    expect(stage.double.state.pulls.map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(changed(stage)).toBe('CHANGELOG.md');
    expect(() => inBare(stage, 'merge-tree', '--write-tree', 'main', mine)).not.toThrow();
  });

  it('is owed by the command line, which has no hosting service, and no branch is left', async () => {
    const stage = await staged('pr');
    const { exit, out, err } = await called(stage.repo.folder, ['release', '--all', '--action', 'publish']);
    expect([exit, out + err]).toEqual([1, expect.stringContaining('the action opens the pull request')]);
    expect([Object.keys(stage.refs()).filter((name) => name.startsWith('refs/heads/'))]).toEqual([['refs/heads/main', 'refs/heads/prompt-library']]);
  });

  it('is owed to a token that may not open it', async () => {
    const stage = await staged('pr', { permissions: { contents: 'write' } });
    const { exitCode, outputs, annotations } = await stage.run();
    expect([exitCode, ids(outputs['released']).length]).toEqual([1, 3]);
    expect(annotations.find(({ properties }) => properties['title'] === 'release-owed')?.message).toContain('pull-requests: write');
  });
});
