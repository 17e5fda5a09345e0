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

describe('a Markdown file among native prompts', () => {
  it('is named where it nearly is one, and is none to look at where it is a readme or was there', async () => {
    const repo = await begun();
    const named = async (): Promise<readonly (string | null)[]> => {
      const { problems } = JSON.parse((await called(repo.folder, ['check', '--base', 'main', '--json'])).out) as { readonly problems: readonly { readonly code: string; readonly file: string | null }[] };
      return problems.flatMap(({ code, file }) => (code === 'prompt-name-incomplete' ? [file] : []));
    };
    repo.branch('feature/x');
    repo.commit('docs: how to', { files: { 'prompts/README.md': '# How to', 'docs/x.md': 'x', 'prompts/agents/list.txt': 'x' } });
    expect(await named()).toEqual([]);
    repo.commit('feat: reply', { files: { 'prompts/agents/reply.md': text, 'prompts/agents/sort.prompt.MD': text } });
    expect(await named()).toEqual(['prompts/agents/reply.md', 'prompts/agents/sort.prompt.MD']);
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', 'feature/x');
    repo.branch('feature/y');
    repo.commit('docs: reply', { files: { 'prompts/agents/reply.md': 'other' } });
    expect(await named()).toEqual([]);
    repo.remove();
  });
});
