import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GithubAccess } from '../../src/github/octokit-hosting.ts';
import type { Fault, GithubDouble } from '../support/github-double/double.ts';
import { codeOf, type HostingUnderTest, hostingUnderTest } from '../support/hosting-under-test.ts';
import { commitTo } from '../support/repository-with-history.ts';

let double: GithubDouble;
let slept: HostingUnderTest['slept'];
let hosting: HostingUnderTest['hosting'];

beforeEach(async () => {
  ({ double, slept, hosting } = await hostingUnderTest());
});

afterEach(() => double.close());

describe('a pull request', () => {
  it('is told as it stands now, after an edit and another push', async () => {
    const github = await hosting('reader');
    expect((await github.pullRequest(1)).title).toBe('feat: second');
    const head = commitTo(double.bare, 'feature/summary', 'fix: third', { 'b.md': 'three\n' });
    Object.assign(double.state.pulls[0]!, { title: 'feat!: edited', body: null, draft: true });
    expect(await github.pullRequest(1)).toEqual({
      number: 1,
      title: 'feat!: edited',
      body: '',
      author: 'octocat',
      draft: true,
      baseBranch: 'main',
      headBranch: 'feature/summary',
      head,
      fromFork: false,
      labels: ['prompts'],
      url: `${double.serverUrl}/acme/prompts/pull/1`,
    });
  });

  it('from a fork is known as one', async () => {
    const commit = commitTo(double.bare, 'gone', 'feat: theirs', { 'c.md': 'c\n' }, 'main');
    await double.openPull({ title: 'x', head: 'main', fork: { repository: 'mallory/prompts', commit } });
    expect(await (await hosting('reader')).pullRequest(2)).toMatchObject({ fromFork: true, headBranch: 'main', head: commit });
  });

  it('that does not exist is a failure of its own', async () => {
    expect(await codeOf((await hosting('reader')).pullRequest(99))).toBe('github-not-found');
  });

  it('cannot be read without the permission, nor by a stranger', async () => {
    expect(await codeOf((await hosting('blind')).pullRequest(1))).toBe('github-forbidden');
    expect(await codeOf((await hosting('stranger')).pullRequest(1))).toBe('github-token-refused');
  });
});

describe('a read', () => {
  it.each<Fault>([
    { kind: 'status', status: 502, times: 2 },
    { kind: 'status', status: 503, times: 2 },
    { kind: 'status', status: 504, times: 2 },
    { kind: 'reset-before', times: 2 },
  ])('survives two troubles that pass: $kind $status', async (fault) => {
    double.fail(fault);
    expect((await (await hosting('reader')).pullRequest(1)).number).toBe(1);
    expect(slept).toEqual([1, 2]);
  });

  it.each<[string, Fault]>([
    ['github-unavailable', { kind: 'status', times: 3 }],
    ['github-unreachable', { kind: 'reset-before', times: 3 }],
    ['github-answer-malformed', { kind: 'html' }],
    ['github-answer-malformed', { kind: 'truncated' }],
    ['github-request-refused', { kind: 'status', status: 422 }],
    ['github-answer-unexpected', { kind: 'status', status: 418 }],
    ['github-rate-limited', { kind: 'secondary-limit', retryAfter: 61 }],
    ['github-rate-limited', { kind: 'primary-limit', retryAfter: 3_600 }],
  ])('ends in %s after %o', async (code, fault) => {
    double.fail(fault);
    expect(await codeOf((await hosting('reader')).pullRequest(1))).toBe(code);
    expect(double.requests.length).toBe(fault.times ?? 1);
  });

  it('does not wait longer than its time-out', async () => {
    double.fail({ kind: 'hang' });
    const patience = { timeout: 50 };
    expect(await codeOf((await hosting('reader', { patience })).pullRequest(1))).toBe('github-timed-out');
  });

  it.each<[number, Fault]>([
    [7_000, { kind: 'secondary-limit', retryAfter: 7 }],
    [30_000, { kind: 'primary-limit', retryAfter: 30 }],
  ])('waits the %i ms a rate limit asks for, then goes on', async (wait, fault) => {
    double.fail(fault);
    expect((await (await hosting('reader')).pullRequest(1)).number).toBe(1);
    expect(slept).toEqual([wait]);
  });

  it('spends one budget on all the limits it meets', async () => {
    double.fail({ kind: 'secondary-limit', retryAfter: 25, times: 5 });
    expect(await codeOf((await hosting('reader')).pullRequest(1))).toBe('github-rate-limited');
    expect(slept).toEqual([25_000, 25_000]);
  });
});

describe('access', () => {
  it.each<[string, Partial<GithubAccess>]>([
    ['github-token-missing', { token: '' }],
    ['github-repository-unnamed', { repository: 'prompts' }],
    ['github-repository-unnamed', { repository: 'acme/prompts/../x' }],
    ['github-address-unusable', { apiUrl: 'api.github.com' }],
    ['github-address-unusable', { apiUrl: 'file:///etc' }],
  ])('is refused with %s for %o', async (code, wrong) => {
    expect(await codeOf(hosting('reader', wrong))).toBe(code);
    expect(double.requests).toEqual([]);
  });

  it('asks the address it was given, with its token', async () => {
    await (await hosting('reader', { apiUrl: `${double.apiUrl}/` })).pullRequest(1);
    expect(double.requests).toMatchObject([{ method: 'GET', path: '/repos/acme/prompts/pulls/1', token: 'reader' }]);
  });
});
