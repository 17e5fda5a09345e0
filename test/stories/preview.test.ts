import { afterEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const triage = 'prompts/agents/support/triage.prompt.md';
const tone = 'prompts/templates/tone.prompt.md';
const prompt = (body: string, description = 'Sorts tickets.'): string => `---\ndescription: ${description}\n---\n${body}\n`;

let repo: Fixture;
afterEach(() => repo.remove());

interface Versions {
  readonly library: { readonly from: string | null; readonly to: string | null };
  readonly prompts: readonly (readonly [string, string | null, string])[];
}
type Prompts = readonly { readonly id: string; readonly from: string | null; readonly to: string }[];
const versionsOf = (library: Versions['library'], prompts: Prompts): Versions => ({ library, prompts: prompts.map(({ id, from, to }) => [id, from, to]) });

async function previewed(): Promise<Versions> {
  const { out } = await called(repo.folder, ['check', '--base', 'main', '--json']);
  const { plan } = JSON.parse(out) as { plan: { library: Versions['library']; prompts: Prompts } };
  return versionsOf(plan.library, plan.prompts.filter(({ from, to }) => from !== to));
}
async function released(): Promise<Versions> {
  const { out } = await called(repo.folder, ['release', '--all', '--action', 'publish', '--json']);
  const { library, released: prompts } = JSON.parse(out) as { library: Versions['library']; released: Prompts };
  return versionsOf(library, prompts);
}

describe('what a pull request shows', () => {
  it.each<[string, string, Readonly<Record<string, string | null>>, Versions]>([
    ['no version for a change of metadata alone', 'docs: say more', { [triage]: prompt('Sort it.', 'Sorts all tickets.') }, { library: { from: '2026.01.01', to: null }, prompts: [] }],
    ['a version for metadata that declares one', 'fix: say more', { [triage]: prompt('Sort it.', 'Sorts all tickets.') }, { library: { from: '2026.01.01', to: '2026.01.01.1' }, prompts: [['agents-support-triage', '1.0.0', '1.0.1']] }],
    ['a version of the library for a prompt that goes', 'feat!: no more triage', { [triage]: null }, { library: { from: '2026.01.01', to: '2026.01.01.1' }, prompts: [] }],
    ['only what changes for users beside metadata', 'feat: kinder', { [triage]: prompt('Sort it.'), [tone]: prompt('Be very kind.') }, { library: { from: '2026.01.01', to: '2026.01.01.1' }, prompts: [['templates-general-tone', '1.0.0', '1.1.0']] }],
  ])('is what its release gives: %s', async (_, message, files, expected) => {
    repo = await fixture();
    repo.commit('feat: first', { files: { [triage]: prompt('Sort it.'), [tone]: prompt('Be kind.'), 'README.md': 'x' } });
    await released();
    repo.branch('feature/change');
    for (const [path, text] of Object.entries(files)) {
      if (text === null) repo.delete(path);
      else repo.write(path, text);
    }
    repo.commit(message);
    const shown = await previewed();
    repo.checkout('main');
    repo.merge('feature/change');
    expect([shown, await released()]).toEqual([expected, { ...expected, library: { ...expected.library, from: '2026.01.01' } }]);
  });

  it('has no changelog entry without a version', async () => {
    repo = await fixture();
    repo.commit('feat: first', { files: { [triage]: prompt('Sort it.') } });
    await released();
    repo.branch('feature/change');
    repo.commit('docs: say more', { files: { [triage]: prompt('Sort it.', 'Sorts all tickets.') } });
    const { out } = await called(repo.folder, ['check', '--base', 'main', '--format', 'markdown']);
    expect(out).not.toContain('1.0.0 → 1.0.0');
  });
});
