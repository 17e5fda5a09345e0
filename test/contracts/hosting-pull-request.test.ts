import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PullRequestHosting, PullRequestOutcome } from '../../src/github/pull-request-hosting.ts';
import { codeOf, hostingUnderTest, type HostingUnderTest, type TokenName } from '../support/hosting-under-test.ts';
import { commitTo } from '../support/repository-with-history.ts';

let world: HostingUnderTest;
beforeEach(async () => {
  world = await hostingUnderTest();
  commitTo(world.double.bare, 'kept', 'docs: kept', { 'c.md': 'three\n' }, 'main');
});
afterEach(() => world.double.close());

const wanted = { head: 'kept', base: 'main', title: 'docs: kept', body: 'Always the same.' } as const;
const keep = async (token: TokenName = 'writer', more: Partial<typeof wanted> | { readonly head: string } | { readonly decidedBy: string } = {}): Promise<PullRequestOutcome> => {
  const hosting: PullRequestHosting = await world.hosting(token);
  return hosting.keepPullRequest({ ...wanted, ...more });
};
const pulls = (): readonly string[] => world.double.state.pulls.slice(1).map(({ headBranch, state }) => `${headBranch} ${state}`);
const onOpening = { path: /\/pulls$/u, method: 'POST' } as const;

describe('a kept pull request', () => {
  it('is opened once, and found open afterwards', async () => {
    const first = await keep();
    expect(first.is).toBe('opened');
    expect(await keep()).toEqual({ ...first, is: 'unchanged' });
    expect([pulls(), world.writes()]).toEqual([['kept open'], ['POST']]);
    expect(world.double.state.pulls[1]).toMatchObject({ title: wanted.title, body: wanted.body, base: 'main' });
  });

  it('keeps the words that people gave it', async () => {
    await keep();
    world.double.state.pulls[1]!.title = 'docs: renamed';
    expect((await keep()).is).toBe('unchanged');
    expect(world.double.state.pulls[1]!.title).toBe('docs: renamed');
  });

  it('is another one where the one before was closed', async () => {
    await keep();
    world.double.state.pulls[1]!.state = 'closed';
    expect((await keep()).is).toBe('opened');
    expect(pulls()).toEqual(['kept closed', 'kept open']);
  });

  it('stays closed where its closing decided, and only one that said the same decides', async () => {
    const decidedBy = 'Always the same';
    const decided = (more: { readonly decidedBy: string }): Promise<PullRequestOutcome> => keep('writer', more);
    const first = await decided({ decidedBy });
    world.double.state.pulls[1]!.state = 'closed';
    expect(await decided({ decidedBy })).toEqual({ ...first, is: 'closed' });
    expect((await decided({ decidedBy: 'Something else' })).is).toBe('opened');
    expect((await decided({ decidedBy })).is).toBe('unchanged');
    expect(pulls()).toEqual(['kept closed', 'kept open']);
  });

  it('is known to be closed before anything is done for it, while none is open', async () => {
    const { head, base } = wanted;
    const closed = async (): Promise<string | null> => (await world.hosting('writer')).closedPullRequest({ head, base, decidedBy: wanted.body });
    expect(await closed()).toBeNull();
    const first = await keep();
    expect(await closed()).toBeNull();
    world.double.state.pulls[1]!.state = 'closed';
    expect([await closed(), world.writes()]).toEqual(['url' in first && first.url, ['POST']]);
    await keep();
    expect(await closed()).toBeNull();
  });

  it('is not mistaken for one of another branch, which is open already', async () => {
    expect((await keep()).is).toBe('opened');
    commitTo(world.double.bare, 'elsewhere', 'docs: other', { 'd.md': 'four\n' }, 'main');
    expect((await keep('writer', { head: 'elsewhere' })).is).toBe('opened');
    expect(pulls()).toEqual(['kept open', 'elsewhere open']);
  });

  it('is never one of a fork that calls its branch the same', async () => {
    const commit = commitTo(world.double.bare, 'theirs', 'docs: theirs', { 'd.md': 'four\n' }, 'main');
    await world.double.openPull({ title: 'theirs', head: 'kept', fork: { repository: 'acme/fork', commit } });
    // The double takes the two for one; what counts is that we asked for one of our own.
    expect(await codeOf(keep())).toBe('github-request-refused');
    expect(world.writes()).toContain('POST');
  });

  it('is opened once although the answer was lost', async () => {
    world.double.fail({ ...onOpening, kind: 'reset-after' });
    expect((await keep()).is).toBe('opened');
    expect([pulls(), world.writes()]).toEqual([['kept open'], ['POST']]);
  });

  it('is opened after all where the service was unavailable', async () => {
    world.double.fail({ ...onOpening, kind: 'status', status: 503, times: 1 });
    expect((await keep()).is).toBe('opened');
    expect(pulls()).toEqual(['kept open']);
  });

  it('is forbidden, not failed, for a token that may not open one, or not even look', async () => {
    expect((await keep('reader')).is).toBe('forbidden');
    expect((await keep('blind')).is).toBe('forbidden');
    expect(pulls()).toEqual([]);
  });

  it('of a branch that is not there is refused', async () => {
    expect(await codeOf(keep('writer', { head: 'nowhere' }))).toBe('github-request-refused');
  });
});
