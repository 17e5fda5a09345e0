import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { descriptions } from '../../src/cli/descriptions/index.ts';
import { carefully, changedPath, exampleLibrary } from '../../src/cli/demo/example-library.ts';
import { createClient } from '../../src/client/client.ts';
import { render } from '../../src/client/render.ts';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';

const id = 'agents-support-triage';
const plain = 'prompts/modifiers/plain.prompt.md';
const original = exampleLibrary[changedPath] ?? '';
let repo: Fixture;

interface Answer {
  readonly exit: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- what is printed is judged by its schema first.
  readonly json: any;
}
/** Calls with `--json`, and holds what is printed against its schema. */
async function answered(schema: string, ...words: readonly string[]): Promise<Answer> {
  const { exit, out } = await called(repo.folder, [...words, '--json']);
  const json: unknown = JSON.parse(out);
  expect(faultsBySchema(exit === 2 ? 'error' : schema, json)).toEqual([]);
  return { exit, json };
}
async function release(message: string, files: Readonly<Record<string, string>>, date: string): Promise<void> {
  repo.commit(message, { files, date });
  repo.git('push', '--quiet', 'origin', 'main');
  const { exit, err } = await called(repo.folder, ['release', '--all', '--action', 'publish']);
  expect([exit, err]).toEqual([0, '']);
  repo.git('fetch', '--quiet', 'origin', '+refs/heads/prompt-library:refs/remotes/origin/prompt-library');
}
const inFolder = (...path: readonly string[]): string => readFileSync(join(repo.folder, ...path), 'utf8');

async function library(): Promise<Fixture> {
  repo = await fixture();
  repo.commit('chore: begin', { date: '2026-09-01T00:00:00Z' });
  repo.origin();
  const first = { ...exampleLibrary, [plain]: '---\ndescription: "Says: it plainly."\ntags: [support]\n---\nUse short words.\n' };
  await release('feat: first prompts', first, '2026-10-01T10:00:00Z');
  await release(`feat(${id})!: call the input what it is`, { [changedPath]: carefully(original) }, '2026-11-01T10:00:00Z');
  return repo;
}

/** Two releases, for all tests that change nothing of them. */
let steady: Fixture;
beforeAll(async () => {
  steady = await library();
});
beforeEach(() => {
  repo = steady;
  rmSync(join(repo.folder, 'out'), { recursive: true, force: true });
});
afterEach(() => {
  if (repo !== steady) repo.remove();
});
afterAll(() => steady.remove());

describe('the examples of --help', () => {
  it.each(['get', 'export', 'blame'] as const)('of %s run', async (name) => {
    for (const example of descriptions[name].examples) {
      const { exit, err } = await called(repo.folder, example.split(' '));
      expect([example, exit, err]).toEqual([example, 0, '']);
    }
  });
});

describe('get', () => {
  it('prints what an application gets', async () => {
    const { json } = await answered('get', 'get', id);
    expect(json).toMatchObject({ environment: 'production', id, version: '2.0.0', variant: 'stable', deprecated: null, warnings: [], body: { template: 'handlebars', model: 'claude-sonnet' } });
    expect(render(json.body, { message: 'Where is my parcel?' }).map(({ role }) => role)).toEqual(['system', 'user']);
    const { out } = await called(repo.folder, ['get', id]);
    expect(out).toContain('[system]\nYou route support tickets');
    expect((await answered('get', 'get', id, '--version', '1.0.0')).json).toMatchObject({ version: '1.0.0', variant: 'pinned' });
    expect((await answered('get', 'get', id, '--label', 'latest', '--key', 'user-1')).json).toMatchObject({ version: '2.0.0', variant: 'latest' });
  });

  it('prints what it was at an earlier commit of the records', async () => {
    const before = repo.git('rev-parse', 'origin/prompt-library~1');
    expect((await answered('get', 'get', id, '--at', before)).json).toMatchObject({ version: '1.0.0', commit: before });
  });

  it.each([
    ['nothing of this name', ['agents-support-triaje'], 'served-unknown-id'],
    ['no such version', [id, '--version', '9.9.9'], 'served-unknown-version'],
    ['no candidate', [id, '--label', 'candidate'], 'served-unknown-label'],
    ['two wishes', [id, '--label', 'latest', '--version', '1.0.0'], 'get-two-wishes'],
    ['no such environment', [id, '--environment', 'moon'], 'served-unknown-environment'],
    ['no such commit', [id, '--at', 'nowhere'], 'revision-unknown'],
    ['a commit without records', [id, '--at', 'main'], 'serving-nothing'],
  ])('says clearly that there is %s', async (_, words, code) => {
    const { exit, json } = await answered('get', 'get', ...words);
    expect([exit, json.error.code]).toEqual([2, code]);
  });

  it('says that nothing was released where nothing was', async () => {
    const empty = await fixture();
    empty.commit('feat: prompts', { files: exampleLibrary });
    const { exit, out } = await called(empty.folder, ['get', id, '--json']);
    expect([exit, JSON.parse(out).error.code]).toEqual([2, 'serving-no-records']);
    empty.remove();
  });

  it('never shows a text that is not the one that was released', async () => {
    const body = (await answered('get', 'get', id)).json.digest as string;
    const records = repo.git('rev-parse', 'origin/prompt-library');
    repo.git('checkout', '--quiet', '--detach', records);
    const path = repo.git('grep', '-l', body, '--', 'serve/bodies');
    writeFileSync(join(repo.folder, path), inFolder(path).replace('You route', 'You betray'));
    repo.git('commit', '--quiet', '--all', '--message=tampered');
    const tampered = repo.git('rev-parse', 'HEAD');
    repo.git('checkout', '--quiet', 'main');
    expect((await answered('get', 'get', id, '--at', tampered)).json.error.code).toBe('served-tampered');
  });
});

