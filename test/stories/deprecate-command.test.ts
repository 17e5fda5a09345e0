import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitTypes } from '../../src/commit/commit-types.ts';
import { parseCommit } from '../../src/commit/parse-commit.ts';
import { dayAfter, dayOf } from '../../src/library/days.ts';
import { rawCommit } from '../support/commits.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { codeOf, writingIn, type Writing } from '../support/writing.ts';

const path = 'prompts/agents/support/triage.prompt.md';
const id = 'agents-support-triage';
const head = '# licence\n---\n# comment\ndescription:   "Routes"  # why\ninput: {schema: {ticket: string}}\n';
const router = 'prompts/agents/support/router.prompt.md';
const today = dayOf(new Date());

let repo: Fixture;
let { call, read, json, metadataIn } = {} as Writing;
beforeEach(async () => {
  repo = await fixture();
  ({ call, read, json, metadataIn } = writingIn(repo));
  repo.commit('feat: start', { files: { [path]: `${head}---\nRoute {{ticket}}.\n`, [router]: '---\ndescription: d\ninput: {schema: {ticket: string, language?: string}}\n---\nRoute {{ticket}} in {{language}}.\n', 'README.md': 'x' } });
});
afterEach(() => repo.remove());

const commitOf = (): ReturnType<typeof parseCommit> => parseCommit(rawCommit(repo.git('log', '-1', '--format=%B')), commitTypes({}, 'seed'));

