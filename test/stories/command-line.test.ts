import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { encodeHeader, headerPath } from '../../src/ledger/header.ts';
import { encodeShard, shardOf } from '../../src/ledger/shard.ts';
import { emptyLine } from '../../src/ledger/state-line.ts';
import { displayWidth } from '../../src/report/width.ts';
import { called, type Answer } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';

const triage = (body = 'Route {{ticket}}.', keys = '') =>
  `---\ndescription: Routes an incoming ticket.\ntags: [support, Classify]\n${keys}input: {schema: {ticket: string, language?: string}, default: {language: English}}\n---\n{{role "system"}}{{> templates-general-tone}}\n{{role "user"}}${body} In {{language}}.\n`;
const tone = '---\ndescription: How we speak.\n---\nBe kind.\n';
const path = 'prompts/agents/support/triage.prompt.md';
const id = 'agents-support-triage';

/** A library with a past: a rename, a release, an edit that nobody documented. */
async function library(): Promise<Fixture> {
  const repo = await fixture();
  const old = 'prompts/agents/support/route.prompt.md';
  repo.commit('feat: start', { files: { [old]: triage(), 'prompts/templates/tone.prompt.md': tone, 'prompt-library.yaml': 'owners: {product-team: ["@acme/product"]}\n' }, author: { name: 'Ada', email: 'ada@example.com' } });
  repo.git('tag', '-a', '-m', 'x', 'agents-support-route@1.0.0');
  repo.delete(old);
  repo.commit(`refactor(${id}): rename`, { files: { [path]: triage(undefined, 'aliases: [agents-support-route]\n') } });
  repo.git('tag', `${id}@1.0.1`);
  repo.commit('feat!: ask for one queue (#7)', { files: { [path]: triage('Route {{ticket}} to one queue.', 'aliases: [agents-support-route]\nmodel: gpt-5\n') } });
  repo.commit('tweak', { files: { [path]: triage('Route {{ticket}} to exactly one queue.', 'aliases: [agents-support-route]\nmodel: gpt-5\n') } });
  repo.commit('feat: robots', { files: { 'prompts/robots/broken.prompt.md': 'no front matter', 'prompts/tasks/draft.prompt.md': '---\ndescription: "Half: done #1"\nstatus: draft\n---\nx\n' } });
  return repo;
}

