import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const id = 'tasks-general-route';
const path = 'prompts/tasks/route.prompt.md';
const prompt = (body: string): string => `---\ndescription: Routes.\n---\n${body}\n`;
const configFile = 'prompt-library.yaml';

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
});
afterEach(() => repo.remove());

const publish = async (): Promise<{ readonly pushed: boolean; readonly waiting: readonly unknown[]; readonly released: unknown }> => {
  const { exit, out, err } = await called(repo.folder, ['release', '--all', '--action', 'publish', '--json']);
  expect([exit, err]).toEqual([0, '']);
  return JSON.parse(out);
};

describe('the first release of a library', () => {
  it.each([
    ['baseline', null],
    ['publish', `${id}@1.0.0`],
  ] as const)('is the one that gives the first version (%s), however many runs could give none before', async (first, tag) => {
    repo.commit('feat: route', { files: { [path]: prompt('Route.'), [configFile]: `release: {first: ${first}, frist: 1}\n` } });
    for (let run = 0; run < 2; run += 1) expect(await publish()).toMatchObject({ pushed: false, released: [], waiting: [{ id }] });
    expect(repo.git('branch', '--list', 'prompt-library')).toBe('');
    repo.commit('chore: spelling', { files: { [configFile]: `release: {first: ${first}}\n` } });
    expect((await publish()).released).toEqual([{ id, from: null, to: '1.0.0', tag }]);
    expect(repo.git('show', 'prompt-library:CHANGELOG.md')).toContain('Added: route');
    expect((await publish()).pushed).toBe(false);
  });
});

describe('the first release of a prompt', () => {
  it('tells of the commit that added it, also where an earlier run held it back or was not asked for it', async () => {
    const other = 'prompts/tasks/other.prompt.md';
    repo.commit('feat: route', { files: { [path]: prompt('Route.'), [other]: prompt('Other.') } });
    await called(repo.folder, ['release', id, '--action', 'publish']);
    repo.commit('feat: a third', { files: { 'prompts/tasks/third.prompt.md': '---\ndescription: Third.\ninput: {schema: {ticket: string}}\n---\n{{tiket}}\n' } });
    await publish();
    repo.commit('fix: spelling', { files: { 'prompts/tasks/third.prompt.md': '---\ndescription: Third.\ninput: {schema: {ticket: string}}\n---\n{{ticket}}\n' } });
    await publish();
    const texts = ['other', 'third'].map((name) => repo.git('show', `prompt-library:changelogs/tasks/tasks-general-${name}.md`));
    expect(texts).toEqual([expect.stringContaining('new → 1.0.0 (minor)\n  - Added: route'), expect.stringContaining('new → 1.0.0 (minor)\n  - Added: a third')]);
  });
});
