import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called, type Answer } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const id = 'agents-support-triage';
const path = 'prompts/agents/support/triage.prompt.md';
const testPath = 'prompts/agents/support/triage.test.yaml';
const prompt = (body: string, keys = ''): string => `---\ndescription: Sorts tickets.\n${keys}---\n${body}\n`;
const failing = 'cases:\n  - name: says no\n    assert: [{type: contains, value: absent}]\n';

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first', { files: { [path]: prompt('Sort.'), 'prompts/tasks/draft.prompt.md': prompt('Half.', 'status: draft\n'), 'prompts/tasks/gone.prompt.md': prompt('Gone.') } });
  await release('--all', '--action', 'publish');
  repo.delete('prompts/tasks/gone.prompt.md');
  repo.commit('feat!: without it');
  await release('--all', '--action', 'publish');
});
afterEach(() => repo.remove());

const release = async (...argv: readonly string[]): Promise<Answer> => await called(repo.folder, ['release', ...argv, '--json']);
const changelog = async (...argv: readonly string[]): Promise<Answer> => await called(repo.folder, ['changelog', ...argv, '--json']);
const codeOf = ({ exit, out }: Answer): unknown => [exit, JSON.parse(out).error?.code];

describe('a prompt that is named', () => {
  it.each(['publish', 'prepare'])('must be one that the commit or the records have: %s', async (action) => {
    const { exit, out } = await release('agents-support-triag', '--action', action);
    expect([exit, JSON.parse(out).error]).toEqual([2, { code: 'prompt-unknown', message: expect.any(String), help: expect.stringContaining(id) }]);
    // What was released and is gone has nothing to release, and is no mistake.
    for (const known of [id, 'tasks-general-gone']) expect(codeOf(await release(known, '--action', action))).toEqual([0, undefined]);
  });

  it('must be one in a changelog too; what was never released is no mistake', async () => {
    expect(codeOf(await changelog('agents-support-triag'))).toEqual([2, 'prompt-unknown']);
    for (const known of [id, 'tasks-general-gone', 'tasks-general-draft']) expect(codeOf(await changelog(known))).toEqual([0, undefined]);
  });

  it('and that is a draft is told what is missing, before and after the records know it', async () => {
    for (const action of ['prepare', 'publish']) {
      const { out, exit } = await release('tasks-general-draft', '--action', action);
      expect([exit, JSON.parse(out).waiting]).toEqual([action === 'prepare' ? 1 : 0, [{ id: 'tasks-general-draft', because: expect.stringContaining('status: draft') }]]);
    }
    repo.commit('feat: another', { files: { 'prompts/tasks/other.prompt.md': prompt('Half.', 'status: draft\n') } });
    expect(JSON.parse((await release('tasks-general-other', '--action', 'prepare')).out).waiting).toEqual([{ id: 'tasks-general-other', because: expect.stringContaining('status: draft') }]);
  });

  it('and that a required gate holds back ends `prepare` with 1; what holds back another does not', async () => {
    repo.commit('fix: sort', { files: { [path]: prompt('Sort well.'), [testPath]: failing, 'prompts/tasks/fine.prompt.md': prompt('Fine.') } });
    const held = await release(id, '--action', 'prepare');
    expect([held.exit, JSON.parse(held.out).waiting.map((each: { id: string }) => each.id)]).toEqual([1, [id, 'tasks-general-fine']]);
    expect((await release('tasks-general-fine', '--action', 'prepare')).exit).toBe(0);
    expect((await release('--all', '--action', 'prepare')).exit).toBe(1);
    expect((await release('tasks-general-fine', '--action', 'publish')).exit).toBe(0);
  });

  it('by an id that it had is told which one it has, from the change on that renames it', async () => {
    const waiting = async (): Promise<unknown> => {
      const { exit, out } = await release(id, '--action', 'prepare');
      return [exit, JSON.parse(out).waiting.find((each: { id: string }) => each.id === id)?.because];
    };
    repo.git('mv', path, 'prompts/agents/support/router.prompt.md');
    repo.commit('refactor: router', { files: { 'prompts/agents/support/router.prompt.md': prompt('Sort.', 'aliases: [agents-support-triage]\n') } });
    const told = [1, expect.stringContaining('agents-support-router')];
    expect(await waiting()).toEqual(told);
    await release('--all', '--action', 'publish');
    expect(await waiting()).toEqual(told);
  });

  it('is released alone: with `--all`, or to a version, it is not', async () => {
    for (const more of [['--all'], ['--to', '1.0.0']]) expect(codeOf(await release(id, '--action', 'publish', ...more))).toEqual([2, 'release-flag-unfit']);
  });

  it('is one of a branch that is there', async () => {
    expect(codeOf(await release(id, '--action', 'publish', '--branch', 'staging'))).toEqual([2, 'release-branch-missing']);
  });
});
