import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const triage = 'prompts/agents/support/triage.prompt.md';
const router = 'prompts/agents/support/router.prompt.md';
const tone = 'prompts/templates/tone.prompt.md';
const [id, routerId, toneId] = ['agents-support-triage', 'agents-support-router', 'templates-general-tone'] as const;
const prompt = (body: string, lines = ''): string => `---\ndescription: Sorts tickets.\n${lines}---\n${body}\n`;
const sorting = prompt('Sort the ticket.');

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first', { files: { [triage]: sorting, [tone]: prompt('Be kind.') } });
  await release();
});
afterEach(() => repo.remove());

async function release(): Promise<{ released: unknown; waiting: unknown; removed: unknown }> {
  const { exit, out, err } = await called(repo.folder, ['release', '--all', '--action', 'publish', '--json']);
  expect([exit, err]).toEqual([0, '']);
  const read = JSON.parse(out) as { released: { id: string; from: string | null; to: string }[]; waiting: { id: string }[]; removed: unknown };
  return { released: read.released.map(({ id: of, from, to }) => [of, from, to]), waiting: read.waiting.map((each) => each.id), removed: read.removed };
}
interface Environment {
  readonly prompts: Readonly<Record<string, { readonly stable: string; readonly status: string }>>;
  readonly removed: Readonly<Record<string, unknown>>;
  readonly redirects: Readonly<Record<string, string>>;
}
const catalog = (): Environment => (JSON.parse(repo.git('show', 'prompt-library:serve/catalog.json')) as { environments: { production: Environment } }).environments.production;
async function errors(): Promise<readonly string[]> {
  const { out } = await called(repo.folder, ['check', '--base', 'main', '--json']);
  return (JSON.parse(out) as { problems: { code: string; severity: string }[] }).problems.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
}
async function land(message: string, files: Readonly<Record<string, string>>, gone: readonly string[] = []): Promise<void> {
  for (const path of gone) repo.delete(path);
  repo.commit(message, { files });
}

describe('the id of a prompt that was removed', () => {
  beforeEach(async () => {
    await land('feat!: no more triage', {}, [triage]);
    expect(await release()).toMatchObject({ removed: [id] });
  });

  it('is taken by no other prompt: the pull request fails, and what lands all the same waits until it has a name of its own', async () => {
    repo.branch('feature/poems');
    await land('feat: poems', { [triage]: prompt('Write a poem.') });
    expect(await errors()).toEqual(['id-reserved']);
    repo.checkout('main');
    repo.merge('feature/poems');
    expect(await release()).toEqual({ released: [], waiting: [id], removed: [] });
    await land('fix: tone', { [tone]: prompt('Be very kind.') });
    expect(await release()).toEqual({ released: [[toneId, '1.0.0', '1.0.1']], waiting: [id], removed: [] });
    expect([catalog().prompts[id], catalog().removed[id]]).toEqual([undefined, expect.anything()]);
    await land('feat: poems', { [router]: prompt('Write a poem.') }, [triage]);
    expect(await release()).toEqual({ released: [[routerId, null, '1.0.0']], waiting: [], removed: [] });
    expect(catalog().removed[id]).toBeDefined();
  });

  it.each([
    ['a revert', 'Revert "feat!: no more triage"', []],
    ['a change that declares nothing, which is too little', 'docs: it was needed', ['declared-below-floor']],
  ])('leads to it again, as its next version, once its own text comes back by %s', async (_, message, expected) => {
    repo.branch('feature/back');
    await land(message, { [triage]: sorting });
    expect(await errors()).toEqual(expected);
    repo.checkout('main');
    repo.merge('feature/back');
    expect(await release()).toEqual({ released: [[id, '1.0.0', '1.0.1']], waiting: [], removed: [] });
    expect([catalog().prompts[id], catalog().removed[id]]).toEqual([expect.objectContaining({ stable: '1.0.1', status: 'deployed' }), undefined]);
  });
});