describe('what applications get', () => {
  it('is rendered as the library renders it, also where a partial has variables of its own', async () => {
    await library();
    const tone = 'prompts/templates/tone.prompt.md';
    const declared = '---\ndescription: Tone.\ninput:\n  schema:\n    greeting?: string\n    brand: string\n  default:\n    brand: Acme\n---\nSpeak for {{brand}}. {{greeting}}\n';
    await release('feat(templates-general-tone)!: speak for a brand', { [tone]: declared }, '2026-11-12T10:00:00Z');
    const { json } = await answered('get', 'get', id);
    const { out } = await called(repo.folder, ['render', id, '--var', 'message=Hi', '--json']);
    expect(render(json.body, { message: 'Hi' })).toEqual(JSON.parse(out).messages);
  });

  it('is always on the branch: a configuration that switches that off is refused by the check, and releases nothing quietly', async () => {
    await library();
    repo.commit('feat(tasks-summarization-thread): words', { files: { 'prompt-library.yaml': 'publish: {branch: false}\n', 'prompts/tasks/summarization/thread.prompt.md': `${exampleLibrary['prompts/tasks/summarization/thread.prompt.md'] ?? ''}More.\n` } });
    repo.git('push', '--quiet', 'origin', 'main');
    const { out } = await called(repo.folder, ['release', '--all', '--action', 'publish', '--json']);
    expect(JSON.parse(out)).toMatchObject({ released: [], waiting: [{ id: 'tasks-summarization-thread', because: expect.stringContaining('publish.branch') }] });
    const check = await called(repo.folder, ['check', '--all', '--json']);
    expect([check.exit, JSON.parse(check.out).problems[0]]).toMatchObject([1, { code: 'config-invalid', file: 'prompt-library.yaml', line: 1 }]);
  });
});

describe('blame', () => {
  it('says which version users got then, since when and until when', async () => {
    const october = await answered('blame', 'blame', id, '--at', '2026-10-15');
    expect(october.json).toMatchObject({ version: '1.0.0', latest: '1.0.0', status: 'deployed', since: { version: '1.0.0', at: '2026-10-01T10:00:00.000Z' }, until: { version: '2.0.0', at: '2026-11-01T10:00:00.000Z' } });
    expect((await answered('blame', 'blame', id, '--at', '2026-11-02')).json).toMatchObject({ version: '2.0.0', until: null });
    expect((await answered('blame', 'blame', id, '--at', '2026-09-15')).json).toMatchObject({ version: null, prompt: null, status: null, since: null, until: { version: '1.0.0' } });
  });

  it('tells of a rollback with its reason', async () => {
    await library();
    const moved = await called(repo.folder, ['release', id, '--action', 'rollback', '--to', '1.0.0', '--reason', 'wrong queues']);
    expect(moved.exit).toBe(0);
    repo.git('fetch', '--quiet', 'origin', '+refs/heads/prompt-library:refs/remotes/origin/prompt-library');
    expect((await answered('blame', 'blame', id, '--at', '2030-01-01')).json).toMatchObject({ version: '1.0.0', latest: '2.0.0', since: { kind: 'pointer-moved', reason: 'wrong queues' } });
    expect((await answered('get', 'get', id)).json).toMatchObject({ version: '1.0.0' });
  });

  it('follows a prompt through its renames, under either id', async () => {
    await library();
    repo.git('rm', '--quiet', changedPath);
    const moved = 'prompts/agents/support/router.prompt.md';
    const text = carefully(original).replace('description:', `aliases: [${id}]\ndescription:`);
    await release('feat(agents-support-router): a better name', { [moved]: text }, '2026-11-10T10:00:00Z');
    for (const name of [id, 'agents-support-router']) {
      expect((await answered('blame', 'blame', name, '--at', '2026-10-15')).json).toMatchObject({ id: name, prompt: id, version: '1.0.0' });
      expect((await answered('blame', 'blame', name, '--at', '2026-11-20')).json).toMatchObject({ prompt: 'agents-support-router' });
    }
    expect((await answered('get', 'get', id)).json).toMatchObject({ id: 'agents-support-router' });
  });

  it('says clearly what it cannot know', async () => {
    expect((await answered('blame', 'blame', 'agents-support-triaje', '--at', '2026-10-15')).json.error.code).toBe('prompt-unrecorded');
    expect((await answered('blame', 'blame', id, '--at', 'last week')).json.error.code).toBe('time-invalid');
  });
});

