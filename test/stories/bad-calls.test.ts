import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleLibrary } from '../../src/cli/demo/example-library.ts';
import { root } from '../../scripts/bundle.ts';
import { called } from '../support/called.ts';
import { fixture, fixtureEnvironment, type Fixture } from '../support/git-fixture.ts';
import { ran } from '../support/shown/stage.ts';

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
});
afterEach(() => repo.remove());

/** Exit code and the code of the failure, as machines get it; every failure has words of what to do. */
async function failed(folder: string, ...argv: readonly string[]): Promise<readonly [number, string]> {
  const { exit, out } = await called(folder, [...argv, '--json']);
  const { error } = JSON.parse(out) as { error: { code: string; message: string; help: string } };
  expect(error.help).not.toBe('');
  return [exit, error.code];
}

describe('a call that cannot be done', () => {
  it.each([['check'], ['plan'], ['list'], ['changelog'], ['release', '--all']])('outside a repository: %s', async (...argv) => {
    const folder = mkdtempSync(join(tmpdir(), 'prompt-libraries-nowhere-'));
    expect(await failed(folder, ...argv)).toEqual([2, 'git-not-a-repository']);
    rmSync(folder, { recursive: true });
  });

  it.each([['check'], ['plan'], ['check', '--all']])('in a repository without commits: %s', async (...argv) => {
    expect(await failed(repo.folder, ...argv)).toEqual([2, 'git-no-commits']);
  });

  it('to release a repository without commits', async () => {
    expect(await failed(repo.folder, 'release', '--all')).toEqual([2, 'release-main-missing']);
  });

  it('in a shallow clone', async () => {
    repo.commit('feat: first', { files: exampleLibrary });
    repo.commit('docs: words', { files: { 'README.md': 'x' } });
    expect(await failed(repo.clone('--depth=1').folder, 'check', '--base', 'HEAD')).toEqual([2, 'git-shallow']);
  });

  it.each([
    ['an unknown revision', ['check', '--base', 'nothing'], 'revision-unknown'],
    ['an unknown prompt', ['show', 'agents-support-triagge'], 'prompt-unknown'],
    ['an unknown category', ['list', '--category', 'agent'], 'category-unknown'],
    ['a rollback of what was never released', ['release', 'agents-support-triage', '--action', 'rollback', '--reason', 'x'], 'rollback-nothing-released'],
    ['a rollback without a reason', ['release', 'agents-support-triage', '--action', 'rollback'], 'rollback-no-reason'],
    ['a release of nothing in particular', ['release'], 'release-nothing-named'],
    ['a changelog before any release', ['changelog'], 'changelog-no-records'],
  ])('names %s', async (_, argv, code) => {
    repo.commit('feat: first', { files: exampleLibrary });
    expect(await failed(repo.folder, ...argv)).toEqual([2, code]);
  });

  it.each([
    ['check'],
    ['check', '--all'],
    ['plan'],
    ['list'],
    ['list', '--at', 'HEAD~1'],
    ['doctor'],
    ['search', 'tone'],
    ['show', 'templates-general-tone'],
    ['diff', 'templates-general-tone', 'HEAD'],
    ['create', 'x', '--category', 'tasks', '--description', 'X.', '--content', 'X'],
    ['update', 'templates-general-tone', '--change-type', 'fix', '--description', 'x', '--content', 'X'],
    ['setup'],
  ])('goes by no configuration but the one it names: %s', async (...argv) => {
    repo.commit('feat: first', { files: exampleLibrary });
    repo.branch('feature/x');
    repo.commit('docs: words', { files: { 'README.md': 'x' } });
    for (const file of ['prompt-libary.yaml', 'docs/prompt-library.yaml']) {
      expect(await failed(repo.folder, ...argv, '--config', file), file).toEqual([2, 'config-missing']);
    }
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  it('ends, whatever else it had begun to read', async () => {
    repo.commit('feat: first', { files: exampleLibrary });
    const program = ['diff', 'agents-support-triage', '0.9.0', '--json'];
    const { exit, out } = await ran([process.execPath, join(root, 'src/cli/main.ts'), ...program].join(' '), repo.folder, { ...fixtureEnvironment(dirname(repo.folder)) });
    expect([exit, JSON.parse(out).error.code]).toEqual([2, 'version-unknown']);
  });

  it('because the change conflicts with its base', async () => {
    repo.commit('feat: first', { files: exampleLibrary });
    repo.branch('feature/a');
    repo.commit('feat: a', { files: { 'prompts/templates/tone.prompt.md': '---\ndescription: A.\n---\nA\n' } });
    repo.checkout('main');
    repo.commit('feat: b', { files: { 'prompts/templates/tone.prompt.md': '---\ndescription: B.\n---\nB\n' } });
    repo.checkout('feature/a');
    expect(await failed(repo.folder, 'check', '--base', 'main')).toEqual([2, 'change-conflicts']);
  });

  it('is judged with a detached head all the same', async () => {
    repo.commit('feat: first', { files: exampleLibrary });
    repo.commit('docs: words', { files: { 'README.md': 'x' } });
    repo.git('checkout', '--quiet', '--detach');
    expect((await called(repo.folder, ['check', '--base', 'HEAD~1'])).exit).toBe(0);
  });

  it('knows what its base asks for, whatever tells it which commit is judged', async () => {
    repo.commit('feat: first', { files: exampleLibrary });
    repo.branch('feature/words');
    repo.commit('fix: words', { files: { 'prompts/templates/tone.prompt.md': `${exampleLibrary['prompts/templates/tone.prompt.md']}Be brief.\n` } });
    const gate = async (...argv: readonly string[]): Promise<unknown> => {
      const { gates } = JSON.parse((await called(repo.folder, ['check', '--base', 'main', ...argv, '--json'])).out) as { gates: readonly { gate: string; verdict: string; because: string }[] };
      return gates.find(({ gate: name }) => name === 'review');
    };
    const ofBranch = await gate();
    expect(ofBranch).toMatchObject({ verdict: 'waiting' });
    expect(await gate('--head', 'feature/words')).toEqual(ofBranch);
    repo.git('checkout', '--quiet', '--detach');
    expect(await gate()).toEqual(ofBranch);
  });
});
