import { afterEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const prompt = (body: string, keys = ''): string => `---\ndescription: Sorts tickets.\n${keys}---\n${body}\n`;
const paths = ['prompts/tasks/sort.prompt.md', 'prompts/agents/support/triage.prompt.md', 'prompts/agents/support/router.prompt.md'] as const;
const ids = ['tasks-general-sort', 'agents-support-triage', 'agents-support-router'] as const;

let repo: Fixture;
afterEach(() => repo.remove());
const release = async (): Promise<void> => {
  const { exit, err } = await called(repo.folder, ['release', '--all', '--action', 'publish']);
  if (exit !== 0) throw new Error(err);
};
const versionsIn = async (id: string): Promise<readonly string[]> => {
  const { out } = await called(repo.folder, ['changelog', id, '--json']);
  return JSON.parse(out).runs.flatMap(({ prompts }: { prompts: readonly { id: string; to: string }[] }) => prompts.map((each) => `${each.id} ${each.to}`));
};
const move = (from: number, text: string): void => {
  repo.delete(paths[from] ?? '');
  repo.write(paths[from + 1] ?? '', text);
};

describe('the changelog of a prompt that was renamed', () => {
  it.each([['together with its text', true], ['alone, and changed later', false]])('goes on, %s', async (_, together) => {
    repo = await fixture();
    repo.commit('feat: first', { files: { [paths[0]]: prompt('Sort the tickets by queue.') } });
    await release();
    repo.commit('fix: better', { files: { [paths[0]]: prompt('Sort the tickets by their queue.') } });
    await release();
    const first = `aliases: [${ids[0]}]\n`;
    move(0, prompt(together ? 'Sort the tickets by their queue, please.' : 'Sort the tickets by their queue.', first));
    repo.commit(together ? 'feat: a place of its own' : 'chore: a place of its own');
    await release();
    if (!together) {
      repo.commit('feat: ask', { files: { [paths[1]]: prompt('Sort the tickets by their queue, please.', first) } });
      await release();
    }
    move(1, prompt('Sort the tickets by their queue, please. Now.', `aliases: [${ids[1]}, ${ids[0]}]\n`));
    repo.commit('fix: a better name');
    await release();

    const whole = await versionsIn(ids[2]);
    expect(whole).toEqual([`${ids[2]} 1.1.1`, `${ids[1]} 1.1.0`, `${ids[0]} 1.0.1`, `${ids[0]} 1.0.0`]);
    for (const id of ids) expect(await versionsIn(id)).toEqual(whole);
    const file = repo.git('show', `prompt-library:changelogs/agents/${ids[2]}.md`);
    expect(file.split('\n')[0]).toBe(`# Changelog of ${ids[2]}`);
    expect([...file.matchAll(/^- \*\*(?<id>[a-z-]+)\*\* \S+ → (?<to>\S+)/gmu)].map(({ groups }) => `${groups?.['id']} ${groups?.['to']}`)).toEqual(whole);
  });

  it('is not taken from a prompt that is another one', async () => {
    repo = await fixture();
    repo.commit('feat: first', { files: { [paths[0]]: prompt('Sort the tickets by queue.') } });
    await release();
    move(0, prompt('Sort the tickets by queue.'));
    repo.commit('feat!: another place');
    await release();
    expect(await versionsIn(ids[1])).toEqual([`${ids[1]} 1.0.0`]);
    expect(repo.git('show', `prompt-library:changelogs/agents/${ids[1]}.md`)).not.toContain(ids[0]);
  });
});
