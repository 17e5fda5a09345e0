import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { changelogBranch, removalBranches } from '../../src/app/release/owned-branches.ts';
import { readingThrough } from '../../src/app/release/ports.ts';
import { openRemovals, type RemovalsRequest, type RequestedRemoval } from '../../src/app/removal/open-removals.ts';
import { openMirror } from '../../src/git/open-mirror.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { githubHosting } from '../../src/github/octokit-hosting.ts';
import { main } from '../../src/cli/entry.ts';
import { called } from '../support/called.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { fixtureEnvironment } from '../support/git-fixture.ts';
import { faultsBySchema } from '../support/published-schema.ts';
import { releaseStage, type ReleaseStage } from '../support/release-stage.ts';

const tone = 'prompts/templates/tone.prompt.md';
const id = 'templates-general-tone';
const branch = `deprecation/remove-${id}`;
const going = (removal: string): string => `---\ndescription: How we speak.\ndeprecation: {announced: "2026-01-01", removal: "${removal}", replacement: templates-general-voice, guide: docs/tone.md, reason: "see <b>#1</b>"}\n---\nBe kind.\n`;
const voice = '---\ndescription: How we sound.\n---\nBe clear.\n';
const plain = '---\ndescription: How we speak.\n---\nBe kind.\n';
const files = { [tone]: plain, 'prompts/templates/tone.test.yaml': 'tests: [{assert: [{type: contains, value: kind}]}]\n', 'prompts/templates/voice.prompt.md': voice, 'docs/tone.md': '# How to move on\n', 'prompt-library.yaml': 'library: {name: acme}\n' };

let open: ReleaseStage | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

/** A library whose prompt was released and then deprecated. */
async function staged(removal = '2026-03-01', options: Partial<Parameters<typeof releaseStage>[0]> = {}): Promise<ReleaseStage> {
  open = await releaseStage({ files, permissions: { contents: 'write', 'pull-requests': 'write' }, ...options });
  await release(open);
  open.land('deprecate: the tone', { [tone]: going(removal) });
  await release(open);
  return open;
}

async function release({ repo }: ReleaseStage): Promise<void> {
  expect((await called(repo.folder, ['release', '--all', '--action', 'publish'])).err).toBe('');
}

/** A run as the tick makes it, on a day. */
async function run({ repo, double }: ReleaseStage, day: string, request: Partial<RemovalsRequest> = {}, withHosting = true): Promise<readonly RequestedRemoval[]> {
  const environment = fixtureEnvironment(repo.folder);
  const token = 'workflow-token';
  const branches = { main: 'main', records: 'prompt-library', also: ['staging', changelogBranch], below: [removalBranches] };
  const remote = await openMirror({ from: { address: double.cloneUrl }, branches, token }, environment);
  const repository = await openRepository(remote.folder, environment);
  try {
    const hosting = withHosting ? await githubHosting({ token, apiUrl: double.apiUrl, repository: double.repository }) : null;
    const ports = { remote, repository: readingThrough(repository, remote), hosting, pause: (attempt: number) => setTimeout(attempt) };
    return await openRemovals(ports, { configFile: 'prompt-library.yaml', now: new Date(`${day}T06:00:00Z`), usage: null, open: true, ...request });
  } finally {
    await repository.close();
    await remote.close();
  }
}
const inBare = ({ repo, double }: ReleaseStage, ...command: readonly string[]): string => repo.git('--git-dir', double.bare, ...command);
const writesTo = ({ double }: ReleaseStage): number => double.requests.filter(({ writes }) => writes).length;

