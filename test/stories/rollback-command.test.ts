import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called, type Answer } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { codeOf } from '../support/writing.ts';

const path = 'prompts/agents/support/triage.prompt.md';
const id = 'agents-support-triage';
const branch = `hotfix/rollback-${id}`;
const prompt = (body: string, lines = ''): string => `---\ndescription: Sorts tickets.\n${lines}---\n${body}\n`;

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
});
afterEach(() => repo.remove());

const call = (...argv: readonly string[]): Promise<Answer> => called(repo.folder, argv);
async function released(message: string, files: Readonly<Record<string, string>>): Promise<void> {
  repo.commit(message, { files });
  expect((await call('release', '--all', '--action', 'publish')).exit).toBe(0);
}
async function twice(config = ''): Promise<void> {
  await released('feat: first', { [path]: prompt('Sort.'), ...(config === '' ? {} : { 'prompt-library.yaml': config }) });
  await released('feat: worse', { [path]: prompt('Sort as you like.') });
}
const rollback = (...more: readonly string[]): Promise<Answer> => call('release', id, '--action', 'rollback', '--reason', 'users complain', ...more);
const catalog = (): { readonly stable: string } => JSON.parse(repo.git('show', 'prompt-library:serve/catalog.json')).environments.production.prompts[id];
const records = (): string => repo.git('rev-parse', 'prompt-library');
const file = (at: string): string => readFileSync(join(repo.folder, at), 'utf8');

