import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adoptedFiles } from '../support/adopted-repository.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { writingIn, type Writing } from '../support/writing.ts';

let repo: Fixture;
let { call, read, json } = {} as Writing;
beforeEach(async () => {
  repo = await fixture();
  ({ call, read, json } = writingIn(repo));
});
afterEach(() => repo.remove());

/** A prompt of each format: its file, its tests, values for its variables, and words of its text as it is rendered and as it is written. */
const tested = [
  { file: 'prompts/agents/support/triage.prompt.md', tests: 'prompts/agents/support/triage.test.yaml', vars: '{}', says: 'Route tickets.', words: 'Route tickets' },
  { file: 'skills/route-tickets/SKILL.md', tests: 'skills/route-tickets/SKILL.md.test.yaml', vars: '{}', says: 'Never use {{braces}}.', words: 'Never use' },
  { file: '.github/agents/planner.agent.md', tests: '.github/agents/planner.agent.md.test.yaml', vars: '{topic: T}', says: 'Plan T.', words: 'Plan ' },
  { file: '.github/prompts/planner.prompt.md', tests: '.github/prompts/planner.test.yaml', vars: '{topic: T}', says: 'Plan T.', words: 'Plan ' },
  { file: 'flows/greet.prompt', tests: 'flows/greet.prompt.test.yaml', vars: '{name: Ada}', says: 'Be kind to Ada.', words: '{{> tone}}' },
  { file: 'flows/sort.prompty', tests: 'flows/sort.prompty.test.yaml', vars: '{ticket: T}', says: 'Sort.', words: 'Sort.\n' },
  { file: 'models/title.prompt.yml', tests: 'models/title.prompt.yml.test.yaml', vars: '{text: T}', says: 'Give a title.', words: 'Give a' },
  { file: 'data/patterns/sum_up/system.md', tests: 'data/patterns/sum_up/system.md.test.yaml', vars: '{}', says: 'You sum up.', words: 'You sum' },
  { file: 'notes/tone.txt', tests: 'notes/tone.txt.test.yaml', vars: '{}', says: 'Be brief.', words: 'Be brief' },
] as const;
const testsOf = ({ vars, says }: (typeof tested)[number]): string => `tests:\n  - description: says it\n    vars: ${vars}\n    assert:\n      - {type: contains, value: ${JSON.stringify(says)}}\n      - {type: snapshot}\n`;
const snapshotsOf = (tests: string): string => tests.replace('.test.yaml', '.snapshots.yaml');

async function adopted(): Promise<void> {
  repo.commit('years of work', { files: { ...adoptedFiles, 'prompts/agents/support/triage.prompt.md': '---\ndescription: Routes.\n---\nRoute tickets.\n', 'notes/tone.txt': 'Be brief.\n' } });
  expect((await call('init', '--name', 'acme')).exit).toBe(0);
  const config = read('prompt-library.yaml');
  repo.write('prompt-library.yaml', config.replace('sources:\n', 'sources:\n  - {include: "notes/**", format: text, category: notes, subcategory: general}\n').replace('categories:\n', 'categories:\n    notes: {description: Notes}\n'));
  for (const each of tested) repo.write(each.tests, testsOf(each));
  repo.commit('chore: manage prompts as a library, with tests');
}

interface Ran {
  readonly passed: boolean;
  readonly counts: unknown;
  readonly written: readonly string[];
  readonly prompts: readonly { readonly id: string; readonly file: string | null }[];
}
const test = async (...words: readonly string[]): Promise<Ran> => JSON.parse((await call('test', ...words, '--json')).out) as Ran;

interface Checked {
  readonly plan: { readonly prompts: readonly unknown[] };
  readonly gates: readonly { readonly gate: string; readonly verdict: string }[];
  readonly problems: readonly { readonly code: string; readonly file: string }[];
}
const checked = async (): Promise<Checked> => JSON.parse((await call('check', '--json')).out) as Checked;

describe('tests beside prompts of every format', () => {
  beforeEach(adopted);

  it('run, and keep snapshots beside them', async () => {
    const first = await test('--all', '--update-snapshots');
    expect(first.prompts.flatMap(({ file }) => file ?? []).toSorted()).toEqual(tested.map((each) => each.tests).toSorted());
    expect(first).toMatchObject({ passed: true, counts: { passed: tested.length, failed: 0 } });
    expect(first.written.toSorted()).toEqual(tested.map((each) => snapshotsOf(each.tests)).toSorted());
    repo.commit('test: snapshots');
    expect(await test('--all', '--at', 'HEAD')).toMatchObject({ passed: true, counts: { failed: 0 } });
    expect(await json('list', '--json')).toMatchObject({ prompts: { length: (await json('list', '--json', '--at', 'HEAD~1') as { prompts: unknown[] }).prompts.length } });
  });

  it.each(tested)('fail the check of a change of $file that breaks them, and give no version by themselves', async ({ file, tests, words }) => {
    await test('--all', '--update-snapshots');
    repo.commit('test: snapshots');
    repo.branch('feature/edit');
    repo.write(tests, `${read(tests)}# why\n`);
    repo.commit('test: a comment');
    const alone = await checked();
    expect([alone.plan.prompts, alone.gates.find(({ gate }) => gate === 'testing')]).toMatchObject([[], { verdict: 'passed', because: '1 test passes' }]);
    repo.write(file, read(file).replace(words, 'Other words'));
    repo.commit('feat: other words');
    expect((await checked()).problems).toContainEqual(expect.objectContaining({ code: 'test-failed', file: tests }));
  });

  it('are exported for evaluations', async () => {
    const exported = JSON.parse((await call('evidence', 'export', '--to', 'promptfoo', 'out', '--all', '--provider', 'openai:gpt-4.1-mini', '--json')).out) as { cases: number; prompts: unknown[]; untested: unknown[]; problems: unknown[] };
    expect([exported.problems, exported.cases, exported.prompts.length]).toEqual([[], tested.length, tested.length]);
  });

  it('are run where only a file beside the prompt differs', async () => {
    repo.write('data/patterns/sum_up/user.md', 'INPUT:\n');
    expect((await test()).prompts.map(({ file }) => file)).toEqual(['data/patterns/sum_up/system.md.test.yaml']);
  });

  it('are told where their prompt is gone', async () => {
    repo.branch('feature/orphan');
    repo.write('skills/nobody/SKILL.md.test.yaml', testsOf(tested[1]));
    repo.commit('test: of nothing');
    const { problems } = await checked();
    expect(problems.map(({ code, file }) => [code, file])).toContainEqual(['test-file-orphan', 'skills/nobody/SKILL.md.test.yaml']);
  });

  it('go along when a prompt is moved to native form', async () => {
    await test('--all', '--update-snapshots');
    repo.commit('test: snapshots');
    const moved = await json('adopt', 'agents-planner', '--to', 'native', '--category', 'agents', '--accept-loss');
    expect(moved).toMatchObject({ written: true });
    const path = (moved as { path: string }).path;
    expect([existsSync(join(repo.folder, '.github/agents/planner.agent.md.test.yaml')), existsSync(join(repo.folder, path.replace('.prompt.md', '.test.yaml')))]).toEqual([false, true]);
    expect(await test((moved as { to: string }).to)).toMatchObject({ passed: true });
  });
});
