import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { called, type Answer } from '../support/called.ts';
import { promptfooOutput, type MadeResult } from '../support/evaluations.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';

const triage = 'prompts/agents/support/triage.prompt.md';
const tests = 'prompts/agents/support/triage.test.yaml';
const tone = 'prompts/templates/tone.prompt.md';
const id = 'agents-support-triage';
const files = {
  'prompt-library.yaml': 'gates:\n  review: {required: false}\n  testing: {require: {agents: {tests: 1, evidence: true}}}\n',
  [tone]: '---\ndescription: Tone.\n---\nBe kind.\n',
  [triage]: '---\ndescription: Routes.\nlimits: {latency_ms: 500, cost_usd: 0.01}\ninput: {schema: {ticket: string}}\n---\n{{role "system"}}Route tickets. {{> templates-general-tone}}\n{{role "user"}}{{ticket}}\n',
  [tests]: 'tests:\n  - description: routes\n    vars: {ticket: [Help, Refund]}\n    assert: [{type: contains, value: Route}]\n',
};

let repo: Fixture;
let outputs = 0;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: prompts', { files });
});
afterEach(() => repo.remove());

const call = (...words: readonly string[]): Promise<Answer> => called(repo.folder, words);
const beside = (name: string): string => join(dirname(repo.folder), name);

async function json<T = Record<string, unknown>>(schema: string, ...words: readonly string[]): Promise<T & { readonly exit: number }> {
  const { exit, out } = await call(...words, '--json');
  const value = JSON.parse(out) as T;
  expect(faultsBySchema(schema, value)).toEqual([]);
  return { ...value, exit };
}

/** Labels of the chats that an export wrote. */
function labelsIn(folder: string): readonly string[] {
  const config = parse(readFileSync(join(folder, 'promptfooconfig.yaml'), 'utf8')) as { readonly prompts: readonly { readonly label: string }[] };
  return config.prompts.map(({ label }) => label);
}

/** What promptfoo would write of an export, with what came of each case. */
async function evaluated(results: readonly Omit<MadeResult, 'label'>[], words: readonly string[] = ['--all'], at = new Date().toISOString()): Promise<string> {
  const folder = beside(`evaluation-${(outputs += 1)}`);
  const { exit, out, err } = await call('evidence', 'export', '--to', 'promptfoo', folder, ...words);
  expect([exit, out, err]).toEqual([0, expect.anything(), '']);
  const labels = labelsIn(folder);
  const file = join(folder, 'results.json');
  writeFileSync(file, promptfooOutput(results.map((each, index) => ({ description: `case ${index}`, ...each, label: labels[index % labels.length] ?? '' })), at));
  return file;
}

async function codes(...words: readonly string[]): Promise<{ readonly verdict: string; readonly exit: number; readonly testing: unknown; readonly codes: readonly string[] }> {
  const report = await json<{ verdict: string; gates: { gate: string; verdict: string }[]; problems: { code: string }[] }>('report', 'check', ...words);
  return { verdict: report.verdict, exit: report.exit, testing: report.gates.find(({ gate }) => gate === 'testing')?.verdict, codes: report.problems.map(({ code }) => code).filter((code) => code.startsWith('evidence') || code.includes('latency') || code.includes('cost') || code === 'price-unknown') };
}

