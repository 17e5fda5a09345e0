import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { codeOf, writingIn, type Writing } from '../support/writing.ts';
import { faultsBySchema } from '../support/published-schema.ts';

const tone = 'prompts/templates/tone.prompt.md';
const triage = 'prompts/agents/support/triage.prompt.md';
const tests = 'prompts/agents/support/triage.test.yaml';
const snapshots = 'prompts/agents/support/triage.snapshots.yaml';
const files = {
  [tone]: '---\ndescription: Tone.\n---\nBe kind.\n',
  [triage]: '---\ndescription: Routes.\ninput: {schema: {ticket: string}}\n---\n{{role "system"}}Route tickets. {{> templates-general-tone}}\n{{role "user"}}{{ticket}}\n',
  [tests]: 'tests:\n  - description: keeps the tone\n    vars: {ticket: Help}\n    assert:\n      - {type: contains, value: Be kind.}\n      - {type: snapshot}\n',
};

let repo: Fixture;
let writing: Writing;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: prompts', { files });
  writing = writingIn(repo);
});
afterEach(() => repo.remove());

interface Run {
  readonly exit: number;
  readonly passed: boolean;
  readonly counts: unknown;
  readonly prompts: readonly { readonly id: string; readonly cases: readonly { readonly problems: readonly { readonly code: string; readonly file: string; readonly line: number }[] }[] }[];
  readonly written: readonly string[];
}

async function run(...words: readonly string[]): Promise<Run> {
  const { exit, out } = await writing.call('test', ...words, '--json');
  const value = JSON.parse(out) as Omit<Run, 'exit'>;
  expect(faultsBySchema('test-result', value)).toEqual([]);
  return { ...value, exit };
}

describe('the command test', () => {
  it('fails without a snapshot, writes it only when asked, and passes then', async () => {
    const before = await run('agents-support-triage');
    expect([before.exit, before.prompts[0]?.cases[0]?.problems.map(({ code, line }) => [code, line])]).toEqual([1, [['test-snapshot-missing', 6]]]);
    expect(existsSync(join(repo.folder, snapshots))).toBe(false);
    expect(await run('agents-support-triage', '--update-snapshots')).toMatchObject({ exit: 0, written: [snapshots], counts: { prompts: 1, passed: 1, failed: 0 } });
    expect(writing.read(snapshots)).toContain('keeps the tone: |-\n  [system]\n  Route tickets. Be kind.\n\n  [user]\n  Help\n');
    expect(await run('agents-support-triage', '--update-snapshots')).toMatchObject({ exit: 0, written: [] });
  });

  it('judges the work tree with its partials, and a commit where one is named', async () => {
    await run('--all', '--update-snapshots');
    repo.commit('test: snapshots');
    repo.write(tone, files[tone].replace('Be kind.', 'Be brief.'));
    const changed = await run('agents-support-triage');
    expect(changed.prompts[0]?.cases[0]?.problems.map(({ code }) => code)).toEqual(['test-failed', 'test-failed']);
    expect(await run('agents-support-triage', '--at', 'HEAD')).toMatchObject({ exit: 0, passed: true });
  });

  it('tests what differs from the last commit where nothing is named', async () => {
    expect(await run()).toMatchObject({ exit: 0, prompts: [] });
    repo.write(tests, files[tests].replace('      - {type: snapshot}\n', ''));
    expect(await run()).toMatchObject({ exit: 0, counts: { prompts: 1, passed: 1, failed: 0 } });
  });

  it('fails for a prompt that is named and has no tests', async () => {
    expect(await run('templates-general-tone')).toMatchObject({ exit: 1, passed: false, counts: { passed: 0, failed: 0 } });
  });

  it('shows the difference of a failed case', async () => {
    await run('--all', '--update-snapshots');
    repo.write(tone, files[tone].replace('Be kind.', 'Be kind and brief.'));
    const { exit, out } = await writing.call('test', 'agents-support-triage');
    expect(exit).toBe(1);
    expect(out).toContain('✗ keeps the tone');
    expect(out).toContain('Be kind');
  });

  it('refuses calls that mean nothing', async () => {
    const failure = async (...words: readonly string[]): Promise<string> => codeOf(await writing.call('test', ...words, '--json'));
    expect(await failure('agents-support-triag')).toBe('2 prompt-unknown');
    expect(await failure('--at', 'HEAD')).toBe('2 test-nothing-named');
    expect(await failure('--all', '--at', 'HEAD', '--update-snapshots')).toBe('2 snapshots-of-commit');
  });
});
