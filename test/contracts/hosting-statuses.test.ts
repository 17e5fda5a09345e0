import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptStatus } from '../../src/github/status-hosting.ts';
import type { FaultKind, GithubDouble } from '../support/github-double/double.ts';
import { codeOf, type HostingUnderTest, hostingUnderTest } from '../support/hosting-under-test.ts';

let double: GithubDouble;
let hosting: HostingUnderTest['hosting'];
let commit: string;

beforeEach(async () => {
  ({ double, hosting } = await hostingUnderTest());
  commit = double.state.pulls[0]!.head;
});

afterEach(() => double.close());

const status = (context: string, state: KeptStatus['state'], description = state): KeptStatus => ({ context, state, description });
const told = (): readonly string[] => double.state.statuses.map(({ context, state }) => `${context} ${state}`);

describe('the statuses of a commit', () => {
  it('are written once, and again only where one changes', async () => {
    const github = await hosting('statuses');
    const all = [status('a', 'success'), status('b', 'pending')];
    expect(await github.keepStatuses(commit, all)).toEqual({ is: 'kept', written: 2 });
    expect(await github.keepStatuses(commit, all)).toEqual({ is: 'kept', written: 0 });
    expect(await github.keepStatuses(commit, [status('a', 'success'), status('b', 'success')])).toEqual({ is: 'kept', written: 1 });
    expect(told()).toEqual(['a success', 'b pending', 'b success']);
  });

  it('go by the newest of a name, not by any that was ever there', async () => {
    const github = await hosting('statuses');
    for (const state of ['success', 'failure', 'success'] as const) await github.keepStatuses(commit, [status('a', state)]);
    expect(told()).toEqual(['a success', 'a failure', 'a success']);
  });

  it.each(['reset-after', 'status-after', 'truncated', 'reset-before', 'status'] as const satisfies readonly FaultKind[])('are each there once after %s', async (kind) => {
    double.fail({ kind, method: 'POST' });
    expect(await (await hosting('statuses')).keepStatuses(commit, [status('a', 'success'), status('b', 'failure')])).toEqual({ is: 'kept', written: 2 });
    expect(told()).toEqual(['a success', 'b failure']);
  });

  it('are not written by a token that may not, which is told', async () => {
    expect(await (await hosting('writer')).keepStatuses(commit, [status('a', 'success')])).toMatchObject({ is: 'forbidden' });
    expect(told()).toEqual([]);
  });

  it('are a failure where GitHub stays away', async () => {
    double.fail({ kind: 'status', method: 'POST', times: 9 });
    expect(await codeOf((await hosting('statuses')).keepStatuses(commit, [status('a', 'success')]))).toBe('github-unavailable');
  });
});
