import { afterEach, describe, expect, it } from 'vitest';
import { carefully, changedPath, exampleLibrary } from '../../src/cli/demo/example-library.ts';
import type { StepResult } from '../support/action-process.ts';
import type { Fixture } from '../support/git-fixture.ts';
import { stage, type Stage, type StageOptions } from '../support/pull-request-stage.ts';

const before = exampleLibrary[changedPath] ?? '';
const edit = { title: 'feat(agents-support-triage)!: call the input what it is', change: { [changedPath]: carefully(before) } };
const thread = 'prompts/tasks/summarization/thread.prompt.md';
const removal = { title: 'feat(tasks-summarization-thread)!: nobody uses it', change: (repo: Fixture): void => repo.delete(thread) };
let open: Stage | null = null;

afterEach(async () => {
  await open?.close();
  open = null;
});

/** The author of the pull request is `ada`. */
async function staged(access: string, more: Partial<StageOptions> = {}): Promise<Stage> {
  const config = `${access}gates: {review: {required: true}}\n`;
  open = await stage({ base: { ...exampleLibrary, 'prompt-library.yaml': config }, ...edit, ...more });
  return open;
}

const ends = ({ exitCode, outputs }: StepResult): readonly unknown[] => [exitCode, outputs['conclusion']];
const rightsIn = ({ annotations }: StepResult): readonly unknown[] => annotations.flatMap(({ name, properties }) => (properties['title']?.startsWith('access-') === true ? [`${name} ${properties['title']}`] : []));

describe('who may do what a pull request does', () => {
  it('is only told while nothing is configured', async () => {
    const { run, double, pull } = await staged('owners: {product-team: ["@grace"]}\n', { collaborators: { ada: 'write', grace: 'write' } });
    double.addReview(pull, 'grace', 'APPROVED');
    const result = await run();
    expect([ends(result), rightsIn(result)]).toEqual([[0, 'passed'], ['notice access-right-not-held']]);
  });

  it('is nothing to tell where somebody who approved may bring it to main', async () => {
    const { run, double, pull } = await staged('owners: {product-team: ["@grace"]}\n', { collaborators: { ada: 'write', grace: 'maintain' } });
    double.addReview(pull, 'grace', 'APPROVED');
    expect(rightsIn(await run())).toEqual([]);
  });

  it('is enforced where it is configured, until somebody who may has approved', async () => {
    const { run, double, pull } = await staged('access: {reviewer: ["@grace"], admin: ["@linus"]}\nowners: {product-team: ["@grace"]}\n', { collaborators: { ada: 'write', grace: 'read', mallory: 'write' } });
    double.addReview(pull, 'mallory', 'APPROVED');
    const refused = await run();
    expect([ends(refused), rightsIn(refused)]).toEqual([[1, 'failed'], ['error access-right-missing']]);
    expect(double.state.comments.at(-1)?.body).toMatch(/reviewer `@grace`[\s\S]*may not deploy.*agents-support-triage/u);
    double.addReview(pull, 'grace', 'APPROVED');
    expect(ends(await run({}, { name: 'pull_request_review' }))).toEqual([0, 'passed']);
  });

  it('is asked of those who let a rollout rise by its control file, and of nobody who stops one', async () => {
    const path = 'rollouts/agents-support-triage.yaml';
    const controlled = { title: 'chore: agree', change: { [path]: 'candidate: 1.0.0\napproved_phase: limited\n' } };
    const access = 'access: {reviewer: ["@grace"]}\n';
    const { run, double, pull } = await staged(access, { ...controlled, collaborators: { ada: 'write', grace: 'write', mallory: 'write' } });
    double.addReview(pull, 'mallory', 'APPROVED');
    const refused = await run();
    expect(rightsIn(refused)).toEqual(['error access-right-missing']);
    double.addReview(pull, 'grace', 'APPROVED');
    expect(rightsIn(await run())).toEqual([]);
    await open?.close();
    const stopping = await staged(access, { title: 'chore: wait', change: { [path]: 'control: pause\n' }, collaborators: { ada: 'write' } });
    expect(ends(await stopping.run())).toEqual([0, 'passed']);
  });

  it('asks for an administrator where a prompt is deleted, whoever else approves', async () => {
    const { run, double, pull } = await staged('access: {reviewer: ["@grace"], admin: ["@linus"]}\n', { ...removal, collaborators: { ada: 'maintain', grace: 'write' } });
    double.addReview(pull, 'grace', 'APPROVED');
    const refused = await run();
    expect([ends(refused), rightsIn(refused)]).toEqual([[1, 'failed'], ['error access-right-missing']]);
    expect(double.state.comments.at(-1)?.body).toMatch(/may not delete.*tasks-summarization-thread/u);
    double.addReview(pull, 'linus', 'APPROVED');
    expect(rightsIn(await run())).toEqual([]);
  });

  it('takes less from a role than it would give, where the configuration says so', async () => {
    const { run } = await staged('access: {viewer: ["@ada"]}\n', { collaborators: { ada: 'admin' } });
    expect(rightsIn(await run())).toEqual(['error access-right-missing', 'error access-right-missing']);
  });

  it('counts members of teams where the token may see them', async () => {
    const { run, double, pull } = await staged('access: {reviewer: ["@acme/leads"]}\nowners: {product-team: ["@grace"]}\n', {
      collaborators: { ada: 'write', grace: 'write' },
      teams: { 'acme/leads': ['grace'] },
      permissions: { contents: 'read', 'pull-requests': 'write', members: 'read' },
    });
    expect(rightsIn(await run())).toEqual(['error access-right-missing']);
    double.addReview(pull, 'grace', 'APPROVED');
    expect(ends(await run())).toEqual([0, 'passed']);
  });

  it('is never taken for granted where teams cannot be seen', async () => {
    const { run, double } = await staged('access: {reviewer: ["@acme/leads"]}\n', { collaborators: { ada: 'write' }, teams: { 'acme/leads': ['ada'] } });
    const result = await run();
    expect([ends(result), rightsIn(result)]).toEqual([[1, 'failed'], ['error access-right-unseen', 'error access-right-unseen']]);
    expect(double.state.comments.at(-1)?.body).toContain('@acme/leads');
  });

  it('is never taken for granted where reviews cannot be seen', async () => {
    const { run } = await staged('access: {admin: ["@ada"]}\n', { permissions: { contents: 'read' } });
    expect(ends(await run())).toEqual([1, 'waiting']);
  });

  it('is judged by the base: no pull request gives itself a right', async () => {
    const { run } = await staged('access: {admin: ["@linus"]}\n', {
      collaborators: { ada: 'write' },
      change: { ...edit.change, 'prompt-library.yaml': 'access: {admin: ["@ada"]}\n' },
    });
    expect(rightsIn(await run())).toEqual(['error access-right-missing']);
  });

  it('asks for no right to deploy where it goes to another branch than main', async () => {
    const { run, pull } = await staged('access: {admin: ["@linus"]}\nbranches: {main: trunk}\n', { collaborators: { ada: 'write' } });
    expect(pull.base).toBe('main');
    expect(rightsIn(await run())).toEqual([]);
  });
});
