import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';

const path = 'prompts/agents/support/triage.prompt.md';
const id = 'agents-support-triage';
const prompt = (body = 'Sort the ticket.', lines = ''): string => `---\ndescription: Sorts tickets.\n${lines}---\n${body}\n`;

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
});
afterEach(() => repo.remove());

interface Released {
  readonly library: { readonly from: string | null; readonly to: string | null };
  readonly released: readonly { readonly id: string; readonly from: string | null; readonly to: string; readonly tag: string | null }[];
  readonly removed: readonly string[];
  readonly waiting: readonly { readonly id: string; readonly because: string }[];
  readonly pushed: boolean;
}

async function release(): Promise<Released> {
  const { exit, out, err } = await called(repo.folder, ['release', '--all', '--action', 'publish', '--json']);
  expect([exit, err]).toEqual([0, '']);
  return JSON.parse(out) as Released;
}
const record = (file: string): string => repo.git('show', `prompt-library:${file}`);
const catalog = (): { prompts: Record<string, { stable: string; status: string; aliases: string[] }>; removed: Record<string, unknown>; redirects: Record<string, string> } =>
  JSON.parse(record('serve/catalog.json')).environments.production;
const versions = ({ released }: Released): readonly (readonly [string | null, string])[] => released.map(({ from, to }) => [from, to]);

describe('the life of a prompt', () => {
  it.each([
    ['semver', ['1.0.0', '1.0.1', '1.1.0']],
    ['calver', ['2026.01.01', '2026.01.01.1', '2026.01.01.2']],
    ['sequential', ['v1', 'v2', 'v3']],
  ] as const)('is numbered by the scheme %s', async (scheme, expected) => {
    repo.commit('feat: first', { files: { [path]: prompt(), 'prompt-library.yaml': `versioning: {scheme: ${scheme}}\n` } });
    const found = [versions(await release())[0]?.[1]];
    repo.commit('fix: words', { files: { [path]: prompt('Sort it.') } });
    found.push(versions(await release())[0]?.[1]);
    repo.commit('feat: more', { files: { [path]: prompt('Sort it well.') } });
    found.push(versions(await release())[0]?.[1]);
    expect(found).toEqual(expected);
  });

  it('is numbered by its content in the scheme hash', async () => {
    repo.commit('feat: first', { files: { [path]: prompt(), 'prompt-library.yaml': 'versioning: {scheme: hash}\n' } });
    const [first] = (await release()).released;
    repo.commit('fix: words', { files: { [path]: prompt('Sort it.') } });
    const [second] = (await release()).released;
    expect(first?.to).toMatch(/^[0-9a-f]{7}$/u);
    expect(second?.to).toMatch(/^[0-9a-f]{7}$/u);
    expect(second?.to).not.toBe(first?.to);
  });

  it('goes on under a new name that lists the old one, which redirects for ever', async () => {
    repo.commit('feat: first', { files: { [path]: prompt() } });
    await release();
    repo.git('mv', path, 'prompts/agents/support/router.prompt.md');
    repo.commit('feat: better name', { files: { 'prompts/agents/support/router.prompt.md': prompt('Sort the ticket.', `aliases: [${id}]\n`) } });
    await release();
    expect(catalog().redirects).toEqual({ [id]: 'agents-support-router' });
    repo.commit('fix: words', { files: { 'prompts/agents/support/router.prompt.md': prompt('Sort it.', `aliases: [${id}]\n`) } });
    expect((await release()).released).toEqual([{ id: 'agents-support-router', from: '1.1.0', to: '1.1.1', tag: 'agents-support-router@1.1.1' }]);
  });

  it('ends with a tombstone, and its tags stay', async () => {
    repo.commit('feat: first', { files: { [path]: prompt(), 'prompts/templates/tone.prompt.md': prompt('Be kind.') } });
    await release();
    repo.delete(path);
    repo.commit('feat!: no more triage');
    expect((await release()).removed).toEqual([id]);
    expect([Object.keys(catalog().removed), Object.keys(catalog().prompts)]).toEqual([[id], ['templates-general-tone']]);
    expect(repo.git('tag', '--list', `${id}@*`)).toBe(`${id}@1.0.0`);
  });

  it('begins as a draft that is recorded and not released', async () => {
    repo.commit('feat: first', { files: { [path]: prompt('Sort.', 'status: draft\n') } });
    expect(versions(await release())).toEqual([]);
    expect(JSON.parse((await called(repo.folder, ['list', '--json'])).out).prompts[0]).toMatchObject({ id, status: 'draft', version: null });
    repo.commit('feat: ready', { files: { [path]: prompt('Sort.') } });
    expect(versions(await release())).toEqual([[null, '1.0.0']]);
  });

  it('tells applications of its deprecation without a new version', async () => {
    repo.commit('feat: first', { files: { [path]: prompt() } });
    await release();
    repo.commit('docs: it goes', { files: { [path]: prompt('Sort the ticket.', 'deprecation: {announced: "2026-01-01", removal: "2026-03-01", reason: replaced}\n') } });
    const outcome = await release();
    expect([versions(outcome), outcome.pushed]).toEqual([[], true]);
    expect(catalog().prompts[id]).toMatchObject({ stable: '1.0.0', status: 'deprecated', deprecation: { removal: '2026-03-01' } });
    expect((await release()).pushed).toBe(false);
  });

  it('may begin with a baseline: recorded, but without a tag until it changes', async () => {
    repo.commit('feat: adopted', { files: { [path]: prompt(), 'prompts/templates/tone.prompt.md': prompt('Be kind.'), 'prompt-library.yaml': 'release: {first: baseline}\n' } });
    await release();
    expect(repo.git('tag')).toBe('library@2026.01.01');
    repo.commit('fix: words', { files: { [path]: prompt('Sort it.') } });
    expect((await release()).released).toEqual([{ id, from: '1.0.0', to: '1.0.1', tag: `${id}@1.0.1` }]);
  });

  it('is not released again with a text that was taken back', async () => {
    repo.commit('feat: first', { files: { [path]: prompt() } });
    await release();
    repo.commit('feat: worse', { files: { [path]: prompt('Do as you like.') } });
    await release();
    const taken = await called(repo.folder, ['release', id, '--action', 'rollback', '--to', '1.0.0', '--reason', 'it did as it liked', '--json']);
    expect([taken.exit, faultsBySchema('rollback', JSON.parse(taken.out))]).toEqual([0, []]);
    expect(catalog().prompts[id]?.stable).toBe('1.0.0');
    expect(record('events/2026-01.ndjson')).toContain('it did as it liked');
    const branch = `hotfix/rollback-${id}`;
    expect(repo.git('log', '-1', '--format=%s', branch)).toBe(`revert(${id}): back to 1.0.0`);
    repo.checkout('main');
    repo.merge(branch, { noFf: true });
    const { released } = await release();
    expect(released.map(({ from, to }) => [from, to])).toEqual([['1.1.0', '1.1.1']]);
    expect(catalog().prompts[id]?.stable).toBe('1.1.1');
    repo.commit('feat: worse again', { files: { [path]: prompt('Do as you like.') } });
    expect((await release()).waiting).toEqual([{ id, because: expect.stringContaining('withdrawn') }]);
  });

  it('takes exactly the version a person asks for', async () => {
    repo.commit('feat: first', { files: { [path]: prompt() } });
    await release();
    repo.commit('fix: words\n\nRelease-As: agents-support-triage=3.0.0', { files: { [path]: prompt('Sort it.') } });
    expect(versions(await release())).toEqual([['1.0.0', '3.0.0']]);
  });

  it('gets no version from an edit that was taken back', async () => {
    repo.commit('feat: first', { files: { [path]: prompt() } });
    await release();
    repo.commit('feat!: worse', { files: { [path]: prompt('Do as you like.') } });
    repo.commit('Revert "feat!: worse"', { files: { [path]: prompt() } });
    expect(versions(await release())).toEqual([]);
    repo.commit('fix: words', { files: { [path]: prompt('Sort it.') } });
    expect(versions(await release())).toEqual([['1.0.0', '1.0.1']]);
  });
});

