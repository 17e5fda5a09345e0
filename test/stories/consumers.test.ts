import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dayAfter, dayOf } from '../../src/library/days.ts';
import { called, type Answer } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { stage } from '../support/pull-request-stage.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { codeOf } from '../support/writing.ts';

const today = dayOf(new Date());
const path = 'prompts/agents/support/triage.prompt.md';
const id = 'agents-support-triage';
const prompt = (body: string, removal: string | null = null, name = ''): string =>
  `---\ndescription: Sorts tickets.\n${name}${removal === null ? '' : `deprecation: {announced: "2026-01-01", removal: "${removal}", replacement: agents-support-router, guide: README.md}\n`}---\n${body}\n`;

/** A library with releases 1.0.0, 1.1.0 and 2.0.0 of one prompt, and 1.0.0 of another. */
async function library(): Promise<Fixture> {
  const repo = await fixture();
  repo.commit('feat: first', { files: { [path]: prompt('Sort.'), 'prompts/agents/support/router.prompt.md': prompt('Route.'), 'README.md': 'x' } });
  await release(repo);
  repo.commit('feat: more', { files: { [path]: prompt('Sort well.') } });
  await release(repo);
  repo.commit('feat!: other', { files: { [path]: prompt('Sort anew.') } });
  await release(repo);
  return repo;
}

async function release(repo: Fixture): Promise<void> {
  const { exit, err } = await called(repo.folder, ['release', '--all', '--action', 'publish']);
  expect([exit, err]).toEqual([0, '']);
}

let source: Fixture;
let app: Fixture;
beforeAll(async () => {
  source = await library();
});
afterAll(() => source.remove());
beforeEach(async () => {
  app = await fixture();
  app.commit('chore: an application', { files: { 'src/main.js': 'x' } });
});
afterEach(() => app.remove());

const add = (...argv: readonly string[]): Promise<Answer> => called(app.folder, ['add', ...argv, '--json']);
const addOk = async (...argv: readonly string[]): Promise<Record<string, unknown>> => {
  const { exit, out, err } = await add(...argv);
  expect([exit, err]).toEqual([0, '']);
  const value = JSON.parse(out) as Record<string, unknown>;
  expect(faultsBySchema('add', value)).toEqual([]);
  return value;
};
const lockText = (): string => readFileSync(join(app.folder, 'prompts.lock'), 'utf8');
const lock = (): { prompts: Record<string, { range: string; version: string; digest: string; tag: string; library: string }> } => parse(lockText());
const check = async (...argv: readonly string[]): Promise<readonly [number, readonly string[]]> => {
  const { exit, out } = await called(app.folder, ['check', ...argv, '--json']);
  const report = JSON.parse(out) as { problems: { severity: string; code: string }[] };
  expect(faultsBySchema('report', report)).toEqual([]);
  return [exit, report.problems.map(({ severity, code }) => `${severity} ${code}`)];
};

