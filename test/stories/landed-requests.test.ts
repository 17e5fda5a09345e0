import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const triage = 'prompts/agents/support/triage.prompt.md';
const id = 'agents-support-triage';
const prompt = (body: string, lines = ''): string => `---\ndescription: Sorts tickets.\n${lines}---\n${body}\n`;

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first', { files: { [triage]: prompt('Sort the ticket.') } });
  await release();
});
afterEach(() => repo.remove());

interface Released {
  readonly released: readonly { readonly id: string; readonly to: string }[];
  readonly waiting: readonly { readonly id: string; readonly because: string }[];
}

async function release(): Promise<Released> {
  const { exit, out, err } = await called(repo.folder, ['release', '--all', '--action', 'publish', '--json']);
  expect([exit, err]).toEqual([0, '']);
  return JSON.parse(out) as Released;
}
const given = ({ released, waiting }: Released): unknown => ({ released: released.map(({ to }) => to), waiting: waiting.map((each) => each.id) });
const land = (message: string, body: string, lines = ''): string => repo.commit(message, { files: { [triage]: prompt(body, lines) } });
const newestChangelog = (): string => repo.git('show', `prompt-library:changelogs/agents/${id}.md`).split('\n## ')[1] ?? '';

describe('a version that a landed message asks for', () => {
  it.each([
    ['no version of the scheme', `Release-As: ${id}=two`, 'two'],
    ['lower than what the change needs', `Release-As: ${id}=0.9.0`, '0.9.0'],
  ])('does not hold its prompt back where it is %s: it is left aside, and the changelog says so', async (_, trailer, asked) => {
    land(`fix: words\n\n${trailer}`, 'Sort it.');
    expect(given(await release())).toEqual({ released: ['1.0.1'], waiting: [] });
    expect(newestChangelog()).toContain(asked);
    land('fix: more words', 'Sort it now.');
    expect(given(await release())).toEqual({ released: ['1.0.2'], waiting: [] });
    expect(newestChangelog()).not.toContain(asked);
  });

  it('is the last one of several, so that a later message can correct an earlier one', async () => {
    land(`fix: words\n\nRelease-As: ${id}=30.0.0`, 'Sort it.');
    land(`fix: other words\n\nRelease-As: ${id}=3.0.0`, 'Sort it now.');
    expect(given(await release())).toEqual({ released: ['3.0.0'], waiting: [] });
    expect(newestChangelog()).toContain('30.0.0');
  });

  it('counts without an id for the one prompt that its commit touches, whatever else is released with it', async () => {
    land('feat: more\n\nRelease-As: 2.0.0', 'Sort it.');
    repo.commit('feat: tone', { files: { 'prompts/templates/tone.prompt.md': prompt('Be kind.') } });
    expect(given(await release())).toEqual({ released: ['2.0.0', '1.0.0'], waiting: [] });
  });

  it('does not hold back what includes its prompt', async () => {
    const tone = 'prompts/templates/tone.prompt.md';
    repo.commit('feat: tone', { files: { [tone]: prompt('Be kind.'), [triage]: prompt('{{> templates-general-tone}} Sort.') } });
    await release();
    repo.commit('fix: words\n\nRelease-As: templates-general-tone=one', { files: { [tone]: prompt('Be very kind.') } });
    expect(given(await release())).toEqual({ released: ['1.1.1', '1.0.1'], waiting: [] });
  });

  it('waits where it stands in the file, which can be mended', async () => {
    land('fix: words', 'Sort it.', 'version: "two"\n');
    expect(given(await release())).toEqual({ released: [], waiting: [id] });
    land('fix: no request', 'Sort it.');
    expect(given(await release())).toEqual({ released: ['1.0.1'], waiting: [] });
  });
});

describe('on a pull request', () => {
  const codes = async (): Promise<readonly (readonly [string, string])[]> => {
    const { out } = await called(repo.folder, ['check', '--base', 'main', '--json']);
    return (JSON.parse(out) as { readonly problems: readonly { readonly code: string; readonly severity: string }[] }).problems.flatMap(({ code, severity }) => (code === 'tests-absent' ? [] : [[code, severity]]));
  };

  it.each([
    ['a request for a prompt that it does not touch is told', 'Release-As: agents-support-triag=2.0.0', [['commit-scope-unmatched', 'warning']]],
    ['a request that no version can follow is an error', `Release-As: ${id}=two`, [['version-invalid', 'error']]],
  ])('%s', async (_, trailer, expected) => {
    repo.branch('feature/words');
    land(`fix: words\n\n${trailer}`, 'Sort it.');
    expect(await codes()).toEqual(expected);
  });

  it('a request without an id is an error where several prompts are touched', async () => {
    repo.branch('feature/words');
    repo.commit('fix: words\n\nRelease-As: 2.0.0', { files: { [triage]: prompt('Sort it.'), 'prompts/templates/tone.prompt.md': prompt('Be kind.') } });
    expect(await codes()).toEqual([['commit-trailer-invalid', 'error']]);
  });
});
