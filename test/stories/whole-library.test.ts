import { describe, expect, it } from 'vitest';
import { called, type Answer } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const path = 'prompts/agents/support/triage.prompt.md';
const text = '---\ndescription: Routes.\n---\nRoute.\n';

async function begun(): Promise<Fixture> {
  const repo = await fixture();
  repo.commit('feat: first', { files: { [path]: text, 'prompts/templates/tone.prompt.md': text } });
  return repo;
}

describe('a check of everything', () => {
  it('tells how many prompts it judged, and that none changed', async () => {
    const repo = await begun();
    const call = (...argv: readonly string[]): Promise<Answer> => called(repo.folder, argv);
    const { counts } = JSON.parse((await call('check', '--all', '--json')).out) as { counts: { prompts: number; changed: number } };
    expect([counts.prompts > 1, counts.changed]).toEqual([true, 0]);
    for (const format of ['text', 'markdown']) {
      const { out } = await call('check', '--all', '--format', format);
      expect(out).toContain(`${counts.prompts} prompts judged`);
      expect(out).not.toMatch(/prompts? changed/u);
    }
    repo.remove();
  });

  it('tells of two files with one id once for each', async () => {
    const repo = await begun();
    repo.commit('feat: again', { files: { 'prompts/templates/general/tone.prompt.md': text } });
    const { problems } = JSON.parse((await called(repo.folder, ['check', '--all', '--json'])).out) as { problems: readonly { code: string; file: string }[] };
    expect(problems.filter(({ code }) => code === 'id-not-unique').map(({ file }) => file)).toEqual(['prompts/templates/general/tone.prompt.md', 'prompts/templates/tone.prompt.md']);
    repo.remove();
  });

  it('says so where it finds none', async () => {
    const repo = await fixture();
    repo.commit('chore: begin', { files: { 'prompt-library.yaml': 'sources: [{include: "promtps/**/*.prompt.md"}]\n', [path]: text } });
    expect((await called(repo.folder, ['check', '--all'])).out).toContain('There is no prompt');
    repo.remove();
  });
});

describe('a prompt that says nothing of what it is for', () => {
  it('is not taken for one that cannot be read', async () => {
    const repo = await fixture();
    repo.commit('feat: x', { files: { 'prompt-library.yaml': 'sources: [{include: "notes/*.txt", format: text}]\n', 'notes/one.txt': 'Be kind.\n' } });
    for (const argv of [['list'], ['search', 'one'], ['show', 'tasks-notes-one']]) {
      const { exit, out } = await called(repo.folder, argv);
      expect([exit, out.includes('cannot be read')], argv.join(' ')).toEqual([0, false]);
    }
    repo.remove();
  });
});