describe('add', () => {
  it('locks the newest version of a range, with the digest and tag of its release', async () => {
    const { prompts } = await addOk(`${id}@^1.0.0`, '--library', source.folder);
    expect(prompts).toEqual([{ id, from: null, to: '1.1.0', range: '^1.0.0', library: source.folder }]);
    expect(lock().prompts[id]).toMatchObject({ range: '^1.0.0', version: '1.1.0', tag: `${id}@1.1.0`, digest: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(source.git('cat-file', 'tag', `${id}@1.1.0`)).toContain(lock().prompts[id]?.digest);
    expect(faultsBySchema('lock', lock())).toEqual([]);
    app.commit('feat: lock');
    expect(await check('--all')).toEqual([0, []]);
  });

  it('takes what the stable version keeps where no range is named, and needs the library only once', async () => {
    await addOk(id, '--library', source.folder);
    await addOk('agents-support-router');
    expect(Object.entries(lock().prompts).map(([each, { range, version }]) => [each, range, version])).toEqual([['agents-support-router', '^1.0.0', '1.0.0'], [id, '^2.0.0', '2.0.0']]);
  });

  it('stays at what is locked until it is told to update, and changes nothing the second time', async () => {
    await addOk(`${id}@^1.0.0`, '--library', source.folder);
    writeFileSync(join(app.folder, 'prompts.lock'), lockText().replace('version: 1.1.0', 'version: 1.0.0').replace(/digest: \S+/u, `digest: ${digestOf('1.0.0')}`).replace('@1.1.0', '@1.0.0'));
    expect(await addOk(id)).toMatchObject({ written: false, prompts: [{ from: '1.0.0', to: '1.0.0' }] });
    expect(await addOk('--update')).toMatchObject({ written: true, prompts: [{ from: '1.0.0', to: '1.1.0' }] });
    expect(await addOk('--update')).toMatchObject({ written: false });
    expect(await addOk(`${id}@^2.0.0`)).toMatchObject({ written: true, prompts: [{ from: '1.1.0', to: '2.0.0' }] });
  });

  it('reads a catalog that is a file, and a path from the folder it is called in', async () => {
    writeFileSync(join(app.folder, 'catalog.json'), source.git('show', 'prompt-library:serve/catalog.json') + '\n');
    await addOk(`${id}@^1.0.0`, '--library', 'catalog.json');
    expect(lock().prompts[id]).toMatchObject({ version: '1.1.0', library: './catalog.json' });
    app.commit('feat: lock');
    expect((await called(join(app.folder, 'src'), ['check', '--all'])).exit).toBe(0);
  });

  it('keeps a lock in JSON as JSON, and takes prompts out again', async () => {
    app.write('prompts.lock', '{"schema": "prompt-libraries/lock/v1", "prompts": {}}');
    await addOk(id, '--library', source.folder);
    expect(JSON.parse(lockText()).prompts[id].version).toBe('2.0.0');
    expect(await addOk(id, '--remove')).toMatchObject({ written: true, prompts: [{ from: '2.0.0', to: null }] });
    expect(JSON.parse(lockText()).prompts).toEqual({});
  });

  it.each([
    ['no library', [id], '2 library-not-named'],
    ['a prompt the library does not have', ['agents-support-traige', '--library', 'LIB'], '2 prompt-unknown'],
    ['a range without a version', [`${id}@^7.0.0`, '--library', 'LIB'], '2 range-unmet'],
    ['a range nobody can read', [`${id}@one`, '--library', 'LIB'], '2 range-unreadable'],
    ['a repository without releases', [id, '--library', '.'], '2 branch-missing'],
    ['a file that is no catalog', [id, '--library', 'package.json'], '2 file-unreadable'],
    ['an address that runs a program', [id, '--library', 'ext::sh -c id'], '2 git-address-refused'],
    ['nothing', [], '2 add-nothing-named'],
    ['a prompt to remove that is not locked', [id, '--remove'], '2 prompt-not-locked'],
  ])('refuses %s and writes nothing', async (_, argv, code) => {
    expect(codeOf(await add(...argv.map((word) => (word === 'LIB' ? source.folder : word))))).toBe(code);
    expect(app.git('status', '--porcelain')).toBe('');
  });

  it('does not write over a lock it cannot read', async () => {
    app.write('prompts.lock', 'prompts: [');
    expect(codeOf(await add(id, '--library', source.folder))).toBe('2 lock-unreadable');
    expect(lockText()).toBe('prompts: [');
  });
});

function digestOf(version: string): string {
  return /^Digest: (?<digest>\S+)$/mu.exec(source.git('cat-file', 'tag', `${id}@${version}`))?.groups?.['digest'] ?? '';
}

describe('check in the repository of an application', () => {
  it('fails where a lock is not what was released', async () => {
    await addOk(`${id}@^1.0.0`, '--library', source.folder);
    app.write('prompts.lock', lockText().replace(/digest: \S+/u, `digest: ${'a'.repeat(64)}`));
    app.commit('chore: edited');
    expect(await check('--all')).toEqual([1, ['error lock-digest-differs']]);
    app.write('prompts.lock', 'schema: prompt-libraries/lock/v1\nprompts: {x: {}}\n');
    app.commit('chore: broken');
    expect((await check('--all'))[0]).toBe(1);
  });

  it('decides nothing where the library cannot be reached', async () => {
    await addOk(id, '--library', source.folder);
    app.write('prompts.lock', lockText().replace(source.folder, `${source.folder}-gone`));
    app.commit('chore: moved');
    expect((await called(app.folder, ['check', '--all'])).exit).toBe(2);
  });
});

describe('the action in the repository of an application', () => {
  it('judges its lock as the command line does', async () => {
    await addOk(`${id}@^1.0.0`, '--library', source.folder);
    const good = lockText();
    const open = await stage({ base: { 'prompts.lock': good }, title: 'chore: edit the lock', change: { 'prompts.lock': good.replace(/digest: \S+/u, `digest: ${'a'.repeat(64)}`) } });
    try {
      const failed = await open.run();
      expect([failed.exitCode, failed.annotations.map(({ properties }) => [properties['title'], properties['file'], properties['line']])]).toEqual([1, [['lock-digest-differs', 'prompts.lock', '7']]]);
      open.push('chore: mend it', { 'prompts.lock': good, 'src/main.js': 'y' });
      expect((await open.run()).outputs).toMatchObject({ conclusion: 'passed', problems: '0' });
    } finally {
      await open.close();
    }
  });
});

describe('a prompt that goes', () => {
  let going: Fixture;
  beforeEach(async () => {
    going = await library();
  });
  afterEach(() => going.remove());

  const deprecate = async (daysLeft: number): Promise<void> => {
    going.commit(`deprecate: ${daysLeft} days`, { files: { [path]: prompt('Sort anew.', dayAfter(today, daysLeft)) } });
    await release(going);
  };

  it('is told to those who locked it, refused to newcomers, and at last fails the check', async () => {
    await addOk(id, '--library', going.folder);
    app.commit('feat: lock');
    app.branch('feature/x');
    app.commit('chore: nothing');
    await deprecate(31);
    expect(await check('--base', 'main')).toEqual([0, []]);
    await deprecate(30);
    expect(await check('--base', 'main')).toEqual([0, ['warning lock-deprecated']]);
    await deprecate(14);
    expect(await check('--base', 'main')).toEqual([0, ['warning lock-deprecated']]);
    await deprecate(7);
    expect(await check('--base', 'main')).toEqual([1, ['error lock-removal-near']]);
    await deprecate(-20);
    expect(await check('--base', 'main')).toEqual([1, ['error lock-removal-near']]);
    going.delete(path);
    going.commit('feat!: no more triage');
    await release(going);
    expect(await check('--base', 'main')).toEqual([1, ['error lock-prompt-removed']]);
  });

  it('is not locked anew from 14 days before its removal on, though the pull request brings it', async () => {
    await addOk('agents-support-router', '--library', going.folder);
    app.commit('feat: lock');
    await deprecate(15);
    app.branch('feature/x');
    await addOk(id);
    app.commit('feat: use triage');
    expect(await check('--base', 'main')).toEqual([0, ['warning lock-deprecated']]);
    await deprecate(14);
    expect(await check('--base', 'main')).toEqual([1, ['error lock-newly-deprecated']]);
    app.checkout('main');
    const before = lockText();
    const { exit, out } = await add(id);
    expect([exit, JSON.parse(out).problems.map(({ code }: { code: string }) => code), lockText()]).toEqual([1, ['lock-newly-deprecated'], before]);
  });

  it('that got another name is found under the old one', async () => {
    await addOk(id, '--library', going.folder);
    app.commit('feat: lock');
    going.git('mv', path, 'prompts/agents/support/sorter.prompt.md');
    going.commit('feat: better name', { files: { 'prompts/agents/support/sorter.prompt.md': prompt('Sort anew.', null, `aliases: [${id}]\n`) } });
    await release(going);
    expect(await check('--all')).toEqual([0, ['warning lock-prompt-renamed']]);
  });
});
