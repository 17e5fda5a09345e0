import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { descriptions } from '../src/cli/descriptions/index.ts';
import { requestOf } from '../src/cli/parse.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] }>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<'plan' | 'evaluate' | 'record', Job>>;
}

const workflow = parse(readFileSync(new URL('../templates/workflows/prompt-evidence.yml', import.meta.url), 'utf8')) as Workflow;
const { plan, evaluate, record } = workflow.jobs;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

describe('the workflow of evaluations', () => {
  it('gives each job what it needs and no more, and a key only to the step that asks the model', () => {
    expect(workflow.permissions).toEqual({});
    expect([plan, evaluate, record].map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }, { contents: 'read' }, { contents: 'write', actions: 'write' }]);
    expect(steps.filter(({ env = {} }) => Object.values(env).some((value) => value.includes('secrets.'))).map(({ name }) => name)).toEqual(['Ask the model']);
  });

  it('goes to forks only by a label, and by nothing that happens without one', () => {
    expect(workflow.on['pull_request_target']).toEqual({ types: ['labeled'] });
    expect(plan.if?.split('||').map((part) => part.trim())).toEqual([
      expect.stringMatching(/^github\.event_name == 'push'$/u),
      expect.stringMatching(/'pull_request' && .*head\.repo\.id == github\.event\.pull_request\.base\.repo\.id/u),
      expect.stringMatching(/'pull_request_target' && github\.event\.label\.name == 'evaluate-prompts'/u),
    ]);
  });

  it('checks out what a pull request brings only where nothing may be written, and keeps no credentials', () => {
    const checkouts = (job: Job): readonly Step[] => job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true);
    for (const step of Object.values(workflow.jobs).flatMap(checkouts)) expect(step.with?.['persist-credentials']).toBe(false);
    expect(checkouts(record).map((step) => step.with?.['ref'])).toEqual(['${{ github.event.pull_request.base.sha || github.sha }}', 'v0']);
  });

  it('fills nothing from outside into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('pins promptfoo', () => {
    expect(steps.find(({ name }) => name === 'Ask the model')?.run).toMatch(/^npx --yes promptfoo@\d+\.\d+\.\d+ eval --no-cache /u);
  });

  it('calls the command line as it can be called', () => {
    const calls = steps.flatMap(({ run = '' }) => [...run.matchAll(/node \.\.\/tool\/dist\/cli\.js (?<words>[^\n)]+)/gu)].map(({ groups }) => groups?.['words'] ?? ''));
    expect(calls.length).toBe(4);
    const values: Readonly<Record<string, string>> = { SHARD: '1/4', BASE: 'origin/main', HEAD: 'abc', PROVIDERS: '--provider openai:gpt-4.1-mini' };
    for (const call of calls) {
      const words = call.replaceAll(/"?\$(?<name>[A-Z]+)"?/gu, (...match) => values[(match.at(-1) as Record<string, string>)['name'] ?? ''] ?? '?').split(' ');
      expect(requestOf(words, descriptions)).toMatchObject({ is: 'call' });
    }
  });
});
