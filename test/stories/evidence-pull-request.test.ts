import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { stage, type Stage } from '../support/pull-request-stage.ts';

const triage = 'prompts/agents/support/triage.prompt.md';
const tests = 'prompts/agents/support/triage.test.yaml';
const prompt = '---\ndescription: Routes.\ninput: {schema: {ticket: string}}\n---\nRoute {{ticket}}.\n';
const base = {
  'prompt-library.yaml': 'gates: {review: {required: false}, testing: {require: {agents: {evidence: true}}}}\n',
  [triage]: prompt,
  [tests]: 'tests: [{vars: {ticket: a}, assert: [{type: contains, value: Route}]}]\n',
};

describe('a pull request whose prompt must have evidence', () => {
  let built: Stage;
  let folder = '';
  let records = '';
  beforeAll(async () => {
    built = await stage({ base, title: 'fix: route kindly', change: { [triage]: prompt.replace('Route', 'Kindly Route') } });
    folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    const report = join(folder, 'report.xml');
    writeFileSync(report, '<testsuite name="s"><testcase name="a"/></testsuite>');
    records = join(folder, 'records');
    const { exit } = await called(built.repo.folder, ['evidence', 'import', '--from', 'junit', report, '--for', 'agents-support-triage', '--when', new Date().toISOString(), '--out', records]);
    expect(exit).toBe(0);
  });
  afterAll(async () => {
    await built.close();
    rmSync(folder, { recursive: true });
  });

  it('fails without', async () => {
    const { exitCode, annotations } = await built.run();
    expect([exitCode, annotations.map(({ properties }) => properties['title'])]).toEqual([1, expect.arrayContaining(['evidence-demanded'])]);
  });

  it('passes with the evidence that is given to the run', async () => {
    const { exitCode, outputs } = await built.run({ evidence: records });
    expect([exitCode, outputs['conclusion']]).toEqual([0, 'passed']);
  });

  it('from a fork is judged without what the run was given, which is said', async () => {
    const payload = forked(built);
    const { exitCode, annotations } = await built.run({ evidence: records }, { payload });
    const titles = annotations.map(({ properties }) => properties['title']);
    expect(exitCode).toBe(1);
    expect(titles).toEqual(expect.arrayContaining(['evidence-of-fork', 'evidence-demanded']));
  });
});

/** The event of the same pull request, as it would come from somebody else's copy of the repository. */
function forked({ pull, repo }: Stage): unknown {
  const head = repo.git('rev-parse', 'feature/change');
  return {
    action: 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number, title: pull.title, body: null, user: { login: 'eve' },
      base: { ref: 'main', sha: head, repo: { id: 1, full_name: 'acme/prompts' } },
      head: { ref: 'feature/change', sha: head, repo: { id: 2, full_name: 'eve/prompts' } },
    },
  };
}