describe('the id that a prompt had before', () => {
  beforeEach(async () => {
    await land('feat: better name', { [router]: prompt('Sort the ticket.', `aliases: [${id}]\n`) }, [triage]);
    await release();
    expect(catalog().redirects).toEqual({ [id]: routerId });
  });

  it('is taken by no other prompt, so that it leads to the renamed one for ever', async () => {
    await land('feat: poems', { [triage]: prompt('Write a poem.') });
    expect(await release()).toMatchObject({ waiting: [id] });
    expect(catalog().redirects).toEqual({ [id]: routerId });
  });

  it('can be its name again', async () => {
    repo.branch('feature/back');
    await land('feat: the old name was better', { [triage]: prompt('Sort the ticket.', `aliases: [${routerId}]\n`) }, [router]);
    expect(await errors()).toEqual([]);
    repo.checkout('main');
    repo.merge('feature/back');
    expect(await release()).toMatchObject({ waiting: [] });
    expect(catalog().redirects).toEqual({ [routerId]: id });
  });

  it('is no alias of another prompt', async () => {
    repo.branch('feature/tone');
    await land('fix: tone', { [tone]: prompt('Be very kind.', `aliases: [${id}]\n`) });
    expect(await errors()).toEqual(['alias-taken']);
    repo.checkout('main');
    repo.merge('feature/tone');
    expect(await release()).toMatchObject({ waiting: [toneId] });
    expect(catalog().redirects).toEqual({ [id]: routerId });
  });
});

describe('an alias', () => {
  it.each([
    ['is not the id of a living prompt', { [tone]: prompt('Be kind.', `aliases: [${id}]\n`) }],
    ['belongs to one prompt only', { [tone]: prompt('Be kind.', 'aliases: [old-name]\n'), [triage]: prompt('Sort it.', 'aliases: [old-name]\n') }],
  ])('%s', async (_, files) => {
    repo.branch('feature/aliases');
    await land('feat: aliases', files);
    expect(new Set(await errors())).toEqual(new Set(['alias-taken']));
  });

  it('that a released prompt has is no alias of another, and no id of a new one', async () => {
    await land('feat: aliases', { [tone]: prompt('Be kind.', 'aliases: [agents-support-old]\n') });
    await release();
    await land('feat: more aliases', { [triage]: prompt('Sort it.', 'aliases: [agents-support-old]\n'), 'prompts/agents/support/old.prompt.md': prompt('Write a poem.') });
    expect(await release()).toMatchObject({ released: [], waiting: ['agents-support-old', id] });
    expect(catalog().redirects).toEqual({ 'agents-support-old': toneId });
  });

  it('may move to another prompt together with its file’s line', async () => {
    await land('feat: aliases', { [tone]: prompt('Be kind.', 'aliases: [agents-support-old]\n') });
    await release();
    await land('feat: the alias moves', { [tone]: prompt('Be kind.'), [triage]: prompt('Sort it.', 'aliases: [agents-support-old]\n') });
    expect(await release()).toMatchObject({ waiting: [] });
    expect(catalog().redirects).toEqual({ 'agents-support-old': id });
  });
});

it('a renamed prompt that waits goes on from its record once it is mended', async () => {
  await land('feat: better name', { [router]: prompt('Sort {{the}} ticket.', `aliases: [${id}]\n`) }, [triage]);
  expect(await release()).toMatchObject({ released: [], waiting: [routerId] });
  await land('docs: words', { 'README.md': 'x' });
  expect(await release()).toMatchObject({ released: [], waiting: [routerId] });
  await land('fix: no variable', { [router]: prompt('Sort the ticket.', `aliases: [${id}]\n`) });
  expect(await release()).toEqual({ released: [[routerId, '1.0.0', '1.1.0']], waiting: [], removed: [] });
  expect(catalog().redirects).toEqual({ [id]: routerId });
});

it('what waits only for a part of it is released with the part', async () => {
  await land('feat: tone', { [triage]: prompt('{{> templates-general-tone}} Sort.') });
  await release();
  await land('fix: tone', { [tone]: prompt('Be very kind.') });
  const { exit } = await called(repo.folder, ['release', toneId, '--action', 'publish']);
  expect([exit, repo.git('tag', '--list', `${id}@*`).split('\n')]).toEqual([0, [`${id}@1.0.0`, `${id}@1.1.0`]]);
  expect(await release()).toEqual({ released: [[id, '1.1.0', '1.1.1']], waiting: [], removed: [] });
});
