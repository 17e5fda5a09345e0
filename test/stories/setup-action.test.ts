import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleLibrary } from '../../src/cli/demo/example-library.ts';
import { main } from '../../src/cli/entry.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { releaseStage, type ReleaseStage } from '../support/release-stage.ts';

const ours = ['prompts: reviewed and checked', 'prompts: records only grow', 'prompts: released tags stay', 'prompts: names of branches'];
let stage: ReleaseStage;

beforeAll(async () => {
  stage = await releaseStage({ files: exampleLibrary, permissions: { contents: 'write', administration: 'write' } });
}, 60_000);
afterAll(() => stage.close());

const writes = (): number => stage.double.requests.filter((each) => each.writes).length;

describe('setup as a command of the action', () => {
  it('names every ruleset that is missing, shows what to set, and sets nothing', async () => {
    const { exitCode, outputs, annotations, summary } = await stage.run(1, 'workflow_dispatch', { command: 'setup' });
    expect([exitCode, outputs['conclusion'], outputs['warnings'], writes()]).toEqual([0, 'waiting', '4', 0]);
    expect(annotations.map(({ name, properties }) => [name, properties['title']])).toEqual(ours.map(() => ['warning', 'ruleset-differs']));
    for (const name of ours) expect(summary).toContain(name);
    expect(summary).toContain('required_status_checks');
  });

  it('fails a job that wants to know, until the rules are set', async () => {
    const strict = { command: 'setup', 'fail-on': 'warning' };
    expect((await stage.run(1, 'schedule', strict)).exitCode).toBe(1);
    const world = fakeWorld({ folder: stage.repo.folder, variables: { PATH: process.env['PATH'] ?? '', GITHUB_TOKEN: 'workflow-token', GITHUB_API_URL: stage.double.apiUrl, GITHUB_REPOSITORY: stage.double.repository } });
    expect(await main(['setup', '--apply'], world)).toBe(0);
    const { exitCode, outputs, annotations } = await stage.run(1, 'schedule', strict);
    expect([exitCode, outputs['conclusion'], annotations]).toEqual([0, 'passed', []]);
  });

  it('without a token shows the rules, and does not call unknown ones right', async () => {
    const { exitCode, outputs, summary } = await stage.run(1, 'schedule', { command: 'setup', 'fail-on': 'warning', 'github-token': '' });
    expect([exitCode, outputs['conclusion']]).toEqual([1, 'waiting']);
    expect(summary).toContain('were not compared');
  });
});