describe('an evaluation', () => {
  it('goes out as plain chats, comes back by digest, and lets the check pass', async () => {
    expect(await codes('--all')).toMatchObject({ exit: 1, testing: 'failed', codes: ['evidence-demanded', 'price-unknown', 'latency-unmeasured'] });
    const file = await evaluated([{}, {}]);
    const imported = await json('evidence-import', 'evidence', 'import', '--from', 'promptfoo', file);
    expect(imported).toMatchObject({ exit: 0, evaluations: [{ prompt: id, passed: 2, failed: 0, errors: 0, passRate: 1 }], written: { length: 1 } });
    expect(await codes('--all')).toEqual({ exit: 0, verdict: 'passed', testing: 'passed', codes: [] });
  });

  it('is written once, to a branch that has nothing else yet, and to a remote where there is one', async () => {
    const bare = repo.origin();
    const file = await evaluated([{}]);
    const first = await json<{ written: string[] }>('evidence-import', 'evidence', 'import', '--from', 'promptfoo', file);
    const tip = (): string => repo.git('--git-dir', bare, 'rev-parse', 'prompt-library');
    const before = tip();
    expect(repo.git('--git-dir', bare, 'ls-tree', '-r', '--name-only', 'prompt-library')).toBe(first.written[0]);
    expect((await json<{ written: string[] }>('evidence-import', 'evidence', 'import', '--from', 'promptfoo', file)).written).toEqual([]);
    expect(tip()).toBe(before);
    const record = JSON.parse(repo.git('--git-dir', bare, 'show', `prompt-library:${first.written[0]}`)) as Record<string, unknown>;
    expect(faultsBySchema('evidence', record)).toEqual([]);
    expect(JSON.stringify(record)).not.toContain('an answer nobody keeps');
  });

  it('that comes in while another one does is not lost, nor is the other', async () => {
    const bare = repo.origin();
    const file = await evaluated([{}]);
    writeFileSync(beside('tone.xml'), '<testsuite name="s"><testcase name="a"/></testsuite>');
    const answers = await Promise.all([
      call('evidence', 'import', '--from', 'promptfoo', file),
      call('evidence', 'import', '--from', 'junit', beside('tone.xml'), '--for', 'templates-general-tone', '--when', new Date().toISOString()),
    ]);
    expect(answers.map(({ exit }) => exit)).toEqual([0, 0]);
    expect(repo.git('--git-dir', bare, 'ls-tree', '-r', '--name-only', 'prompt-library').split('\n').length).toBe(2);
    expect(repo.git('--git-dir', bare, 'rev-list', '--count', 'prompt-library')).toBe('2');
  });

  it('stays on the branch when the library is released, and lets the prompt be released', async () => {
    repo.origin();
    const release = (): Promise<{ released: { id: string }[]; waiting: { id: string }[] }> => json('release', 'release', '--all', '--action', 'publish');
    expect(await release()).toMatchObject({ released: [{ id: 'templates-general-tone' }], waiting: [{ id }] });
    await call('evidence', 'import', '--from', 'promptfoo', await evaluated([{}]));
    expect(await release()).toMatchObject({ released: [{ id }], waiting: [] });
    repo.git('fetch', '--quiet', 'origin');
    expect(repo.git('ls-tree', '-r', '--name-only', 'origin/prompt-library', 'evidence/')).toMatch(/^evidence\/../u);
    expect((await call('doctor')).exit).toBe(0);
    // Were the branch lost now, evidence must not take its place.
    repo.git('push', '--quiet', 'origin', ':prompt-library');
    writeFileSync(beside('tone.xml'), '<testsuite name="s"><testcase name="a"/></testsuite>');
    const lost = await call('evidence', 'import', '--from', 'junit', beside('tone.xml'), '--for', 'templates-general-tone', '--when', new Date().toISOString(), '--json');
    expect([lost.exit, (JSON.parse(lost.out) as { error: { code: string } }).error.code]).toEqual([2, 'branch-lost']);
  });

  it('in which the model could not be asked makes the check wait, and the release hold that prompt alone', async () => {
    repo.origin();
    await call('evidence', 'import', '--from', 'promptfoo', await evaluated([{}, { is: 'error' }]));
    repo.git('fetch', '--quiet', 'origin');
    expect(await codes('--all')).toMatchObject({ verdict: 'waiting', exit: 1, testing: 'waiting', codes: ['evidence-incomplete'] });
    expect(await json('release', 'release', '--all', '--action', 'publish')).toMatchObject({ released: [{ id: 'templates-general-tone' }], waiting: [{ id }] });
  });

  it('that fails is told even where none is demanded', async () => {
    repo.commit('chore: demand nothing', { files: { 'prompt-library.yaml': 'gates: {review: {required: false}}\n' } });
    await call('evidence', 'import', '--from', 'promptfoo', await evaluated([{ is: 'failed' }]));
    expect(await codes('--all')).toMatchObject({ exit: 1, codes: expect.arrayContaining(['evidence-below']) as unknown });
  });

  it('that is old does not count', async () => {
    await call('evidence', 'import', '--from', 'promptfoo', await evaluated([{}], ['--all'], '2025-01-01T00:00:00Z'));
    expect((await codes('--all')).codes).toContain('evidence-demanded');
  });

  it('measures latency and cost, which the limits of the prompt are compared with', async () => {
    await call('evidence', 'import', '--from', 'promptfoo', await evaluated([{ latencyMs: 900, cost: 0.5 }]));
    expect((await codes('--all')).codes).toEqual(['latency-over-limit', 'answer-cost-over-limit']);
  });
});

