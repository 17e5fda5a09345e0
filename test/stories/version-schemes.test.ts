import { afterEach, describe, expect, it } from 'vitest';
import { called, type Answer } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const id = 'agents-support-triage';
const path = 'prompts/agents/support/triage.prompt.md';
const prompt = (body: string): string => `---\ndescription: Sorts tickets.\n---\n${body}\n`;
const configFile = 'prompt-library.yaml';
const schemeIs = (scheme: string): string => `versioning:\n  scheme: ${scheme}\n`;

let repo: Fixture;
afterEach(() => repo.remove());

const publish = async (): Promise<Answer> => await called(repo.folder, ['release', '--all', '--action', 'publish', '--json']);
const check = async (): Promise<Answer> => await called(repo.folder, ['check', '--base', 'main', '--json']);
/** What went wrong, with the lines of the configuration it is about. */
const problemsOf = ({ out }: Answer): readonly unknown[] => JSON.parse(out).problems.filter(({ severity }: { severity: string }) => severity === 'error').map(({ code, file, line }: Readonly<Record<string, unknown>>) => [code, file, line]);
const versionsOf = ({ out }: Answer): unknown => JSON.parse(out).released.map((each: Readonly<Record<string, unknown>>) => [each['id'], each['from'], each['to']]);

async function released(config: string): Promise<void> {
  repo = await fixture();
  repo.commit('feat: first', { files: { [path]: prompt('Sort.'), [configFile]: config } });
  const { exit, err } = await publish();
  if (exit !== 0) throw new Error(err);
}

/** Changes the configuration on a branch, and lands it all the same. */
async function changed(config: string): Promise<Answer> {
  repo.branch('feature/scheme');
  repo.commit('chore: number otherwise', { files: { [configFile]: config } });
  const answer = await check();
  repo.checkout('main');
  repo.git('merge', '--quiet', '--ff-only', 'feature/scheme');
  repo.git('branch', '--quiet', '--delete', 'feature/scheme');
  return answer;
}

describe('another scheme after the first release', () => {
  it.each(['calver', 'sequential', 'hash'])('is a problem of the pull request that brings it: %s; what lands all the same releases nothing, until it is taken back', async (scheme) => {
    await released('versioning:\n  scheme: semver\n');
    const brought = await changed(schemeIs(scheme));
    expect([brought.exit, problemsOf(brought)]).toEqual([1, [['version-scheme-changed', configFile, 2]]]);

    const tags = repo.git('tag');
    const refused = await publish();
    expect([refused.exit, JSON.parse(refused.out).error.code]).toEqual([2, 'version-scheme-changed']);
    // Something new would get a version that nothing could follow once the scheme is what it was.
    repo.commit('feat: another', { files: { 'prompts/tasks/new.prompt.md': prompt('New.') } });
    expect([(await publish()).exit, repo.git('tag')]).toEqual([2, tags]);

    repo.branch('feature/text');
    repo.commit('fix: sort', { files: { [path]: prompt('Sort well.') } });
    const touched = await check();
    expect([touched.exit, problemsOf(touched)]).toEqual([1, [['version-scheme-changed', configFile, 1]]]);
    const whole = await called(repo.folder, ['check', '--all', '--json']);
    expect([whole.exit, problemsOf(whole)]).toEqual([1, [['version-scheme-changed', configFile, 2]]]);
    repo.checkout('main');

    const back = await changed(schemeIs('semver'));
    expect([back.exit, problemsOf(back)]).toEqual([0, []]);
    expect(versionsOf(await publish())).toEqual([['tasks-general-new', null, '1.0.0']]);
  });

  it('of the library is one too', async () => {
    await released('library_version: {scheme: semver}\n');
    const brought = await changed('library_version:\n  scheme: calver\n');
    expect([brought.exit, problemsOf(brought)]).toEqual([1, [['version-scheme-changed', configFile, 2]]]);
    repo.branch('feature/text');
    repo.commit('fix: sort', { files: { [path]: prompt('Sort well.') } });
    expect(problemsOf(await check())).toEqual([['version-scheme-changed', configFile, 1]]);
    repo.checkout('main');
    repo.git('merge', '--quiet', '--ff-only', 'feature/text');
    expect((await publish()).exit).toBe(2);
    await changed('library_version: {scheme: semver}\n');
    expect(versionsOf(await publish())).toEqual([[id, '1.0.0', '1.0.1']]);
  });

  it('that comes with the first configuration is one as well', async () => {
    repo = await fixture();
    repo.commit('feat: first', { files: { [path]: prompt('Sort.') } });
    await publish();
    repo.branch('feature/scheme');
    repo.commit('feat: numbers', { files: { [configFile]: schemeIs('sequential'), [path]: prompt('Sort well.') } });
    const brought = await check();
    expect([brought.exit, problemsOf(brought)]).toEqual([1, [['version-scheme-changed', configFile, 2]]]);
  });

  it('is fine before anything is released', async () => {
    repo = await fixture();
    repo.commit('feat: first', { files: { [path]: prompt('Sort.'), [configFile]: schemeIs('calver') } });
    const { exit, out } = await changed(schemeIs('sequential'));
    expect([exit, JSON.parse(out).problems.map(({ code }: { code: string }) => code)]).toEqual([0, ['config-would-change']]);
    expect(versionsOf(await publish())).toEqual([[id, null, 'v1']]);
  });
});

describe('a first version that is none of the scheme', () => {
  const banana = 'versioning:\n  initial:\n    default: banana\n';

  it('is a problem of the configuration, at its line', async () => {
    await released('tags: {}\n');
    const brought = await changed(banana);
    expect([brought.exit, problemsOf(brought)]).toEqual([1, [['version-invalid', configFile, 3]]]);
  });

  it('releases nothing, and is no bug', async () => {
    repo = await fixture();
    repo.commit('feat: first', { files: { [path]: prompt('Sort.'), [configFile]: banana } });
    const { exit, out } = await publish();
    expect([exit, JSON.parse(out).released, JSON.parse(out).waiting]).toEqual([0, [], [{ id, because: expect.any(String) }]]);
    expect(repo.git('tag')).toBe('');
  });
});