describe('deprecate', () => {
  it('announces a removal in 30 days, begins the guide, and commits both and nothing else', async () => {
    repo.write('README.md', 'mine');
    const done = await json('deprecate', id, '--replacement', 'agents-support-router', '--reason', 'one router for all', '--author', 'Grace');
    const deprecation = { announced: today, removal: dayAfter(today, 30), replacement: 'agents-support-router', guide: `docs/migrations/${id}.md`, reason: 'one router for all' };
    expect(done).toMatchObject({ id, path, deprecation, phase: 'warning', daysLeft: 30, guide: { path: deprecation.guide, written: true }, written: true, problems: [] });
    expect(metadataIn(path).deprecation).toEqual(deprecation);
    expect(read(path).startsWith(head)).toBe(true);
    expect(read(path).endsWith('\n---\nRoute {{ticket}}.\n')).toBe(true);
    expect(read(deprecation.guide)).toMatch(/agents-support-router[^]*\| `language` \| – \| optional \|[^]*prompt-libraries add agents-support-router/u);
    expect(repo.git('show', '--name-only', '--format=%an', 'HEAD').split('\n')).toEqual(['Grace', '', deprecation.guide, path]);
    expect(commitOf()).toMatchObject({ change: 'deprecation', scope: [id], problems: [] });
  });

  it('is what a check lets pass on the same day', async () => {
    repo.branch('feature/goes');
    await json('deprecate', id, '--replacement', 'agents-support-router');
    const { exit, out } = await call('check', '--base', 'main', '--json');
    expect([exit, JSON.parse(out).problems.filter(({ severity }: { severity: string }) => severity === 'error')]).toEqual([0, []]);
  });

  it('changes what was announced, key by key, and leaves the guide that people wrote', async () => {
    await json('deprecate', id);
    repo.write(`docs/migrations/${id}.md`, '# Ours\n');
    repo.commit('docs: the guide');
    const before = read(path);
    const removal = dayAfter(today, 60);
    expect(await json('deprecate', id, '--removal', removal)).toMatchObject({ deprecation: { announced: today, removal }, phase: 'announced', guide: { written: false }, written: true });
    expect(read(path)).toBe(before.replace(dayAfter(today, 30), removal));
    expect(read(`docs/migrations/${id}.md`)).toBe('# Ours\n');
    expect(codeOf(await call('deprecate', id, '--removal', removal, '--json'))).toBe('2 nothing-changed');
  });

  it('says so where the removal comes earlier than promised', async () => {
    await json('deprecate', id, '--removal', dayAfter(today, 90));
    const { problems } = await json('deprecate', id, '--removal', dayAfter(today, 40));
    expect((problems as { code: string }[]).map(({ code }) => code)).toEqual(['deprecation-shortened']);
  });

  it('takes a deprecation back, byte for byte', async () => {
    const before = read(path);
    await json('deprecate', id, '--replacement', 'agents-support-router', '--reason', 'a "reason": with # signs');
    expect(await json('deprecate', id, '--undo')).toMatchObject({ deprecation: null, phase: null, written: true, problems: [] });
    expect(read(path)).toBe(before);
    expect(commitOf()).toMatchObject({ change: 'rollback', scope: [id], problems: [] });
    expect(codeOf(await call('deprecate', id, '--undo', '--json'))).toBe('2 deprecation-absent');
  });

  it.each([
    ['draft', 'draft', ['review', 'archived']],
    ['archived', 'archived', []],
  ])('refuses a prompt that is %s and names where it may go', async (status, shown, allowed) => {
    const text = `${head}status: ${status}\n---\nRoute {{ticket}}.\n`;
    repo.commit('chore: status', { files: { [path]: text } });
    const { exit, out } = await call('deprecate', id, '--json');
    const { written, problems } = JSON.parse(out);
    expect([exit, written, read(path)]).toEqual([1, false, text]);
    expect(problems.map((each: { code: string }) => each.code)).toEqual(['deprecation-not-deployed']);
    expect(problems[0].message).toContain(shown);
    for (const each of allowed) expect(problems[0].fix).toContain(each);
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  it.each([
    ['too soon', ['--removal', dayAfter(today, 29)], 'deprecation-too-soon'],
    ['in favour of nothing', ['--replacement', 'agents-support-ruoter'], 'deprecation-replacement-missing'],
    ['in favour of itself', ['--replacement', id], 'deprecation-circle'],
  ])('does not write a deprecation %s', async (_, flags, code) => {
    const before = read(path);
    const { exit, out } = await call('deprecate', id, ...flags, '--json');
    expect([exit, JSON.parse(out).problems.map((each: { code: string }) => each.code), read(path), repo.git('status', '--porcelain')]).toEqual([1, [code], before, '']);
  });

  it('does not deprecate the replacement of another prompt', async () => {
    await json('deprecate', id, '--replacement', 'agents-support-router');
    const { exit, out } = await call('deprecate', 'agents-support-router', '--json');
    expect([exit, JSON.parse(out).problems.map((each: { code: string }) => each.code)]).toEqual([1, ['deprecation-replacement-lost']]);
  });

  it.each([
    ['an unknown prompt', ['agents-support-traige'], '2 prompt-unknown'],
    ['no prompt', [], '2 deprecate-nothing-named'],
    ['a day there is not', [id, '--removal', '2026-02-30'], '2 day-unreadable'],
    ['a guide outside of the repository', [id, '--guide', '../guide.md'], '2 file-outside'],
    ['two things at once', [id, '--undo', '--reason', 'x'], '2 deprecate-one-thing'],
    ['a prompt and the list', [id, '--due'], '2 deprecate-one-thing'],
  ])('refuses %s', async (_, argv, code) => {
    expect(codeOf(await call('deprecate', ...argv, '--json'))).toBe(code);
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  it('does not take uncommitted changes along', async () => {
    repo.write(path, `${head}---\nMine {{ticket}}.\n`);
    expect(codeOf(await call('deprecate', id, '--json'))).toBe('2 prompt-uncommitted');
    expect(await json('deprecate', id, '--no-commit')).toMatchObject({ written: true, commit: null });
    expect(read(path)).toContain('Mine {{ticket}}.');
  });
});

describe('deprecate --due', () => {
  const going = (removal: string, more = ''): string => `---\ndescription: d\ndeprecation: {announced: "2026-01-01", removal: "${removal}", guide: README.md${more}}\n---\nBe kind.\n`;

  it('lists what goes first, with what is in the way, and shows what is overdue', async () => {
    repo.commit('docs: they go', {
      files: {
        'prompts/templates/tone.prompt.md': going(dayAfter(today, -20)),
        'prompts/templates/list.prompt.md': going(dayAfter(today, -1)),
        'prompts/templates/soon.prompt.md': going(dayAfter(today, 5)),
        [path]: '---\ndescription: d\n---\n{{> templates-general-tone}}\n',
        'consumers/shop.yaml': 'uses: {templates-general-soon: ^1.0.0}\n',
      },
    });
    const printed = JSON.parse((await call('deprecate', '--due', '--json')).out) as { removals: { id: string; is: string; daysLeft: number; blockers: unknown }[] };
    expect(faultsBySchema('removals', printed)).toEqual([]);
    const { removals } = printed;
    expect(removals.map(({ id: each, is, daysLeft, blockers }) => [each, is, daysLeft, blockers])).toEqual([
      ['templates-general-tone', 'blocked', -20, [{ kind: 'dependents', ids: [id] }]],
      ['templates-general-list', 'due', -1, []],
      ['templates-general-soon', 'later', 5, [{ kind: 'consumers', apps: ['shop'] }]],
    ]);
    expect((await call('deprecate', '--due')).out).toMatch(/1 due, 1 blocked, 1 later[^]*20 days ago; needed by agents-support-triage/u);
  });

  it('lists nothing where nothing goes', async () => {
    expect(await call('deprecate', '--due')).toMatchObject({ exit: 0, out: 'No prompt is deprecated.\n' });
  });
});
