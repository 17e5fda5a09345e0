import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/entry.ts';
import { hostedBy } from '../../src/cli/github-access.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { startGithubDouble, type FaultKind, type GithubDouble } from '../support/github-double/double.ts';
import { fixture, fixtureEnvironment, type Fixture } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { releaseStage } from '../support/release-stage.ts';
import { exampleLibrary } from '../../src/cli/demo/example-library.ts';

const names = ['prompts: reviewed and checked', 'prompts: records only grow', 'prompts: released tags stay', 'prompts: names of branches'];
let repo: Fixture;
let double: GithubDouble;

beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: start', { files: { 'prompt-library.yaml': 'owners: {product-team: ["@grace"]}\n' } });
  double = await startGithubDouble({
    bare: repo.origin(),
    tokens: { admin: { permissions: { administration: 'write' } }, workflow: { permissions: { contents: 'write' } } },
  });
});
afterEach(async () => {
  await double.close();
  repo.remove();
});

interface Applied {
  readonly applied: boolean;
  readonly steps: readonly { readonly name: string; readonly does: string; readonly differences: readonly string[] }[];
}
async function setup(token: string | null, ...flags: readonly string[]): Promise<{ readonly exit: number; readonly json: Applied & { readonly error?: { readonly code: string } } }> {
  const variables = { ...fixtureEnvironment(dirname(repo.folder)), GITHUB_API_URL: double.apiUrl, GITHUB_REPOSITORY: double.repository, ...(token === null ? {} : { GITHUB_TOKEN: token }) };
  const world = fakeWorld({ folder: repo.folder, variables });
  const exit = await main(['setup', ...flags, '--json'], world);
  return { exit, json: JSON.parse(world.written().out) };
}
const does = async (...flags: readonly string[]): Promise<readonly string[]> => {
  const { json } = await setup('admin', ...flags);
  expect(faultsBySchema('setup-applied', json)).toEqual([]);
  return json.steps.map((step) => step.does);
};
const stored = (name: string): Record<string, unknown> => double.state.rulesets.find(({ body }) => body['name'] === name)?.body as Record<string, unknown>;
const change = (name: string, fields: Record<string, unknown>): void => {
  const index = double.state.rulesets.findIndex(({ body }) => body['name'] === name);
  const { id, body } = double.state.rulesets[index]!;
  double.state.rulesets.splice(index, 1, { id, body: { ...body, ...fields } });
};
const writes = (): number => double.requests.filter((each) => each.writes).length;

