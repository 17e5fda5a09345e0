import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleLibrary } from '../../src/cli/demo/example-library.ts';
import { main } from '../../src/cli/entry.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { startGithubDouble, type GithubDouble } from '../support/github-double/double.ts';
import { fixture, fixtureEnvironment, type Fixture } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';

let repo: Fixture;
let double: GithubDouble;

beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: start', { files: exampleLibrary });
  double = await startGithubDouble({
    bare: repo.origin(),
    tokens: {
      admin: { permissions: { administration: 'write', contents: 'write', actions: 'read' } },
      workflow: { permissions: { contents: 'write' } },
      reader: { permissions: { contents: 'read', actions: 'read' } },
    },
  });
  await call(null, 'release', '--all', '--action', 'publish');
});
afterEach(async () => {
  await double.close();
  repo.remove();
});

async function call(token: string | null, ...argv: readonly string[]): Promise<{ readonly exit: number; readonly out: string }> {
  const onGithub = token === null ? {} : { GITHUB_API_URL: double.apiUrl, GITHUB_REPOSITORY: double.repository, GITHUB_TOKEN: token };
  const world = fakeWorld({ folder: repo.folder, variables: { ...fixtureEnvironment(dirname(repo.folder)), ...onGithub } });
  const exit = await main(argv, world);
  return { exit, out: world.written().out };
}

interface Finding {
  readonly code: string;
  readonly says: string;
}
interface Diagnosis {
  readonly exit: number;
  readonly drifts: readonly string[];
  readonly lacks: readonly string[];
  readonly says: string;
}
async function doctor(token: string | null): Promise<Diagnosis> {
  const { exit, out } = await call(token, 'doctor', '--json');
  const json = JSON.parse(out) as { readonly drifts: readonly Finding[]; readonly lacks: readonly Finding[] };
  expect(faultsBySchema('doctor', json)).toEqual([]);
  return { exit, drifts: json.drifts.map(({ code }) => code), lacks: json.lacks.map(({ code }) => code), says: out };
}
const ruleset = (name: string, target: string, include: string, types: readonly string[], enforcement = 'active'): void => {
  double.state.rulesets.push({ id: double.state.nextId(), body: { name, target, enforcement, conditions: { ref_name: { include: [include], exclude: [] } }, rules: types.map((type) => ({ type })) } });
};

describe('the doctor and the rules of a repository', () => {
  it('names everything a protected setup lacks, until setup was applied', async () => {
    expect(await doctor('workflow')).toMatchObject({ exit: 0, drifts: [], lacks: ['check-not-required', 'review-not-required', 'records-unguarded', 'tags-unguarded'] });
    expect((await call('admin', 'setup', '--apply')).exit).toBe(0);
    expect(await doctor('workflow')).toMatchObject({ exit: 0, drifts: [], lacks: [] });
  });

  it('misses the approval of owners where another rule only asks for a pull request', async () => {
    const parameters = { dismiss_stale_reviews_on_push: false, require_code_owner_review: false, require_last_push_approval: false, required_approving_review_count: 1, required_review_thread_resolution: false };
    double.state.rulesets.push({ id: 9, body: { name: 'x', target: 'branch', enforcement: 'active', conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } }, rules: [{ type: 'pull_request', parameters }] } });
    const { lacks, says } = await doctor('workflow');
    expect([lacks.includes('review-not-required'), says.includes('approval of the owners')]).toEqual([true, true]);
  });

  it('asks nobody without a token, and says so', async () => {
    expect((await doctor(null)).says).toContain('"asked": false');
    expect((await call(null, 'doctor')).out).toContain('GITHUB_TOKEN');
  });

  it.each([
    ['branch', '~ALL', 'required_signatures'],
    ['branch', 'refs/heads/prompt-library', 'update'],
    ['branch', 'refs/heads/**/*', 'creation'],
    ['tag', '~ALL', 'creation'],
    ['tag', 'refs/tags/library*', 'required_signatures'],
  ])('finds the rule on a %s (%s) that will refuse a release: %s', async (target, include, type) => {
    ruleset('theirs', target, include, [type]);
    expect(await doctor('workflow')).toMatchObject({ exit: 1, drifts: ['rule-refuses'] });
  });

  it('minds no rule that is not in force, or about something else', async () => {
    ruleset('off', 'branch', '~ALL', ['required_signatures'], 'evaluate');
    ruleset('main only', 'branch', 'refs/heads/main', ['required_signatures']);
    ruleset('other tags', 'tag', 'refs/tags/v*', ['creation']);
    expect(await doctor('workflow')).toMatchObject({ exit: 0, drifts: [] });
  });

  it('finds a token that may not push', async () => {
    expect(await doctor('reader')).toMatchObject({ exit: 1, drifts: ['token-only-reads'] });
  });

  it('finds the schedule that GitHub stopped, where the token may see it', async () => {
    Object.assign(double.state.workflows, { '.github/workflows/prompt-release.yml': 'disabled_inactivity', '.github/workflows/tests.yml': 'active' });
    const { exit, drifts, says } = await doctor('admin');
    expect([exit, drifts, says.includes('prompt-release.yml')]).toEqual([1, ['schedule-stopped'], true]);
    expect((await doctor('workflow')).drifts).toEqual([]);
  });

  it('guesses from the date of main where nobody can be asked', async () => {
    repo.commit('docs: old', { date: '2020-01-01T00:00:00Z', files: { 'README.md': 'x' } });
    repo.git('push', '--quiet', 'origin', 'main');
    expect(await doctor(null)).toMatchObject({ exit: 0, lacks: ['schedule-may-stop'] });
  });
});
