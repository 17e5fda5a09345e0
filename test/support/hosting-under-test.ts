import type { CommentOutcome } from '../../src/github/hosting.ts';
import { githubHosting, type GithubAccess } from '../../src/github/octokit-hosting.ts';
import { Failure } from '../../src/problem/failure.ts';
import { type Account, type GithubDouble, startGithubDouble } from './github-double/double.ts';
import { commitTo } from './repository-with-history.ts';

export const octocat: Account = { login: 'octocat', type: 'User' };
export const marker = '<!-- prompt-libraries:report -->';
export const report = (text: string): string => `${marker}\n${text}\n`;

const tokens = {
  writer: { permissions: { contents: 'read', 'pull-requests': 'write' } },
  reader: { permissions: { contents: 'read', 'pull-requests': 'read' } },
  blind: { permissions: { contents: 'read' } },
  organisation: { permissions: { 'pull-requests': 'read', members: 'read' } },
  statuses: { permissions: { statuses: 'write' } },
  admin: { permissions: { administration: 'write', contents: 'write' }, account: octocat },
  person: { permissions: { 'pull-requests': 'write' }, account: octocat },
  app: { permissions: { 'pull-requests': 'write' }, account: { login: 'prompt-keeper[bot]', type: 'Bot' } },
} as const;

export type TokenName = keyof typeof tokens | 'stranger';

/** The real adapter against a double with one open pull request, #1. */
export interface HostingUnderTest {
  readonly double: GithubDouble;
  /** Milliseconds of every pause the adapter made; none of them was slept. */
  readonly slept: readonly number[];
  readonly hosting: (token: TokenName, more?: Partial<GithubAccess>) => ReturnType<typeof githubHosting>;
  /** Keeps the report on pull request #1. */
  readonly keep: (token: TokenName, text: string, create?: boolean, more?: Partial<GithubAccess>) => Promise<CommentOutcome>;
  readonly bodies: () => readonly string[];
  /** Methods of the writing requests, in order. */
  readonly writes: () => readonly string[];
}

export async function hostingUnderTest(): Promise<HostingUnderTest> {
  const slept: number[] = [];
  const double = await startGithubDouble({ tokens });
  commitTo(double.bare, 'main', 'feat: first', { 'a.md': 'one\n' });
  commitTo(double.bare, 'feature/summary', 'feat: second', { 'b.md': 'two\n' }, 'main');
  await double.openPull({ title: 'feat: second', head: 'feature/summary', body: 'Why', labels: ['prompts'] });
  const hosting: HostingUnderTest['hosting'] = (token, more = {}) =>
    githubHosting({
      token,
      apiUrl: double.apiUrl,
      repository: double.repository,
      ...more,
      patience: {
        timeout: 2_000,
        pauses: [1, 2],
        waitBudget: 60_000,
        sleep: async (milliseconds) => void slept.push(milliseconds),
        ...more.patience,
      },
    });
  return {
    double,
    slept,
    hosting,
    keep: async (token, text, create = true, more = {}) =>
      (await hosting(token, more)).keepComment(1, marker, report(text), create),
    bodies: () => double.state.comments.map((comment) => comment.body),
    writes: () => double.requests.filter((one) => one.writes).map((one) => one.method),
  };
}

/** Code of the failure a call ends in. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(() => null, (reason: unknown) => reason);
  return error instanceof Failure ? error.code : `no failure: ${String(error)}`;
}