describe('reading a library', () => {
  let repo: Fixture;
  beforeAll(async () => {
    repo = await library();
  });
  afterAll(() => repo.remove());

  const answer = (...argv: readonly string[]): Promise<Answer> => called(repo.folder, argv);
  const json = async (...argv: readonly string[]): Promise<never> => {
    const { exit, out } = await answer(...argv, '--json');
    expect(exit).toBe(0);
    return JSON.parse(out) as never;
  };

  it.each([
    ['list', ['list']],
    ['search', ['search', 'triage']],
    ['taxonomy', ['taxonomy']],
    ['taxonomy', ['taxonomy', '--tags']],
    ['show', ['show', id]],
    ['history', ['history', id]],
    ['diff', ['diff', id, '1.0.0', 'HEAD']],
    ['render', ['render', id, '--var', 'ticket=x']],
  ])('%s --json fits its published schema', async (name, argv) => {
    expect(faultsBySchema(name, await json(...argv))).toEqual([]);
  });

  it.each([['list'], ['taxonomy'], ['taxonomy', '--tags'], ['search', 'triage'], ['history', id], ['show', id], ['diff', id, '1.0.0']])('%s fits the width', async (...argv) => {
    for (const line of (await answer(...argv)).out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  it('lists every prompt by id, also one that cannot be read', async () => {
    const { prompts } = await json('list') as { prompts: { id: string; status: string | null }[] };
    expect(prompts.map((each) => [each.id, each.status])).toEqual([
      [id, 'review'],
      ['robots-general-broken', null],
      ['tasks-general-draft', 'draft'],
      ['templates-general-tone', 'review'],
    ]);
  });

  it.each([
    [['--category', 'templates'], ['templates-general-tone']],
    [['--status', 'draft'], ['tasks-general-draft']],
    [['--tag', 'CLASSIFY'], [id]],
    [['--owner', 'Product-Team'], [id]],
    [['--category', 'robots'], ['robots-general-broken']],
    [['--category', 'agents', '--status', 'draft'], []],
  ])('narrows a list by %j', async (flags, ids) => {
    const { prompts } = await json('list', ...flags) as { prompts: { id: string }[] };
    expect(prompts.map((each) => each.id)).toEqual(ids);
  });

  it('finds with a typo', async () => {
    const { prompts } = await json('search', 'tirage') as { prompts: { id: string }[] };
    expect(prompts.map((each) => each.id)).toEqual([id]);
  });

  it('marks what the taxonomy does not know', async () => {
    const { categories } = await json('taxonomy') as { categories: { name: string; known: boolean; prompts: number }[] };
    expect(categories.at(-1)).toMatchObject({ name: 'robots', known: false, prompts: 1 });
  });

  it('shows what git and the other prompts tell of one', async () => {
    const { prompt } = await json('show', id) as { prompt: Record<string, unknown> };
    expect(prompt).toMatchObject({
      id, name: 'triage', version: null, category: 'agents', subcategory: 'support', variant: null, author: 'Ada', model: 'gpt-5',
      created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:03:00.000Z', status: 'review', owner: 'product-team', accounts: ['@acme/product'],
      dependencies: ['templates-general-tone'], dependents: [], aliases: ['agents-support-route'], path,
      tags: [{ name: 'support', kind: 'domain' }, { name: 'classify', kind: 'action' }],
      variables: [{ name: 'ticket', required: true, type: 'string' }, { name: 'language', required: false, type: 'string' }],
    });
    expect(prompt['tokens']).toBeGreaterThan(20);
    expect(prompt['digest']).toMatch(/^[0-9a-f]{64}$/u);
    expect(await json('show', 'templates-general-tone')).toMatchObject({ prompt: { dependents: [id] } });
  });

  it('shows a prompt under an id it had before', async () => {
    expect(await json('show', 'agents-support-route')).toMatchObject({ prompt: { id } });
  });

  it('prints metadata as YAML in the order of the keys', async () => {
    const { out } = await answer('show', 'tasks-general-draft', '--format', 'yaml');
    const keys = ['id', 'name', 'version', 'category', 'description', 'author', 'created', 'modified', 'tags', 'model', 'tokens', 'age', 'staleness'];
    expect(Object.keys(parse(out) as object)).toEqual(keys);
    expect(parse(out)).toMatchObject({ id: 'tasks-general-draft', version: null, description: 'Half: done #1', tags: [] });
  });

  it('tells the history across a rename, and what each commit declared', async () => {
    const { entries } = await json('history', id) as { entries: Record<string, unknown>[] };
    expect(entries.map((each) => [each['kind'], each['change'], each['impact'], each['title'], each['author']])).toEqual([
      ['modified', null, null, 'tweak', 'Tess Tester'],
      ['modified', 'breaking', 'major', 'feat!: ask for one queue', 'Tess Tester'],
      ['renamed', 'refactor', 'patch', `refactor(${id}): rename`, 'Tess Tester'],
      ['added', 'feature', 'minor', 'feat: start', 'Ada'],
    ]);
    expect(entries[1]).toMatchObject({ pullRequest: 7 });
  });

  it('compares versions, also one from before a rename, and commits', async () => {
    expect(await json('diff', id, '1.0.0')).toMatchObject({
      from: { id: 'agents-support-route', name: '1.0.0' },
      to: { id, name: 'HEAD' },
      metadata: [{ key: 'aliases' }, { key: 'model', before: null, after: 'gpt-5' }],
      text: { is: 'different' },
    });
    expect(await json('diff', id, '1.0.0', '1.0.1')).toMatchObject({ text: { is: 'same' }, metadata: [{ key: 'aliases' }] });
    expect(await json('diff', id, 'HEAD~2', 'HEAD~1')).toMatchObject({ metadata: [] });
    expect((await answer('diff', id, 'HEAD~2', 'HEAD~1')).out).toContain('⟦exactly');
  });

  it('renders with partials, defaults and values', async () => {
    const rendered = await json('render', id, '--var', 'ticket=My bill = wrong') as { messages: unknown };
    expect(rendered.messages).toEqual([
      { role: 'system', text: 'Be kind.\n\n' },
      { role: 'user', text: 'Route My bill = wrong to exactly one queue. In English.\n' },
    ]);
  });

  it('renders another commit, with values from a file', async () => {
    const values = join(dirname(repo.folder), 'values.yaml');
    writeFileSync(values, 'ticket: From a file\nlanguage: Dutch\nother: 1\n');
    expect(await json('render', id, '--vars', values, '--var', 'language=French', '--at', 'HEAD~3')).toMatchObject({
      uncommitted: null,
      messages: [{}, { text: 'Route From a file. In French.\n' }],
    });
  });

  it('says which variable is missing, and where it is used', async () => {
    const { exit, out } = await answer('render', id, '--json');
    expect(exit).toBe(1);
    expect(faultsBySchema('render', JSON.parse(out))).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ messages: [], problems: [{ code: 'variable-missing', file: path, line: 9, prompt: id }] });
  });

  it.each([
    ['prompt-unknown', ['show', 'agents-suport-triage'], 'agents-support-triage'],
    ['category-unknown', ['list', '--category', 'agent'], 'agents'],
    ['version-unknown', ['diff', id, '9.9.9'], ''],
    ['prompt-not-there', ['diff', 'tasks-general-draft', 'HEAD~1'], ''],
    ['prompt-unreadable', ['diff', 'robots-general-broken', 'HEAD'], ''],
    ['revision-unknown', ['list', '--at', 'nowhere'], ''],
    ['variable-unknown', ['render', id, '--var', 'tiket=x'], 'ticket'],
    ['variable-not-assigned', ['render', id, '--var', 'ticket'], ''],
    ['file-unreadable', ['render', id, '--vars', 'nowhere.json'], ''],
  ])('refuses with %s: %j', async (code, argv, meant) => {
    const { exit, out } = await answer(...argv, '--json');
    const { error } = JSON.parse(out) as { error: { code: string; message: string; help: string } };
    expect([exit, error.code]).toEqual([2, code]);
    expect(error.message + error.help).toContain(meant);
    expect(faultsBySchema('error', { error })).toEqual([]);
  });

  it('says so when prompts in the work tree differ, and shows the last commit', async () => {
    repo.write('prompts/tasks/new.prompt.md', tone);
    repo.write('README.md', 'no prompt');
    expect(await json('list')).toMatchObject({ uncommitted: ['prompts/tasks/new.prompt.md'] });
    expect(await json('list', '--at', 'HEAD~1')).toMatchObject({ uncommitted: null });
    expect((await answer('list')).out).toContain('prompts/tasks/new.prompt.md');
    expect((await answer('show', 'tasks-general-new')).exit).toBe(2);
    repo.delete('prompts/tasks/new.prompt.md');
    expect((await answer('list')).out).not.toContain('note:');
  });

  it('shows version and status as the records have them, under an id from before a rename too', async () => {
    const source = repo.git('rev-parse', 'HEAD');
    const line = { ...emptyLine('agents-support-route'), version: '1.0.0', stable: '1.0.0', status: 'deployed' as const, digest: 'a'.repeat(64), blob: '1'.repeat(40), source, path };
    const header = { schema: 'prompt-libraries/state/v1', channel: 'main', sequence: 1, through: source, waiting: [], library: '2026.01.01' } as const;
    const records = repo.clone();
    records.git('checkout', '--quiet', '--orphan', 'prompt-library');
    records.git('rm', '-rfq', '.');
    records.commit('records', { files: { [headerPath]: encodeHeader(header), [shardOf(line.id)]: encodeShard([line]) } });
    records.git('push', '--quiet', 'origin', 'prompt-library');
    expect(await json('show', id)).toMatchObject({ prompt: { version: '1.0.0', status: 'deployed' } });
    const { prompts } = await json('list', '--status', 'deployed') as { prompts: { id: string; version: string }[] };
    expect(prompts.map((each) => [each.id, each.version])).toEqual([[id, '1.0.0']]);
    repo.git('branch', '-qD', 'prompt-library');
  });

  it('works from a folder inside, and in a bare or shallow clone', async () => {
    expect((await called(join(repo.folder, 'prompts/agents'), ['show', id])).exit).toBe(0);
    const bare = repo.clone('--bare');
    expect(JSON.parse((await called(bare.folder, ['list', '--json'])).out)).toMatchObject({ uncommitted: null });
    const shallow = repo.clone('--depth=1');
    expect(JSON.parse((await called(shallow.folder, ['show', id, '--json'])).out)).toMatchObject({ prompt: { created: null, author: null, stale: null } });
    expect(JSON.parse((await called(shallow.folder, ['history', id, '--json'])).out)).toMatchObject({ complete: false });
  });
});

describe('a repository without prompts', () => {
  it.each([['list'], ['search', 'x'], ['show', 'x']])('%s says what to do', async (...argv) => {
    const repo = await fixture();
    const before = await called(repo.folder, [...argv, '--json']);
    expect(JSON.parse(before.out)).toMatchObject({ error: { code: 'git-no-commits' } });
    repo.commit('chore: nothing');
    const { exit, out, err } = await called(repo.folder, [...argv, '--json']);
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'library-empty' } });
    expect(err).toContain('init');
    repo.remove();
  });

  it('has a taxonomy all the same', async () => {
    const repo = await fixture();
    repo.commit('chore: nothing');
    expect(JSON.parse((await called(repo.folder, ['taxonomy', '--json'])).out)).toMatchObject({ prompts: 0 });
    repo.remove();
  });

  it('refuses to read a library by a configuration that cannot be read', async () => {
    const repo = await fixture();
    repo.commit('feat: x', { files: { 'prompt-library.yaml': 'nameing: {}\n', [path]: triage() } });
    expect(JSON.parse((await called(repo.folder, ['list', '--json'])).out)).toMatchObject({ error: { code: 'config-unreadable' } });
    repo.remove();
  });
});
