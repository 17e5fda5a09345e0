import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Bug } from '../../src/problem/never.ts';
import { type GithubDouble, workflowBot } from '../support/github-double/double.ts';
import { codeOf, type HostingUnderTest, hostingUnderTest, marker, octocat, report } from '../support/hosting-under-test.ts';

let double: GithubDouble;
let slept: HostingUnderTest['slept'];
let hosting: HostingUnderTest['hosting'];
let keep: HostingUnderTest['keep'];
let bodies: HostingUnderTest['bodies'];
let writes: HostingUnderTest['writes'];

const onComments = { path: /\/comments/u } as const;

beforeEach(async () => {
  ({ double, slept, hosting, keep, bodies, writes } = await hostingUnderTest());
});

afterEach(() => double.close());

describe('a kept comment', () => {
  it('is created, edited in place, and left alone when nothing changed', async () => {
    const first = await keep('writer', 'one');
    expect(first.is).toBe('written');
    expect(await keep('writer', 'two')).toEqual(first);
    expect(await keep('writer', 'two')).toEqual({ ...first, is: 'unchanged' });
    expect(bodies()).toEqual([report('two')]);
    expect(writes()).toEqual(['POST', 'PATCH']);
  });

  it('is not made where none is wanted, but edited where one stands', async () => {
    expect(await keep('writer', 'fine', false)).toEqual({ is: 'absent' });
    await keep('writer', 'bad');
    expect((await keep('writer', 'fine', false)).is).toBe('written');
    expect(bodies()).toEqual([report('fine')]);
  });

  it('is found on a later page', async () => {
    for (let n = 0; n < 129; n++) double.addComment(1, octocat, `chat ${n}`);
    double.addComment(1, workflowBot, report('old'));
    expect((await keep('writer', 'new')).is).toBe('written');
    expect(double.state.comments.length).toBe(130);
    expect(bodies().at(-1)).toBe(report('new'));
  });

  it('ends its search on a page that is exactly full', async () => {
    for (let n = 0; n < 100; n++) double.addComment(1, octocat, `chat ${n}`);
    expect(await keep('writer', 'x', false)).toEqual({ is: 'absent' });
    expect(double.requests.length).toBe(1);
  });

  it('never touches the marker in the hands of another, or behind other text', async () => {
    double.addComment(1, octocat, report('planted'));
    double.addComment(1, { login: 'github-actions[bot]', type: 'User' }, report('dressed up'));
    double.addComment(1, workflowBot, `> ${report('quoted')}`);
    expect((await keep('writer', 'ours')).is).toBe('written');
    expect(bodies()).toEqual([report('planted'), report('dressed up'), `> ${report('quoted')}`, report('ours')]);
    expect(writes()).toEqual(['POST']);
  });

  it("is a person's own with a person's token", async () => {
    double.addComment(1, workflowBot, report('of the workflow'));
    await keep('person', 'one');
    await keep('person', 'two');
    expect(bodies()).toEqual([report('of the workflow'), report('two')]);
  });

  it("is an App's own where the App is named", async () => {
    const named = { author: 'prompt-keeper[bot]' };
    await keep('app', 'one', true, named);
    await keep('app', 'two', true, named);
    expect(bodies()).toEqual([report('two')]);
  });

  it('is forbidden, not failed, for a token that may not write or may not even read', async () => {
    expect((await keep('reader', 'x')).is).toBe('forbidden');
    expect((await keep('blind', 'x')).is).toBe('forbidden');
    double.fail({ ...onComments, method: 'POST', kind: 'status', status: 404, times: 3 });
    expect((await keep('writer', 'x')).is).toBe('forbidden');
    expect(bodies()).toEqual([]);
  });

  it('is made again when someone removed it between the look and the edit', async () => {
    double.addComment(1, workflowBot, report('old'));
    const github = await hosting('writer', {
      patience: { sleep: async () => void double.state.comments.splice(0) },
    });
    double.fail({ method: 'PATCH', kind: 'status', status: 404 });
    expect((await github.keepComment(1, marker, report('new'), true)).is).toBe('written');
    expect(bodies()).toEqual([report('new')]);
  });

  it('is too long for GitHub before GitHub has to say so', async () => {
    const longest = marker + 'x'.repeat(65_536 - marker.length);
    const github = await hosting('writer');
    expect((await github.keepComment(1, marker, longest, true)).is).toBe('written');
    expect(await codeOf(github.keepComment(1, marker, `${longest}x`, true))).toBe('github-comment-too-long');
    expect(writes()).toEqual(['POST']);
  });

  it('has to begin with its marker', async () => {
    const github = await hosting('writer');
    await expect(github.keepComment(1, marker, `x ${marker}`, true)).rejects.toBeInstanceOf(Bug);
    await expect(github.keepComment(1, '', 'x', true)).rejects.toBeInstanceOf(Bug);
  });

  it('of a pull request that does not exist is a failure', async () => {
    expect(await codeOf((await hosting('writer')).keepComment(99, marker, report('x'), true))).toBe('github-not-found');
  });
});

describe('a write whose answer is lost', () => {
  const lost = ['reset-after', 'status-after', 'truncated', 'hang-after'] as const;
  const undone = ['reset-before', 'status', 'html', 'hang'] as const;
  const patience = { timeout: 150 };

  it.each(lost)('is looked for, not repeated: %s', async (kind) => {
    double.fail({ ...onComments, method: 'POST', kind });
    expect((await keep('writer', 'one', true, { patience })).is).toBe('written');
    double.fail({ ...onComments, method: 'PATCH', kind });
    expect((await keep('writer', 'two', true, { patience })).is).toBe('written');
    expect(bodies()).toEqual([report('two')]);
    expect(writes()).toEqual(['POST', 'PATCH']);
  });

  it.each(undone)('is done once when it was not done: %s', async (kind) => {
    double.fail({ ...onComments, method: 'POST', kind });
    expect((await keep('writer', 'one', true, { patience })).is).toBe('written');
    expect(bodies()).toEqual([report('one')]);
    expect(writes()).toEqual(['POST', 'POST']);
  });

  it('is given up after two tries that leave no trace', async () => {
    double.fail({ ...onComments, method: 'POST', kind: 'status', times: 9 });
    expect(await codeOf(keep('writer', 'one'))).toBe('github-unavailable');
    expect(writes()).toEqual(['POST', 'POST']);
  });

  it('that a limit refused is sent again after the wait, once', async () => {
    double.fail({ ...onComments, method: 'POST', kind: 'secondary-limit', retryAfter: 3 });
    expect((await keep('writer', 'one')).is).toBe('written');
    expect(slept).toEqual([3_000]);
    expect(bodies()).toEqual([report('one')]);
  });
});