describe('the end of a prompt', () => {
  const today = new Date().toISOString().slice(0, 10);

  it('is announced by a command, told in the changelog, and told again when the prompt is gone', async () => {
    repo.commit('feat: first', { files: { [path]: prompt(), 'prompts/templates/tone.prompt.md': prompt('Be kind.') } });
    await release();
    expect((await called(repo.folder, ['deprecate', id, '--replacement', 'templates-general-tone'])).exit).toBe(0);
    expect((await release()).released).toEqual([{ id, from: '1.0.0', to: '1.1.0', tag: `${id}@1.1.0` }]);
    expect(record('CHANGELOG.md')).toMatch(/Deprecated: use templates-general-tone instead, it goes on `\d{4}-\d\d-\d\d`/u);
    expect(catalog().prompts[id]).toMatchObject({ status: 'deprecated', stable: '1.1.0', deprecation: { announced: today, replacement: 'templates-general-tone', phases: { warning: today } } });
    expect((await called(repo.folder, ['show', id])).out).toMatch(/phase\s+warning/u);
    repo.delete(path);
    repo.commit('feat!: no more triage');
    await release();
    expect(record('CHANGELOG.md')).toContain(`- **${id}** was removed; use \`templates-general-tone\` instead`);
    expect(catalog().removed[id]).toMatchObject({ replacement: 'templates-general-tone' });
  });

  it('does not come while only its parts change in its last week; what is urgent comes all the same', async () => {
    const day = (left: number): string => new Date(Date.UTC(2026, 0, 1) + left * 86_400_000).toISOString().slice(0, 10);
    const tone = 'prompts/templates/tone.prompt.md';
    const going = prompt('{{> templates-general-tone}} Sort.', `deprecation: {announced: "2025-11-01", removal: "${day(5)}", guide: README.md}\n`);
    repo.commit('feat: first', { files: { [path]: prompt('{{> templates-general-tone}} Sort.'), [tone]: prompt('Be kind.'), 'README.md': 'x' } });
    await release();
    repo.commit('docs: it goes', { files: { [path]: going } });
    await release();
    repo.commit('fix: words', { files: { [tone]: prompt('Be very kind.') } });
    const { released, waiting } = await release();
    expect([released.map((each) => each.id), waiting]).toEqual([['templates-general-tone'], [{ id, because: expect.stringContaining('only security and hotfix') }]]);
    repo.commit('docs: words', { files: { 'README.md': 'y' } });
    expect((await release()).waiting.map((each) => each.id)).toEqual([id]);
    repo.commit('security: no names', { files: { [tone]: prompt('Be very kind. Name nobody.') } });
    expect((await release()).released.map((each) => each.id)).toEqual([id, 'templates-general-tone']);
  });
});