describe('setup --apply', () => {
  it('makes every ruleset once, and writes nothing the second time', async () => {
    expect(await does('--apply')).toEqual(['create', 'create', 'create', 'create']);
    expect(double.state.rulesets.map(({ body }) => body['name'])).toEqual(names);
    expect(writes()).toBe(4);
    expect(await does('--apply')).toEqual(['nothing', 'nothing', 'nothing', 'nothing']);
    expect(writes()).toBe(4);
  });

  it('only says what it would do with --dry-run, with --apply or without', async () => {
    expect([await does('--apply', '--dry-run'), await does('--dry-run')]).toEqual([Array(4).fill('create'), Array(4).fill('create')]);
    expect(writes()).toBe(0);
  });

  it('brings back what was taken away, and says what', async () => {
    await does('--apply');
    change(names[1] ?? '', { rules: [{ type: 'deletion' }], enforcement: 'evaluate' });
    const { json } = await setup('admin', '--apply');
    expect(json.steps.filter((step) => step.does !== 'nothing')).toEqual([{ name: names[1], does: 'update', differences: ['is evaluate', 'lacks the rule non_fast_forward'] }]);
    expect(stored(names[1] ?? '')).toMatchObject({ enforcement: 'active', rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }] });
    expect(double.state.rulesets).toHaveLength(4);
  });

  it('leaves what people added: more rules, more required checks, more approvals of code owners, a ruleset they switched on', async () => {
    await does('--apply');
    const { rules } = stored(names[0] ?? '') as { rules: { type: string; parameters?: Record<string, unknown> }[] };
    const more = rules.map((rule) => (rule.type === 'required_status_checks' ? { ...rule, parameters: { ...rule.parameters, required_status_checks: [{ context: 'tests' }, { context: 'prompt-check', integration_id: 15368 }] } } : rule));
    change(names[0] ?? '', { rules: [...more.filter(({ type }) => type !== 'deletion'), { type: 'required_signatures' }] });
    change(names[3] ?? '', { enforcement: 'active' });
    expect(await does('--apply')).toEqual(['update', 'nothing', 'nothing', 'nothing']);
    const after = stored(names[0] ?? '')['rules'] as { type: string; parameters?: Record<string, unknown> }[];
    expect(after.map(({ type }) => type)).toEqual(['pull_request', 'required_status_checks', 'deletion', 'non_fast_forward', 'required_signatures']);
    expect(after[1]?.parameters?.['required_status_checks']).toEqual([{ context: 'tests' }, { context: 'prompt-check', integration_id: 15368 }]);
    expect(stored(names[3] ?? '')['enforcement']).toBe('active');
  });

  it('touches no ruleset of another name', async () => {
    double.state.rulesets.push({ id: 7, body: { name: 'ours', target: 'branch', enforcement: 'active', conditions: { ref_name: { include: ['~ALL'], exclude: [] } }, rules: [{ type: 'deletion' }] } });
    await does('--apply');
    expect(double.state.rulesets).toHaveLength(5);
    expect(stored('ours')['rules']).toEqual([{ type: 'deletion' }]);
  });

  it.each(['reset-after', 'status-after', 'truncated', 'status', 'reset-before'] as const satisfies readonly FaultKind[])('has each ruleset once after %s', async (kind) => {
    double.fail({ kind, method: 'POST' });
    await setup('admin', '--apply');
    expect(await does('--apply')).toEqual(Array(4).fill('nothing'));
    expect(double.state.rulesets.map(({ body }) => body['name'])).toEqual(names);
  });

  it('explains who may, where the token may not, and where there is none', async () => {
    const refused = await setup('workflow', '--apply');
    expect([refused.exit, refused.json.error?.code]).toEqual([2, 'setup-forbidden']);
    expect((await setup(null, '--apply')).json.error?.code).toBe('github-token-missing');
    expect(double.state.rulesets).toEqual([]);
  });
});

describe('what setup sets', () => {
  it('lets the plain token of a workflow release', async () => {
    const stage = await releaseStage({ files: exampleLibrary, protections: [{ refs: 'refs/heads/main', rules: ['pull_request', 'deletion', 'non_fast_forward'] }, { refs: 'refs/heads/prompt-library', rules: ['deletion', 'non_fast_forward'] }, { refs: 'refs/tags/*', rules: ['deletion', 'update'] }] });
    try {
      expect((await stage.run()).exitCode).toBe(0);
      expect(Object.keys(stage.refs())).toContain('refs/heads/prompt-library');
    } finally {
      await stage.close();
    }
  });
});

describe('the repository of a remote', () => {
  it.each([
    ['https://github.com/acme/prompts.git', 'acme/prompts', 'https://api.github.com'],
    ['https://github.com/acme/prompts', 'acme/prompts', 'https://api.github.com'],
    ['git@github.com:acme/my.prompts.git', 'acme/my.prompts', 'https://api.github.com'],
    ['ssh://git@github.acme.com:2222/acme/prompts.git', 'acme/prompts', 'https://github.acme.com/api/v3'],
  ])('is told from %s', (address, repository, apiUrl) => {
    expect(hostedBy(address)).toEqual({ repository, apiUrl });
  });

  it.each(['/srv/git/prompts.git', 'file:///srv/git/prompts.git', 'https://github.com/acme', ''])('is not told from %j', (address) => {
    expect(hostedBy(address)).toBeNull();
  });
});
