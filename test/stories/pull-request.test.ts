import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { carefully, changedPath, exampleLibrary, hurriedly } from '../../src/cli/demo/example-library.ts';
import { stage, type Stage } from '../support/pull-request-stage.ts';

const before = exampleLibrary[changedPath] ?? '';
const careful = 'feat(agents-support-triage)!: call the input what it is';
const greeting = (word: string): string => `---\ndescription: Greets\n---\n${word}\n`;
let open: Stage | null = null;

afterEach(async () => {
  await open?.close();
  open = null;
});

async function staged(options: Parameters<typeof stage>[0]): Promise<Stage> {
  open = await stage(options);
  return open;
}

describe('a pull request', () => {
  it('with a bad change fails with findings at the right lines, and passes once it is mended', async () => {
    const { run, push, double, pull } = await staged({ base: exampleLibrary, title: 'Update triage', change: { [changedPath]: hurriedly(before) } });
    const failed = await run();

    expect(failed.exitCode).toBe(1);
    expect(failed.annotations.filter(({ name }) => name === 'error').map(({ properties }) => [properties['title'], properties['file'], properties['line'], properties['col']])).toContainEqual([
      'variable-undeclared',
      changedPath,
      '20',
      '3',
    ]);
    expect(failed.annotations.map(({ properties }) => properties['title'])).toContain('commit-undocumented');
    expect(failed.outputs['conclusion']).toBe('failed');
    const comments = () => double.state.comments.filter(({ issue }) => issue === pull.number);
    expect(comments()).toHaveLength(1);

    push('fix: forgotten schema', { [changedPath]: carefully(before) });
    const undeclared = await run();
    expect(undeclared.exitCode).toBe(1);

    open?.repo.git('reset', '--quiet', '--soft', 'main');
    push(careful, { [changedPath]: carefully(before) });
    double.state.pulls.find(({ number }) => number === pull.number)!.title = careful;
    const mended = await run();
    expect([mended.stdout, mended.exitCode]).toEqual([expect.stringContaining('waiting'), 0]);
    expect(JSON.parse(mended.outputs['changed'] ?? '')).toEqual([{ id: 'agents-support-triage', from: null, to: '1.0.0', impact: 'major' }]);
    expect(mended.summary).toContain('1.0.0');
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toContain('waits for review');
  });

  it('is judged by its title as it is now, not as the event remembers it', async () => {
    const { run, double, pull } = await staged({ base: exampleLibrary, title: 'Tickets', message: careful, change: { [changedPath]: carefully(before) } });
    expect((await run()).exitCode).toBe(1);
    double.state.pulls.find(({ number }) => number === pull.number)!.title = careful;
    expect((await run()).exitCode).toBe(0);
  });

  it.each([
    ['the same prompt', changedPath, true],
    ['another prompt', 'prompts/agents/support/greeting.prompt.md', false],
  ])('says that the base moved where %s changed there meanwhile', async (_, path, isSaid) => {
    const { repo, run } = await staged({ base: { ...exampleLibrary, 'prompts/agents/support/greeting.prompt.md': greeting('Hello') }, title: careful, change: { [changedPath]: carefully(before) } });
    repo.checkout('main');
    repo.commit('fix: words', { files: { [path]: path === changedPath ? before.replace(/^description: .*$/mu, 'description: Other words') : greeting('Good day') } });
    repo.origin();
    const { exitCode, summary } = await run();
    expect([exitCode, summary.includes('has moved since this branch was cut')]).toEqual([0, isSaid]);
  });

  it.each([
    ['security', 1],
    ['testing, review', 0],
    ['', 1],
    ['sceurity', 2],
  ])('with hidden text, in a job about the gates `%s`, ends with %i', async (gates, code) => {
    const hidden = carefully(before).replace('ticket', `ticket${String.fromCodePoint(0x200b)}`);
    const { run } = await staged({ base: exampleLibrary, title: careful, change: { [changedPath]: hidden } });
    const { exitCode, summary } = await run({ gates });
    expect(exitCode).toBe(code);
    if (code !== 2) expect(summary).toContain('security');
  });

  it('that is not well-formed fails in a job about another gate too', async () => {
    const { run } = await staged({ base: exampleLibrary, title: careful, change: { [changedPath]: hurriedly(before) } });
    expect((await run({ gates: 'security' })).exitCode).toBe(1);
  });

  it('without prompts is green at once and gets no comment', async () => {
    const { run, double } = await staged({ base: exampleLibrary, title: 'words', change: { 'README.md': '# Library\n' } });
    const { exitCode, outputs, annotations } = await run();
    expect([exitCode, outputs['conclusion'], annotations]).toEqual([0, 'passed', []]);
    expect(double.state.comments).toEqual([]);
  });

  it('of a fork, with a token that may only read, is judged all the same; the summary carries the report', async () => {
    const { run, double } = await staged({
      base: exampleLibrary,
      title: careful,
      change: { [changedPath]: carefully(before) },
      permissions: { contents: 'read', 'pull-requests': 'read' },
    });
    const { exitCode, annotations, summary } = await run();
    expect(exitCode).toBe(0);
    expect(annotations.map(({ name, properties }) => [name, properties['title']])).toContainEqual(['notice', 'no-comment']);
    expect(summary).toContain('agents-support-triage');
    expect(double.state.comments).toEqual([]);
  });

  it('with a token that may read nothing but contents is judged by the event', async () => {
    const { run } = await staged({ base: exampleLibrary, title: careful, change: { [changedPath]: carefully(before) }, permissions: { contents: 'read' } });
    expect((await run()).exitCode).toBe(0);
  });

  it('writes its comment once and leaves it alone while nothing changes', async () => {
    const { run, double } = await staged({ base: exampleLibrary, title: careful, change: { [changedPath]: carefully(before) } });
    await run();
    const writes = double.requests.filter((each) => each.writes).length;
    await run();
    expect(double.requests.filter((each) => each.writes)).toHaveLength(writes);
  });

  it('cannot loosen the rules it is judged by', async () => {
    const weakened = 'naming: {pattern: "^.*$"}\ngates: {syntax: {required: false}}\n';
    const { run } = await staged({
      base: exampleLibrary,
      title: 'feat: shout',
      change: { 'prompt-library.yaml': weakened, 'prompts/agents/support/SHOUT.prompt.md': before },
    });
    const { exitCode, annotations } = await run();
    expect(exitCode).toBe(1);
    const titles = annotations.map(({ properties }) => properties['title']);
    expect(titles).toContain('name-not-allowed');
    expect(titles).toContain('config-would-change');
  });

  it('that brings the first configuration is judged by it, and that is said', async () => {
    const { run } = await staged({ base: { 'README.md': '# Library\n' }, title: 'feat: first prompts', change: exampleLibrary });
    const { exitCode, annotations } = await run();
    expect(exitCode).toBe(0);
    expect(annotations.map(({ properties }) => properties['title'])).toContain('config-bootstrap');
  });

  it('leaves a plan and a report as files', async () => {
    const { run } = await staged({ base: exampleLibrary, title: careful, change: { [changedPath]: carefully(before) } });
    const { outputs } = await run();
    expect(Object.keys(outputs).sort()).toEqual(['changed', 'conclusion', 'plan-file', 'problems', 'report-file', 'sarif-file', 'warnings']);
    await expect(readFile(outputs['plan-file'] ?? '', 'utf8')).rejects.toThrow();
  });

  it.each([
    ['issues', {}, 'event-unknown'],
    ['pull_request_target', {}, 'event-unsafe'],
    ['pull_request', {}, 'event-malformed'],
  ])('is never green on %s', async (name, payload, code) => {
    const { run } = await staged({ base: exampleLibrary, title: careful, change: { [changedPath]: carefully(before) } });
    const { exitCode, annotations } = await run({}, { name, payload });
    expect([exitCode, annotations[0]?.properties['title']]).toEqual([2, code]);
  });
});
