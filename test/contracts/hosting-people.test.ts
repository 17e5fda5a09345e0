import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GithubDouble } from '../support/github-double/double.ts';
import { codeOf, type HostingUnderTest, hostingUnderTest } from '../support/hosting-under-test.ts';

let double: GithubDouble;
let hosting: HostingUnderTest['hosting'];

beforeEach(async () => {
  ({ double, hosting } = await hostingUnderTest());
  Object.assign(double.state.teams, { 'acme/leads': ['Mona'] });
});

afterEach(() => double.close());

describe('the role of a person', () => {
  it.each(['admin', 'maintain', 'write', 'triage', 'read'] as const)('is told as it is: %s', async (role) => {
    Object.assign(double.state.collaborators, { mona: role });
    expect(await (await hosting('reader')).roleOf('mona')).toBe(role);
  });

  it('is none for a stranger', async () => {
    expect(await (await hosting('reader')).roleOf('stranger')).toBe('none');
  });

  it('is that of the permission it includes where an organisation made it', async () => {
    Object.assign(double.state.collaborators, { mona: 'release-captain' });
    expect(await (await hosting('reader')).roleOf('mona')).toBe('write');
  });

  it('is not guessed from an answer that is none', async () => {
    double.fail({ kind: 'html', path: /permission/u });
    expect(await codeOf((await hosting('reader')).roleOf('mona'))).toBe('github-answer-malformed');
  });
});

describe('the membership of a team', () => {
  it('is told to a token that may see it', async () => {
    const github = await hosting('organisation');
    expect([await github.isMember('@acme/leads', 'mona'), await github.isMember('@acme/leads', 'grace')]).toEqual([true, false]);
  });

  it('is unknown, not denied, for a team that is hidden', async () => {
    expect(await (await hosting('organisation')).isMember('@acme/secret', 'mona')).toBeNull();
  });

  it('is unknown to the token of a workflow', async () => {
    expect(await (await hosting('writer')).isMember('@acme/leads', 'mona')).toBeNull();
  });

  it('is a failure where GitHub does not answer', async () => {
    double.fail({ kind: 'status', path: /memberships/u, times: 9 });
    expect(await codeOf((await hosting('organisation')).isMember('@acme/leads', 'mona'))).toBe('github-unavailable');
  });
});
