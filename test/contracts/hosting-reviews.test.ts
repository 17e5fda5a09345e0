import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GithubDouble } from '../support/github-double/double.ts';
import { codeOf, type HostingUnderTest, hostingUnderTest } from '../support/hosting-under-test.ts';
import { commitTo } from '../support/repository-with-history.ts';

let double: GithubDouble;
let hosting: HostingUnderTest['hosting'];

beforeEach(async () => {
  ({ double, hosting } = await hostingUnderTest());
});

afterEach(() => double.close());

describe('the reviews of a pull request', () => {
  it('are told in their order, each with the commit that was looked at', async () => {
    const pull = double.state.pulls[0]!;
    const first = pull.head;
    double.addReview(pull, 'mona', 'APPROVED');
    commitTo(double.bare, 'feature/summary', 'fix: third', { 'b.md': 'three\n' });
    await (await hosting('reader')).pullRequest(1);
    double.addReview(pull, 'grace', 'CHANGES_REQUESTED');
    double.addReview(pull, 'linus', 'COMMENTED');
    const reviews = await (await hosting('reader')).reviews(1);
    expect(reviews).toEqual([
      { login: 'mona', isBot: false, says: 'approved', commit: first },
      { login: 'grace', isBot: false, says: 'changes-requested', commit: pull.head },
      { login: 'linus', isBot: false, says: 'commented', commit: pull.head },
    ]);
    expect(pull.head).not.toBe(first);
  });

  it('are all read, however many there are', async () => {
    for (let index = 0; index < 230; index++) double.addReview(double.state.pulls[0]!, `user-${index}`, 'COMMENTED');
    expect(await (await hosting('reader')).reviews(1)).toHaveLength(230);
  });

  it('cannot be read without the permission', async () => {
    expect(await codeOf((await hosting('blind')).reviews(1))).toBe('github-forbidden');
  });
});