describe('a deprecated prompt', () => {
  it('is left alone until its day has come', async () => {
    const stage = await staged();
    const writes = writesTo(stage);
    expect(await run(stage, '2026-02-28')).toMatchObject([{ id, is: 'later', daysLeft: 1, phase: 'soft_removal', pullRequest: null }]);
    expect([writesTo(stage), stage.double.state.pulls]).toEqual([writes, []]);
  });

  it.each([['on its day', '2026-03-01', 0], ['overdue', '2026-03-21', -20]])('is deleted by one pull request %s, which is not made again', async (_, day, daysLeft) => {
    const stage = await staged();
    const main = inBare(stage, 'rev-parse', 'main');
    expect(await run(stage, day)).toMatchObject([{ id, is: 'due', daysLeft, blockers: [], pullRequest: { is: 'opened' } }]);
    expect(stage.double.state.pulls).toMatchObject([{ state: 'open', base: 'main', headBranch: branch, title: `feat(${id})!: remove it, deprecated since 2026-01-01` }]);
    expect([inBare(stage, 'rev-parse', `${branch}^`), inBare(stage, 'diff', '--name-status', 'main', branch).split('\n')]).toEqual([main, [`D\t${tone}`, 'D\tprompts/templates/tone.test.yaml']]);
    expect(inBare(stage, 'log', '-1', '--format=%an%n%B', branch)).toMatch(/^prompt-libraries\nfeat\(templates-general-tone\)!: [^\n]*\n\nBREAKING CHANGE: .*templates-general-voice/u);
    const body = stage.double.state.pulls[0]?.body ?? '';
    for (const told of ['docs/tone.md', 'templates-general-voice', 'not measured']) expect(body).toContain(told);
    expect(body).not.toMatch(/(?<!`)<b>/u);

    const [writes, refs] = [writesTo(stage), stage.refs()];
    expect(await run(stage, day)).toMatchObject([{ pullRequest: { is: 'unchanged' } }]);
    stage.land('docs: nothing of it', { 'README.md': 'x' });
    expect(await run(stage, day)).toMatchObject([{ pullRequest: { is: 'unchanged' } }]);
    expect([writesTo(stage) - writes, stage.refs()[`refs/heads/${branch}`]]).toEqual([0, refs[`refs/heads/${branch}`]]);
  });

  it('leaves a tombstone once the pull request is merged, and is not listed any more', async () => {
    const stage = await staged();
    await run(stage, '2026-03-02');
    stage.repo.git('fetch', '--quiet', 'origin', branch);
    stage.repo.merge('FETCH_HEAD', { noFf: true, message: 'Merge pull request #1' });
    stage.repo.git('push', '--quiet', 'origin', 'main');
    await release(stage);
    const { production } = JSON.parse(stage.record('serve/catalog.json')).environments;
    expect([Object.keys(production.prompts), production.removed[id].replacement]).toEqual([['templates-general-voice'], 'templates-general-voice']);
    expect(Object.keys(stage.refs())).toContain(`refs/tags/${id}@1.0.0`);
    expect(await run(stage, '2026-03-03')).toEqual([]);
  });

  it('is brought up to date by the next run where the prompt changed meanwhile', async () => {
    const stage = await staged();
    await run(stage, '2026-03-02');
    const before = inBare(stage, 'rev-parse', branch);
    stage.land('security: never shout', { [tone]: going('2026-03-01').replace('Be kind.', 'Be kind. Never shout.') });
    expect(await run(stage, '2026-03-03')).toMatchObject([{ pullRequest: { is: 'unchanged' } }]);
    expect(inBare(stage, 'merge-base', before, branch)).toBe(before);
    expect(() => inBare(stage, 'merge-tree', '--write-tree', 'main', branch)).not.toThrow();
    expect(stage.double.state.pulls).toHaveLength(1);
  });

  it.each([
    ['a prompt needs it', { 'prompts/tasks/answer.prompt.md': '---\ndescription: Answers.\n---\n{{> templates-general-tone}} Answer.\n' }, {}, 'dependents'],
    ['an application says it uses it', { 'consumers/shop.yaml': `uses: {${id}: ^1.0.0}\n` }, {}, 'consumers'],
    ['the configuration says that an application uses it', { 'prompt-library.yaml': `consumers: {shop: {${id}: ^1.0.0}}\n` }, {}, 'consumers'],
    ['it was requested of late', {}, { usage: { days: 7, requests: new Map([[id, 11]]), limit: 10 } }, 'usage'],
  ])('is held up while %s', async (_, more, request, kind) => {
    const stage = await staged();
    if (Object.keys(more).length > 0) stage.land('feat: more', more);
    const writes = writesTo(stage);
    expect(await run(stage, '2026-03-02', request)).toMatchObject([{ is: 'blocked', blockers: [{ kind }], pullRequest: null }]);
    expect([writesTo(stage), stage.double.state.pulls]).toEqual([writes, []]);
  });

  it('stays where the deprecation was taken back, and the records say that it was', async () => {
    const stage = await staged();
    stage.land(`revert(${id}): deprecation taken back, it stays`, { [tone]: plain });
    expect(await run(stage, '2026-03-02')).toEqual([]);
    await release(stage);
    const events = stage.record('events/2026-01.ndjson').trim().split('\n').map((line) => JSON.parse(line) as { kind: string; prompt: string; status: string });
    expect(events.filter(({ prompt }) => prompt === id).map(({ kind, status }) => [kind, status]).slice(-1)).toEqual([['reinstated', 'deployed']]);
    expect(JSON.parse(stage.record('serve/catalog.json')).environments.production.prompts[id]).toMatchObject({ status: 'deployed', deprecation: null });
  });

  it('stays where somebody closed the pull request, until there is another day', async () => {
    const stage = await staged();
    await run(stage, '2026-03-02');
    stage.double.state.pulls[0]!.state = 'closed';
    inBare(stage, 'update-ref', '-d', `refs/heads/${branch}`);
    expect(await run(stage, '2026-03-03')).toMatchObject([{ is: 'due', pullRequest: { is: 'closed' } }]);
    expect(await run(stage, '2026-03-04')).toMatchObject([{ pullRequest: { is: 'closed' } }]);
    expect(inBare(stage, 'branch', '--list', branch)).toBe('');
    stage.land('docs: a later day', { [tone]: going('2026-04-01') });
    expect(await run(stage, '2026-04-01')).toMatchObject([{ pullRequest: { is: 'opened' } }]);
    expect(stage.double.state.pulls.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('goes by way of staging where there is one', async () => {
    const stage = await staged();
    stage.repo.git('push', '--quiet', 'origin', 'main:refs/heads/staging');
    expect(await run(stage, '2026-03-02')).toMatchObject([{ pullRequest: { is: 'opened' } }]);
    expect(stage.double.state.pulls).toMatchObject([{ base: 'staging' }]);
  });

  it('is owed to a token that may not open it, and nothing else is lost', async () => {
    const stage = await staged('2026-03-01', { permissions: { contents: 'write' } });
    const [first] = await run(stage, '2026-03-02');
    expect(first?.pullRequest).toMatchObject({ is: 'owed', because: expect.stringContaining('pull-requests: write') });
    expect(inBare(stage, 'branch', '--list', branch)).not.toBe('');
  });

  it('is deleted by the command line too, where a job gives it token and repository', async () => {
    const stage = await staged();
    const { repo, double } = stage;
    repo.git('remote', 'set-url', 'origin', double.cloneUrl);
    const variables = { ...fixtureEnvironment(repo.folder), GITHUB_TOKEN: 'workflow-token', GITHUB_REPOSITORY: double.repository, GITHUB_API_URL: double.apiUrl };
    const world = fakeWorld({ folder: repo.folder, variables });
    expect(await main(['deprecate', '--due', '--open', '--json'], world)).toBe(0);
    const printed = JSON.parse(world.written().out) as { removals: readonly unknown[] };
    expect(faultsBySchema('removals', printed)).toEqual([]);
    expect(printed.removals).toMatchObject([{ id, is: 'due', pullRequest: { is: 'opened' } }]);
    expect(double.state.pulls).toMatchObject([{ headBranch: branch }]);
    expect((await called(repo.folder, ['deprecate', '--due', '--open'])).exit).not.toBe(0);
  });

  it('is owed without a hosting service, and no branch is made', async () => {
    const stage = await staged();
    expect(await run(stage, '2026-03-02', {}, false)).toMatchObject([{ is: 'due', pullRequest: { is: 'owed' } }]);
    expect(inBare(stage, 'branch', '--list', branch)).toBe('');
  });
});
