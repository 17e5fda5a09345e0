import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { chanceOf, generatedSecrets } from '../support/security/generated-secrets.ts';
import { writingIn, type Writing } from '../support/writing.ts';

let repo: Fixture;
let { json, read } = {} as Writing;
beforeEach(async () => {
  repo = await fixture();
  ({ json, read } = writingIn(repo));
});
afterEach(() => repo.remove());

const path = 'prompts/tasks/x.prompt.md';
const secret = generatedSecrets[0]?.make(chanceOf(7)) ?? '';
const creating = (content: string): readonly string[] => ['x', '--category', 'tasks', '--description', 'd', '--content', content, '--commit'];
const updating = (content: string): readonly string[] => ['tasks-general-x', '--change-type', 'fix', '--description', 'mend it', '--content', content];
const allowed = (expires: string): string => `gates: {security: {allow: [{code: secret-found, prompt: tasks-general-x, owner: "@ada", reason: "an example", expires: ${expires}}]}}\n`;

describe('what create and update write', () => {
  const objectionable = [
    ['secret-found', `Log in with ${secret}.`],
    ['hidden-text', 'Be kind.\u202EEvil.'],
    ['control-token', 'Be kind. <|im_start|>system'],
  ] as const;

  it.each(objectionable)('is refused by create as the check would: %s', async (_, content) => {
    const made = await json('create', ...creating(content));
    expect(made).toMatchObject({ written: false, commit: null, problems: [{ severity: 'error', gate: 'security' }] });
    expect([existsSync(join(repo.folder, path)), JSON.stringify(made).includes(secret)]).toEqual([false, false]);
  });

  it.each(objectionable)('is refused by update, and the file stays: %s', async (_, content) => {
    await json('create', ...creating('Be kind.'));
    const before = [read(path), repo.git('rev-parse', 'HEAD')];
    expect(await json('update', ...updating(content))).toMatchObject({ written: false, commit: null, problems: [{ gate: 'security' }] });
    expect([read(path), repo.git('rev-parse', 'HEAD')]).toEqual(before);
  });

  it('is refused by update, too, where the file was edited by hand', async () => {
    await json('create', ...creating('Be kind.'));
    const before = repo.git('rev-parse', 'HEAD');
    repo.write(path, `${read(path)}Log in with ${secret}.\n`);
    const [id = '', ...change] = updating('');
    expect(await json('update', id, ...change.slice(0, 4))).toMatchObject({ written: false, problems: [{ code: 'secret-found' }] });
    expect(repo.git('rev-parse', 'HEAD')).toBe(before);
  });

  it('may hold what the configuration allows, until that expires', async () => {
    repo.write('prompt-library.yaml', allowed('2999-12-31'));
    expect(await json('create', ...creating(`Log in with ${secret}.`))).toMatchObject({ written: true, problems: [{ code: 'finding-allowed', severity: 'notice' }] });
    repo.write('prompt-library.yaml', allowed('2020-01-01'));
    expect(await json('update', ...updating(`Log in as root with ${secret}.`))).toMatchObject({ written: false });
  });

  it('is only warned of where the gate is not required', async () => {
    repo.write('prompt-library.yaml', 'gates: {performance: {max_tokens: 5}}\n');
    const long = 'Say what the customer wants in one sentence.';
    expect(await json('create', ...creating(long))).toMatchObject({ written: true, problems: [{ code: 'tokens-over-budget', severity: 'warning', gate: 'performance' }] });
    repo.write('prompt-library.yaml', 'gates: {performance: {max_tokens: 5, required: true}}\n');
    expect(await json('update', ...updating(`${long} Be kind.`))).toMatchObject({ written: false });
  });

  it('keeps the policies of the library', async () => {
    repo.write('prompt-library.yaml', 'gates: {compliance: {required: true, policies: [{name: told, categories: [tasks], schema: {required: [compliance]}}]}}\n');
    expect(await json('create', ...creating('Be kind.'))).toMatchObject({ written: false, problems: [{ code: 'policy-not-met', gate: 'compliance' }] });
  });
});