describe('a change', () => {
  it('is evaluated anew with what includes it, spread over jobs, and compared with what users have', async () => {
    await call('evidence', 'import', '--from', 'promptfoo', await evaluated([{}, {}]));
    repo.branch('change');
    repo.commit('fix: be brief', { files: { [tone]: files[tone].replace('kind', 'brief') } });
    expect(await json('matrix', 'plan', '--matrix', '3')).toMatchObject({ include: [{ shard: '1/3', prompts: 1 }] });
    expect(await json('evidence-export', 'evidence', 'export', '--to', 'promptfoo', beside('part'), '--shard', '2/3')).toMatchObject({ prompts: [], untested: ['templates-general-tone'], written: [] });
    const file = await evaluated([{ latencyMs: 400, cost: 0.005 }, { latencyMs: 400, cost: 0.005, is: 'failed' }], ['--shard', '1/3']);
    const records = beside('records');
    await call('evidence', 'import', '--from', 'promptfoo', file, '--out', records);
    expect((await codes()).codes).toEqual(['evidence-demanded', 'latency-unmeasured']);
    expect((await codes('--evidence', records)).codes).toEqual(['evidence-below', 'latency-grew', 'answer-cost-grew']);
    expect(repo.git('rev-list', '--count', 'prompt-library')).toBe('1');
  });

  it('whose content has evidence already is not evaluated again', async () => {
    repo.branch('change');
    repo.commit('fix: route better', { files: { [triage]: files[triage].replace('Route tickets', 'Route each ticket') } });
    await call('evidence', 'import', '--from', 'promptfoo', await evaluated([{}], []));
    expect(await json('matrix', 'plan', '--matrix', '2')).toMatchObject({ include: [] });
    expect(await json('evidence-export', 'evidence', 'export', '--to', 'promptfoo', beside('again'))).toMatchObject({ cases: 0, evaluated: [id], written: [] });
  });

  it('that is worse by more than is let pass names what newly fails', async () => {
    repo.commit('chore: a low bar', { files: { 'prompt-library.yaml': 'gates: {review: {required: false}, testing: {evidence: {min_pass_rate: 0.1}}}\n' } });
    await call('evidence', 'import', '--from', 'promptfoo', await evaluated([{}, {}]));
    repo.branch('change');
    repo.commit('fix: route better', { files: { [triage]: files[triage].replace('Route tickets', 'Route each ticket') } });
    await call('evidence', 'import', '--from', 'promptfoo', await evaluated([{}, { is: 'failed' }], []));
    const { problems } = await json<{ problems: { code: string; message: string }[] }>('report', 'check');
    expect(problems.filter(({ code }) => code.startsWith('evidence')).map(({ code, message }) => [code, message.includes('“case 1”')])).toEqual([['evidence-regressed', true]]);
  });
});

describe('an import', () => {
  const failure = async (...words: readonly string[]): Promise<string> => {
    const { exit, out } = await call(...words, '--json');
    return `${exit} ${(JSON.parse(out) as { error?: { code: string } }).error?.code ?? ''}`;
  };

  it('writes nothing of outputs with a fault', async () => {
    const good = await evaluated([{}]);
    writeFileSync(beside('bad.json'), promptfooOutput([{}], new Date().toISOString()));
    expect(await json('evidence-import', 'evidence', 'import', '--from', 'promptfoo', good, beside('bad.json'))).toMatchObject({ exit: 1, written: [], problems: [{ code: 'evidence-untied' }] });
    expect(repo.git('branch', '--list', 'prompt-library')).toBe('');
  });

  it('of another runner is given to the present content of a prompt that is named', async () => {
    writeFileSync(beside('report.xml'), '<testsuite name="s"><testcase name="a"/><testcase name="b"/></testsuite>');
    const imported = await json<{ evaluations: { digest: string }[] }>('evidence-import', 'evidence', 'import', '--from', 'junit', beside('report.xml'), '--for', id, '--when', new Date().toISOString());
    expect(imported).toMatchObject({ exit: 0, evaluations: [{ prompt: id, runner: 'junit', model: null, passed: 2 }] });
    expect((await codes('--all')).codes).not.toContain('evidence-demanded');
    expect(labelsIn(dirname(await evaluated([{}])))[0]).toContain(imported.evaluations[0]?.digest);
  });

  it('of its own records brings them from a folder to the branch', async () => {
    const records = beside('records');
    await call('evidence', 'import', '--from', 'promptfoo', await evaluated([{}]), '--out', records);
    const [record = ''] = readdirSync(records, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
    expect(await json('evidence-import', 'evidence', 'import', '--from', 'json', join(records, record))).toMatchObject({ exit: 0, written: [record] });
  });

  it('and an export refuse calls that mean nothing', async () => {
    mkdirSync(beside('full'));
    writeFileSync(join(beside('full'), 'x'), '');
    expect(await failure('evidence', 'import', 'x.json')).toBe('2 evidence-no-format');
    expect(await failure('evidence', 'import', '--from', 'json', 'missing.json')).toBe('2 file-unreadable');
    expect(await failure('evidence', 'import', '--from', 'json', 'prompt-library.yaml', '--for', 'nobody')).toBe('2 prompt-unknown');
    expect(await failure('evidence', 'import', '--from', 'json', 'prompt-library.yaml', '--when', 'soon')).toBe('2 time-invalid');
    expect(await failure('evidence', 'export', beside('new'))).toBe('2 evidence-no-runner');
    expect(await failure('evidence', 'export', '--to', 'promptfoo', beside('new'), '--shard', '3/2')).toBe('2 shard-invalid');
    expect(await failure('evidence', 'export', '--to', 'promptfoo', beside('new'), 'agents-support-triag')).toBe('2 prompt-unknown');
    expect(await failure('evidence', 'export', '--to', 'promptfoo', beside('full'), '--all')).toBe('2 folder-not-empty');
    expect(await failure('plan', '--matrix', '300')).toBe('2 matrix-too-large');
    expect(await failure('check', '--evidence', beside('nowhere'))).toBe('2 folder-missing');
  });
});
