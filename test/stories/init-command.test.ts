import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfiguration } from '../../src/app/check/read-written.ts';
import { main } from '../../src/cli/entry.ts';
import { called } from '../support/called.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { fixture, fixtureEnvironment, type Fixture } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { writingIn, type Writing } from '../support/writing.ts';

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: { readonly 'prompt-check': { readonly name: string; readonly steps: readonly { readonly uses: string; readonly with?: unknown }[] } };
}

let repo: Fixture;
let { call, read, json } = {} as Writing;
beforeEach(async () => {
  repo = await fixture();
  ({ call, read, json } = writingIn(repo));
});
afterEach(() => repo.remove());

describe('init', () => {
  let home: string;
  let folder: string;
  beforeEach(() => {
    home = realpathSync(mkdtempSync(join(tmpdir(), 'prompt-libraries-init-')));
    folder = join(home, 'my prompts');
    mkdirSync(folder);
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));
  const init = async (...flags: readonly string[]): Promise<Record<string, unknown>> => {
    const { out } = await called(folder, ['init', ...flags, '--json']);
    return JSON.parse(out) as Record<string, unknown>;
  };
  const files = ['prompt-library.yaml', 'prompts/agents/support/triage.prompt.md', 'prompts/agents/support/triage.test.yaml', 'prompts/templates/tone.prompt.md', 'prompts/templates/tone.test.yaml', '.github/workflows/prompt-check.yml', '.github/workflows/prompt-release.yml'];

  it('offers policies that can be switched on as they stand', () => {
    const template = readFileSync(new URL('../../templates/library/prompt-library.yaml', import.meta.url), 'utf8');
    const offered = template.slice(template.indexOf('# gates:')).replaceAll(/^# ?/gmu, '');
    expect(readConfiguration(offered, 'prompt-library.yaml')).toMatchObject({ ok: true, value: { gates: { compliance: { policies: [{ categories: ['guardrails'] }, { categories: ['system', 'guardrails'] }] } } } });
  });

  it('makes a repository with a configuration, an example and a workflow', async () => {
    const begun = await init();
    expect(faultsBySchema('init', begun)).toEqual([]);
    expect(begun).toMatchObject({ folder, repository: 'made', written: files, kept: [] });
    expect((begun['next'] as string[]).length).toBe(3);
    expect(parse(readFileSync(join(folder, 'prompt-library.yaml'), 'utf8'))).toEqual({ library: { name: 'my-prompts' }, naming: { preset: 'letters' } });
    expect(readFileSync(join(folder, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
  });

  it('begins a library that every check lets pass, and that renders', async () => {
    repo.write('x', 'x');
    await call('init');
    repo.commit('feat: start the prompt library');
    const { exit, out } = await call('check', '--all', '--json');
    const { verdict, problems } = JSON.parse(out) as { verdict: string; problems: { code: string }[] };
    // The commit of a fixture is as old as its pinned date: that is all there may be to say.
    expect([exit, verdict, problems.filter(({ code }) => code !== 'prompt-stale')]).toEqual([0, 'passed', []]);
    expect((await call('render', 'agents-support-triage', '--var', 'ticket=x')).exit).toBe(0);
  });

  it('writes nothing the second time', async () => {
    await init();
    expect(await init('--name', 'other')).toMatchObject({ repository: 'existing', written: [], kept: files.filter((path) => !path.startsWith('prompts/')) });
  });

  it('keeps every file that is there, and brings no example to a library that has prompts', async () => {
    repo.write('prompts/tasks/mine.prompt.md', 'mine');
    repo.write('.github/workflows/prompt-check.yml', 'mine');
    expect(await json('init')).toMatchObject({ written: ['prompt-library.yaml', '.github/workflows/prompt-release.yml'], kept: ['.github/workflows/prompt-check.yml'] });
    expect(read('.github/workflows/prompt-check.yml')).toBe('mine');
  });

  describe('in a repository whose main branch has another name', () => {
    const branchesOf = (name: string): unknown => {
      const { on } = parse(read(`.github/workflows/prompt-${name}.yml`)) as { on: Record<string, { branches?: readonly string[] }> };
      return (on['push'] ?? on['workflow_run'])?.branches;
    };

    it('goes by the branch that the remote shows first, in the configuration and in every workflow', async () => {
      repo.commit('x', { files: { x: 'x' } });
      repo.git('branch', '--move', 'main', 'trunk');
      repo.origin();
      repo.git('fetch', '--quiet', 'origin');
      repo.git('remote', 'set-head', 'origin', 'trunk');
      repo.branch('feature/adopt');
      await json('init', '--tick', '--evidence', '--site');
      expect(parse(read('prompt-library.yaml'))).toMatchObject({ branches: { main: 'trunk' } });
      expect(['release', 'evidence', 'site'].map(branchesOf)).toEqual([['trunk', 'staging', 'release/**'], ['trunk'], ['trunk']]);
      expect(read('.github/workflows/prompt-tick.yml')).toContain('prompt-tick');
    });

    it.each([['on it', 'master'], ['before the first commit', 'master']])('goes by the branch that is there, %s', async (when, name) => {
      if (when === 'on it') repo.commit('x', { files: { x: 'x' } });
      repo.git('symbolic-ref', 'HEAD', `refs/heads/${name}`);
      if (when === 'on it') repo.commit('y', { files: { y: 'y', 'skills/review/SKILL.md': '---\nname: review\ndescription: Reviews.\n---\nReview.\n' } });
      if (when === 'on it') repo.git('branch', '-D', 'main');
      await json('init', '--yes');
      expect(parse(read('prompt-library.yaml'))).toMatchObject({ branches: { main: 'master' } });
      expect(branchesOf('release')).toEqual(['master', 'staging', 'release/**']);
    });

    it('is missed by the doctor where the configuration does not name it, and not after init', async () => {
      repo.git('symbolic-ref', 'HEAD', 'refs/heads/master');
      repo.commit('x', { files: { x: 'x' } });
      const doctor = async (): Promise<unknown> => (JSON.parse((await call('doctor', '--json')).out) as { drifts: readonly { code: string }[] }).drifts.map(({ code }) => code);
      expect(await doctor()).toEqual(['main-missing']);
      await call('init', '--yes');
      repo.commit('feat: begin');
      expect(await doctor()).toEqual([]);
    });

    it('follows the configuration that is there', async () => {
      repo.write('prompt-library.yaml', 'branches: {main: live, staging: next, prefixes: {release: rel/}}\n');
      await json('init');
      expect(branchesOf('release')).toEqual(['live', 'next', 'rel/**']);
    });
  });

  it('writes the workflow of rollouts where something moves on with time, and every other one when it is asked for', async () => {
    const workflows = async (...flags: readonly string[]): Promise<unknown> => ((await json('init', '--dry-run', ...flags))['written'] as string[]).filter((path) => path.startsWith('.github/')).map((path) => path.slice('.github/workflows/prompt-'.length));
    expect(await workflows()).toEqual(['check.yml', 'release.yml']);
    expect(await workflows('--site', '--evidence', '--tick')).toEqual(['check.yml', 'release.yml', 'tick.yml', 'evidence.yml', 'site.yml']);
    for (const configured of ['rollout: {default: gradual}', 'rollout: {categories: {agents: gradual}}', 'metrics: [{type: file, name: nightly, path: m.json}]']) {
      repo.write('prompt-library.yaml', `${configured}\n`);
      expect([configured, await workflows()]).toEqual([configured, ['check.yml', 'release.yml', 'tick.yml']]);
    }
    repo.write('prompt-library.yaml', '{}\n');
    repo.write('experiments/tone.yaml', 'prompt: x\n');
    expect(await workflows()).toEqual(['check.yml', 'release.yml', 'tick.yml']);
    await call('init');
    expect((await json('init', '--site'))['written']).toEqual(['.github/workflows/prompt-site.yml']);
  });

  it.each([['with an example', {}], ['that adopts prompts', { 'skills/review/SKILL.md': '---\nname: review\ndescription: Reviews.\n---\nReview.\n' }]])('asks nobody for approvals where one maintainer works alone, in a library %s', async (_, files) => {
    repo.commit('x', { files: { x: 'x', ...files } });
    await json('init', '--alone');
    expect(parse(read('prompt-library.yaml'))).toMatchObject({ gates: { review: { required: false } } });
    repo.commit('chore: begin');
    expect(JSON.parse((await call('setup', '--json')).out)).toMatchObject({ rulesets: expect.arrayContaining([expect.objectContaining({ rules: expect.arrayContaining([{ type: 'pull_request', parameters: expect.objectContaining({ required_approving_review_count: 0 }) }]) })]) as unknown });
  });

  it('works at the top of the repository', async () => {
    repo.write('deep/er/x', 'x');
    await called(join(repo.folder, 'deep/er'), ['init']);
    expect(readdirSync(repo.folder).toSorted()).toEqual(['.git', '.github', 'deep', 'prompt-library.yaml', 'prompts']);
  });

  it('makes no repository of a folder with files, unless it is told to', async () => {
    writeFileSync(join(folder, 'x'), 'x');
    expect(await init()).toMatchObject({ error: { code: 'folder-not-empty' } });
    expect(readdirSync(folder)).toEqual(['x']);
    expect(await init('--here')).toMatchObject({ repository: 'made' });
  });

  it('takes a name and a preset', async () => {
    expect(await init('--name', 'a: b')).toMatchObject({ error: { code: 'library-name-refused' } });
    await init('--name', '1e5', '--preset', 'letters-digits', '--yes');
    expect(parse(readFileSync(join(folder, 'prompt-library.yaml'), 'utf8'))).toEqual({ library: { name: '1e5' }, naming: { preset: 'letters-digits' } });
  });

  it('ships a workflow whose job is the required check: for every event, with few rights, pinned', () => {
    const workflow = parse(readFileSync(new URL('../../templates/workflows/prompt-check.yml', import.meta.url), 'utf8')) as Workflow;
    expect(workflow.on).toEqual({
      pull_request: { types: ['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review'] },
      pull_request_review: { types: ['submitted', 'dismissed'] },
      merge_group: null,
    });
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    const { name, steps } = workflow.jobs['prompt-check'];
    expect(name).toBe('prompt-check');
    expect(steps.map(({ uses }) => uses)).toEqual(['actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683', 'prompt-libraries/prompt-libraries@v0']);
    expect(steps[0]?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  });

  it('writes CODEOWNERS where owners have accounts, and none where nobody would be asked', async () => {
    repo.write('prompt-library.yaml', 'owners: {product-team: ["@grace"]}\n');
    expect(await json('init', '--dry-run')).toMatchObject({ done: false, extended: [] });
    expect(await json('init')).toMatchObject({ extended: [], written: expect.arrayContaining(['.github/CODEOWNERS']) as unknown });
    expect(read('.github/CODEOWNERS')).toContain('/prompts/agents/ @grace\n');
    repo.write('.github/CODEOWNERS', '* @ada\n');
    expect(await json('init')).toMatchObject({ extended: ['.github/CODEOWNERS'], written: [] });
    expect(read('.github/CODEOWNERS').startsWith('* @ada\n\n# prompt-libraries: begin')).toBe(true);
    expect((await init())['written']).not.toContain('.github/CODEOWNERS');
  });

  describe('at a terminal', () => {
    const asked: string[] = [];
    const answering = async (answer: string, ...flags: readonly string[]): Promise<string> => {
      asked.length = 0;
      const world = fakeWorld({
        folder: repo.folder,
        terminal: true,
        variables: fixtureEnvironment(dirname(repo.folder)),
        ask: async (question) => {
          asked.push(question);
          return answer;
        },
      });
      expect(await main(['init', ...flags], world)).toBe(0);
      return world.written().out;
    };

    it.each(['n', 'no', 'N', 'what?'])('writes nothing where the answer is %j, and shows before what it would write', async (answer) => {
      expect(await answering(answer)).toContain('Nothing is written');
      expect(asked).toHaveLength(2);
      for (const path of files) expect(asked[1]).toContain(path);
      expect(readdirSync(repo.folder)).toEqual(['.git']);
    });

    it.each(['', 'y', 'Yes', ' y '])('writes where the answer is %j', async (answer) => {
      await answering(answer);
      expect(read('prompt-library.yaml')).toContain('name:');
      expect(read('prompt-library.yaml')).not.toContain('required: false');
    });

    it('asks first whether anybody else reviews, and needs no approval where nobody does', async () => {
      const world = fakeWorld({ folder: repo.folder, terminal: true, variables: fixtureEnvironment(dirname(repo.folder)), ask: async (question) => (question.includes('besides you') ? 'n' : 'y') });
      expect(await main(['init'], world)).toBe(0);
      expect(parse(read('prompt-library.yaml'))).toMatchObject({ gates: { review: { required: false } } });
    });

    it('asks nothing where it is told not to, or nothing would be written', async () => {
      await answering('n', '--dry-run');
      expect(asked).toEqual([]);
      await answering('n', '--yes');
      expect(asked).toEqual([]);
      await answering('n');
      expect(asked).toEqual([]);
    });
  });
});