describe('taking a released version back', () => {
  it.each([
    ['whose tag has another form', 'tags_format: "v/{id}/{version}"\n', 0],
    ['that has no tag of its own', 'release: {tags: library}\n', 0],
    ['that was there before the tool', 'release: {first: baseline}\n', 0],
  ])('works for a version %s', async (_, config, exit) => {
    await twice(config);
    const answer = await rollback();
    expect([answer.exit, answer.err, file(path)]).toEqual([exit, '', prompt('Sort.')]);
    repo.checkout('main');
    expect((await call('diff', id, '1.0.0', '1.1.0')).exit).toBe(0);
  });

  it('brings back everything that lies beside a prompt of another format', async () => {
    const skill = 'skills/route/SKILL.md';
    const text = (line: string): string => `---\nname: route\ndescription: Routes tickets.\n---\n${line}\n`;
    await released('feat: first', { 'prompt-library.yaml': 'sources: [{include: "skills/*/SKILL.md", format: agent-skill, category: tasks, subcategory: general}]\n', [skill]: text('See references/queues.md.'), 'skills/route/references/queues.md': 'Billing.\n' });
    const named = (JSON.parse((await call('list', '--json')).out) as { prompts: readonly { id: string }[] }).prompts[0]?.id ?? '';
    repo.delete('skills/route/references/queues.md');
    await released('feat: worse', { [skill]: text('Guess.'), 'skills/route/references/guesses.md': 'Guess.\n', 'skills/route/scripts/guess.sh': 'true\n' });
    expect((await call('release', named, '--action', 'rollback', '--reason', 'it guesses', '--to', '1.0.0')).exit).toBe(0);
    const there = (at: string): boolean => existsSync(join(repo.folder, 'skills/route', at));
    expect([file(skill), there('references/queues.md'), there('references/guesses.md'), there('scripts/guess.sh')]).toEqual([text('See references/queues.md.'), true, false, false]);
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  it('moves nobody where the branch cannot be made', async () => {
    await twice();
    repo.write(path, prompt('Sort by hand.'));
    const before = records();
    expect(codeOf(await rollback('--to', '1.0.0', '--json'))).toBe('2 rollback-uncommitted');
    repo.git('checkout', '--quiet', path);
    repo.git('branch', branch);
    expect(codeOf(await rollback('--to', '1.0.0', '--json'))).toBe('2 git-branch-exists');
    expect(codeOf(await rollback('--to', '9.0.0', '--json'))).toBe('2 version-unknown');
    expect(records()).toBe(before);
  });

  it('shows what it would do, and writes nothing', async () => {
    await twice();
    const before = records();
    const { exit, out } = await rollback('--to', '1.0.0', '--dry-run', '--json');
    expect([exit, JSON.parse(out)]).toMatchObject([0, { branch, commit: null, dryRun: true, moved: { version: '1.0.0' } }]);
    expect([records(), repo.git('branch', '--list', branch), catalog().stable]).toEqual([before, '', '1.1.0']);
  });

  it('to the version that users have already records nothing and withdraws nothing', async () => {
    await twice();
    const before = records();
    const { exit, out } = await rollback('--to', '1.1.0', '--json');
    expect([exit, (JSON.parse(out) as { moved: unknown }).moved, records()]).toEqual([0, expect.objectContaining({ library: null }), before]);
    await released('feat: other', { [path]: prompt('Sort otherwise.') });
    await released('revert: as it was', { [path]: prompt('Sort as you like.') });
    expect(catalog().stable).toBe('1.2.1');
  });

  it('is itself taken back by going to the newer version again', async () => {
    await twice();
    await rollback('--to', '1.0.0');
    repo.checkout('main');
    expect((await rollback('--to', '1.1.0')).exit).toBe(0);
    expect(catalog().stable).toBe('1.1.0');
    await released('docs: a word', { [path]: prompt('Sort as you like, please.') });
    expect(catalog().stable).toBe('1.1.1');
  });

  it('moves users also where only what is included differs, and then makes no branch', async () => {
    const tone = 'prompts/templates/tone.prompt.md';
    await released('feat: first', { [path]: prompt('{{> templates-general-tone}} Sort.'), [tone]: prompt('Be kind.') });
    await released('fix: words', { [tone]: prompt('Be rude.') });
    expect(codeOf(await rollback('--json'))).toBe('2 rollback-same-text');
    const { exit, out } = await rollback('--to', '1.0.0', '--json');
    expect([exit, (JSON.parse(out) as { branch: unknown }).branch, catalog().stable]).toEqual([0, null, '1.0.0']);
  });

  it('skips a version that was withdrawn before', async () => {
    await twice();
    await rollback('--to', '1.0.0');
    repo.checkout('main');
    await released('fix: other words', { [path]: prompt('Sort otherwise.') });
    repo.git('branch', '-D', branch);
    await rollback();
    expect(file(path)).toBe(prompt('Sort.'));
  });
});

describe('the branch of a rollback', () => {
  const codes = async (): Promise<readonly string[]> => {
    const { out } = await call('check', '--base', 'main', '--json');
    return (JSON.parse(out) as { problems: readonly { code: string; severity: string }[] }).problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  };
  beforeEach(async () => {
    await released('feat: first', { [path]: prompt('Sort.') });
    await released('feat: tone', { [path]: prompt('Sort {{tone}}.', 'input: {schema: {type: object, properties: {tone: {type: string}}}}\n') });
  });

  it('passes its own check and is a patch for users who never lost anything', async () => {
    await rollback('--to', '1.0.0');
    expect(await codes()).toEqual([]);
    repo.checkout('main');
    repo.merge(branch, { noFf: true });
    await call('release', '--all', '--action', 'publish');
    expect(catalog().stable).toBe('1.1.1');
    expect(repo.git('log', '-1', '-p', '--format=', 'prompt-library', '--', 'releases/')).toContain('"rollbackOf": "1.1.0"');
  });

  it('passes its own check where users lose something by it, and declares that', async () => {
    await rollback();
    expect(await codes()).toEqual([]);
    repo.checkout('main');
    repo.merge(branch, { noFf: true });
    await call('release', '--all', '--action', 'publish');
    expect(catalog().stable).toBe('2.0.0');
  });

  it('is a patch too where the mended text keeps what was new', async () => {
    await rollback('--to', '1.0.0');
    repo.checkout('main');
    await released('fix: better', { [path]: prompt('Sort well {{tone}}.', 'input: {schema: {type: object, properties: {tone: {type: string}}}}\n') });
    expect(catalog().stable).toBe('1.1.1');
  });
});