describe('export', () => {
  it('of a catalog is a folder that the client reads', async () => {
    const { json } = await answered('export', 'export', 'out', '--to', 'catalog');
    expect(json.files).toEqual(expect.arrayContaining(['catalog.json', 'catalog.bundle.json', 'flags.flagd.json']));
    expect(faultsBySchema('bundle', JSON.parse(inFolder('out/catalog.bundle.json')))).toEqual([]);
    for (const path of (json.files as readonly string[]).filter((each) => each.startsWith('bodies/'))) expect(faultsBySchema('body', JSON.parse(inFolder('out', path)))).toEqual([]);
    const client = createClient({ url: join(repo.folder, 'out/catalog.json') });
    expect((await client.get(id, { version: '1.0.0' })).version).toBe('1.0.0');
    expect((await client.get(id)).version).toBe('2.0.0');
  });

  it('of flags is what the branch has', async () => {
    await answered('export', 'export', 'out', '--to', 'flagd');
    expect(inFolder('out/flags.flagd.json')).toBe(`${repo.git('show', 'origin/prompt-library:serve/flags.flagd.json')}\n`);
    expect(JSON.parse(inFolder('out/flags.flagd.json')).flags[id].variants.stable.version).toBe('2.0.0');
  });

  it('of a snapshot is one file with every stable version', async () => {
    await answered('export', 'export', 'out', '--to', 'json');
    const snapshot = JSON.parse(inFolder('out/prompts.json'));
    expect(faultsBySchema('snapshot', snapshot)).toEqual([]);
    expect(Object.keys(snapshot.prompts)).toEqual([id, 'modifiers-general-plain', 'tasks-summarization-thread', 'templates-general-tone']);
    expect(snapshot.prompts[id]).toMatchObject({ version: '2.0.0', messages: [{ role: 'system' }, { role: 'user' }] });
  });

  it('for Dotprompt has front matter that YAML reads, and templates with their roles', async () => {
    const { json } = await answered('export', 'export', 'out', '--to', 'dotprompt');
    expect(json.files).toContain(`${id}.prompt`);
    const [, head = '', ...body] = inFolder('out', `${id}.prompt`).split('---\n');
    expect(parse(head)).toMatchObject({ model: 'claude-sonnet', input: { schema: { type: 'object' } }, output: { format: 'json' }, 'prompt-libraries.version': '2.0.0' });
    expect(body.join('---\n')).toMatch(/^\{\{role "system"\}\}[^]*\{\{role "user"\}\}/u);
  });

  it('of skills has those that need no input, and an index with their digests', async () => {
    const { json } = await answered('export', 'export', 'out', '--to', 'agent-skills');
    expect(json.left.map((each: { id: string }) => each.id)).toEqual([id, 'tasks-summarization-thread']);
    const index = JSON.parse(inFolder('out/index.json'));
    expect(faultsBySchema('agent-skills', index)).toEqual([]);
    const [skill] = index.skills;
    expect(skill).toMatchObject({ name: 'modifiers-general-plain', description: 'Says: it plainly.', version: '1.0.0', path: 'modifiers-general-plain/SKILL.md' });
    const text = inFolder('out', skill.path);
    expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(skill.digest);
    expect(parse(text.split('---\n')[1] ?? '')).toMatchObject({ name: 'modifiers-general-plain', description: 'Says: it plainly.', metadata: { 'prompt-libraries-version': '1.0.0' } });
    expect(text).toMatch(/Use short words\.\n$/u);
  });

  it('never mixes with files that were there, unless it is told to, and then leaves the others', async () => {
    await answered('export', 'export', 'out', '--to', 'json');
    writeFileSync(join(repo.folder, 'out/mine.txt'), 'mine');
    const refused = await answered('export', 'export', 'out', '--to', 'flagd');
    expect([refused.exit, refused.json.error.code, existsSync(join(repo.folder, 'out/flags.flagd.json'))]).toEqual([2, 'export-not-empty', false]);
    expect((await answered('export', 'export', 'out', '--to', 'flagd', '--force')).exit).toBe(0);
    expect(readdirSync(join(repo.folder, 'out')).toSorted()).toEqual(['flags.flagd.json', 'mine.txt', 'prompts.json']);
  });
});
