import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubHosting } from '../../src/github/octokit-hosting.ts';
import type { IssueHosting } from '../../src/github/issue-hosting.ts';
import { startGithubDouble, type GithubDouble } from '../support/github-double/double.ts';

const tokens = { writer: { permissions: { issues: 'write' } }, reader: { permissions: { issues: 'read' } } } as const;
let double: GithubDouble;
beforeEach(async () => {
  double = await startGithubDouble({ tokens });
});
afterEach(() => double.close());

const hosting = (token: keyof typeof tokens): Promise<IssueHosting> =>
  githubHosting({ token, apiUrl: double.apiUrl, repository: double.repository, patience: { timeout: 2_000, pauses: [1, 2], sleep: async () => undefined } });
const issue = { marker: '<!-- prompt-libraries:rollout:a -->', title: 'a 2 was rolled back', body: 'Why: `b`', labels: ['prompt-rollout'] } as const;

describe('a kept issue', () => {
  it('is opened once, and found afterwards whether it is open or closed', async () => {
    const port = await hosting('writer');
    const first = await port.keepIssue(issue);
    expect(first.is).toBe('opened');
    expect(await port.keepIssue(issue)).toEqual({ ...first, is: 'unchanged' });
    double.state.issues[0]!.state = 'closed';
    expect((await port.keepIssue(issue)).is).toBe('unchanged');
    expect(double.state.issues).toMatchObject([{ title: issue.title, body: `${issue.marker}\n${issue.body}`, labels: issue.labels }]);
  });

  it('about something else is another one', async () => {
    const port = await hosting('writer');
    await port.keepIssue(issue);
    expect((await port.keepIssue({ ...issue, marker: '<!-- prompt-libraries:rollout:b -->' })).is).toBe('opened');
  });

  it('that the token may not open is told with what to give it', async () => {
    expect(await (await hosting('reader')).keepIssue(issue)).toMatchObject({ is: 'forbidden', help: expect.stringContaining('issues: write') });
  });
});
