import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodPrompt } from '../../src/rule/reading.ts';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { chanceOf, generatedSecrets } from '../support/security/generated-secrets.ts';

const secret = generatedSecrets[0]?.make(chanceOf(5)) ?? '';
const at = (name: string): string => `prompts/tasks/classification/${name}.prompt.md`;
const good = 'tasks-classification-good';
const bad = 'tasks-classification-bad';
const testing = (value: string): string => `tests: [{vars: {ticket: x}, assert: [{type: contains, value: ${value}}]}]\n`;
let repo: Fixture;

beforeEach(async () => {
  repo = await fixture();
});
afterEach(() => repo.remove());

interface Released {
  readonly exit: number;
  readonly released: readonly string[];
  readonly waiting: Readonly<Record<string, string>>;
}
async function release(config: string, files: Readonly<Record<string, string>>): Promise<Released> {
  repo.commit('feat: start', { files: { 'prompt-library.yaml': config, [at('good')]: goodPrompt, ...files } });
  repo.origin();
  const { exit, out } = await called(repo.folder, ['release', '--all', '--action', 'publish', '--json']);
  const told = JSON.parse(out) as { readonly released: readonly { readonly id: string }[]; readonly waiting: readonly { readonly id: string; readonly because: string }[] };
  return { exit, released: told.released.map(({ id }) => id), waiting: Object.fromEntries(told.waiting.map(({ id, because }) => [id, because])) };
}
const tags = (): readonly string[] => repo.git('ls-remote', '--tags', '--refs', 'origin').split('\n').filter((line) => line !== '').map((line) => line.replace(/^.*refs\/tags\//u, ''));

/** For each gate that git objects can decide: what fails it. */
const failing: readonly (readonly [gate: string, config: string, files: Readonly<Record<string, string>>])[] = [
  ['syntax', '', { [at('bad')]: goodPrompt.replace('{{ticket}}', '{{message}}') }],
  ['testing', '', { [at('bad')]: goodPrompt, [at('bad').replace('.prompt.md', '.test.yaml')]: testing('nothing of the kind') }],
  ['security', '', { [at('bad')]: goodPrompt.replace('tickets.', `tickets with ${secret}.`) }],
  ['performance', 'gates: {performance: {required: true}}\n', { [at('bad')]: goodPrompt.replace('---\n', '---\nlimits: {tokens: 2}\n') }],
  ['testing', 'gates: {testing: {enforce: report}}\n', { [at('bad')]: goodPrompt, [at('bad').replace('.prompt.md', '.test.yaml')]: testing('nothing of the kind') }],
  ['compliance', 'gates: {compliance: {required: true, policies: [{name: owned, categories: [tasks], schema: {required: [owner]}}]}}\n', { [at('good')]: goodPrompt.replace('---\n', '---\nowner: ada\n'), [at('bad')]: goodPrompt }],
];

describe('a release', () => {
  it.each(failing)('holds back a prompt that the gate %s objects to, says why, and releases the others', async (_, config, files) => {
    const { exit, released, waiting } = await release(config, files);
    expect([exit, released, Object.keys(waiting)]).toEqual([0, [good], [bad]]);
    expect(waiting[bad]).not.toBe('');
    expect(waiting[bad]).not.toContain(secret);
    expect(tags().filter((tag) => tag.startsWith(bad))).toEqual([]);
  });

  it.each(failing)('of a strict library holds back everything for the gate %s', async (_, config, files) => {
    const { released, waiting } = await release(`release: {strict: true}\n${config}`, files);
    expect([released, Object.keys(waiting).toSorted(), tags()]).toEqual([[], [bad, good], []]);
    expect(waiting[good]).toContain(bad);
  });

  it('writes no changelog of each prompt where none is wanted', async () => {
    await release('release: {changelog: {per_prompt: false}}\n', {});
    expect(repo.git('ls-remote', 'origin', 'refs/heads/prompt-library')).not.toBe('');
    repo.git('fetch', '--quiet', 'origin', 'prompt-library');
    const paths = repo.git('ls-tree', '-r', '--name-only', 'FETCH_HEAD').split('\n');
    expect([paths.includes('CHANGELOG.md'), paths.filter((path) => path.startsWith('changelogs/'))]).toEqual([true, []]);
  });

  it('releases what was held back once it is mended', async () => {
    await release('', { [at('bad')]: goodPrompt.replace('{{ticket}}', '{{message}}') });
    repo.commit('fix(tasks-classification-bad): name the variable', { files: { [at('bad')]: goodPrompt } });
    repo.git('push', '--quiet', 'origin', 'main');
    const { out } = await called(repo.folder, ['release', '--all', '--action', 'publish', '--json']);
    expect((JSON.parse(out) as { readonly released: readonly { readonly id: string }[] }).released.map(({ id }) => id)).toEqual([bad]);
  });

  it('is stopped by no gate that is not required', async () => {
    const { released } = await release('gates: {performance: {max_tokens: 2}}\n', {});
    expect(released).toEqual([good]);
  });

  it('asks nobody for a right or an approval: that was before the merge', async () => {
    const { released } = await release('access: {admin: ["@ada"]}\ngates: {review: {by: check}}\n', {});
    expect(released).toEqual([good]);
  });

  it('holds back what includes a prompt that is held back, at any depth, for its text would reach users by that way', async () => {
    const partial = (text: string): string => `---\ndescription: d\n---\n${text}\n`;
    const { released, waiting } = await release('', {
      'prompts/templates/inner.prompt.md': partial(`Log in with ${secret}.`),
      'prompts/templates/outer.prompt.md': partial('Be kind. {{> templates-general-inner}}'),
      [at('user')]: goodPrompt.replace('You route', '{{> templates-general-outer}} You route'),
    });
    expect([released, Object.keys(waiting).toSorted()]).toEqual([[good], ['tasks-classification-user', 'templates-general-inner', 'templates-general-outer']]);
    expect(waiting['tasks-classification-user']).toContain('templates-general-outer');
    expect(repo.git('ls-remote', '--refs', 'origin', 'refs/heads/prompt-library')).not.toBe('');
    repo.git('fetch', '--quiet', 'origin', 'prompt-library');
    expect(() => repo.git('grep', '-q', secret, 'FETCH_HEAD')).toThrow();
  });

  it('holds back what a change of a held back partial would pull along', async () => {
    const partial = (text: string): string => `---\ndescription: d\n---\n${text}\n`;
    const inner = 'prompts/templates/inner.prompt.md';
    await release('', { [inner]: partial('Be kind.'), [at('user')]: goodPrompt.replace('You route', '{{> templates-general-inner}} You route') });
    repo.commit('feat: log in', { files: { [inner]: partial(`Log in with ${secret}.`) } });
    repo.git('push', '--quiet', 'origin', 'main');
    const { out } = await called(repo.folder, ['release', '--all', '--action', 'publish', '--json']);
    expect(JSON.parse(out)).toMatchObject({ released: [], waiting: [{ id: 'templates-general-inner' }, { id: 'tasks-classification-user' }] });
    repo.git('fetch', '--quiet', 'origin', 'prompt-library');
    expect(() => repo.git('grep', '-q', secret, 'FETCH_HEAD')).toThrow();
    repo.commit('fix(templates-general-inner): without the key', { files: { [inner]: partial('Be kind and log in.') } });
    repo.git('push', '--quiet', 'origin', 'main');
    const mended = JSON.parse((await called(repo.folder, ['release', '--all', '--action', 'publish', '--json'])).out) as { readonly released: readonly { readonly id: string }[] };
    expect(mended.released.map(({ id }) => id).toSorted()).toEqual(['tasks-classification-user', 'templates-general-inner']);
  });
});
