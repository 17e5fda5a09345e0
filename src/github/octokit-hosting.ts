import { setTimeout } from 'node:timers/promises';
import type * as actionsGithub from '@actions/github';
import { Failure } from '../problem/failure.ts';
import { keepComment } from './comments.ts';
import { releaseOf } from './hosted-release.ts';
import type { Hosting } from './hosting.ts';
import type { IssueHosting } from './issue-hosting.ts';
import { keepIssue } from './keep-issue.ts';
import { closedPullRequest, keepPullRequest } from './keep-pull-request.ts';
import { keepRelease } from './keep-release.ts';
import { keepStatuses } from './keep-statuses.ts';
import { readPullRequest } from './pull-request.ts';
import { rulesetHosting } from './rulesets.ts';
import { readMembership, readRole } from './people.ts';
import { readReviews } from './reviews.ts';
import type { Answer } from './refusal.ts';
import type { PullRequestHosting } from './pull-request-hosting.ts';
import type { ReleaseHosting } from './release-hosting.ts';
import type { RulesetHosting } from './ruleset-hosting.ts';
import type { StatusHosting } from './status-hosting.ts';
import { type Patience, type Send, transportOver } from './transport.ts';

/** Which repository, where, and in whose name. */
export interface GithubAccess {
  readonly token: string;
  /** Address of the REST API, as `GITHUB_API_URL` has it: `https://api.github.com`, `https://HOST/api/v3`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Login the token writes as, where it is the token of a GitHub App of one's own: it cannot be asked. */
  readonly author?: string;
  readonly patience?: Partial<Patience>;
}

/** A workflow waits for us: a minute for a rate limit (what GitHub asks for unless it names a time), never longer. */
const patienceOfWorkflow: Patience = {
  timeout: 15_000,
  pauses: [500, 1_500],
  waitBudget: 60_000,
  sleep: (milliseconds) => setTimeout(milliseconds),
};

type Toolkit = typeof actionsGithub;

/**
 * The package reads the event file when it is first imported: it throws where the file is broken and prints where it is
 * missing. Neither is its business here, so the variable is withheld for that moment.
 */
async function toolkit(): Promise<Toolkit> {
  const eventFile = process.env['GITHUB_EVENT_PATH'];
  delete process.env['GITHUB_EVENT_PATH'];
  try {
    return await import('@actions/github');
  } finally {
    if (eventFile !== undefined) process.env['GITHUB_EVENT_PATH'] = eventFile;
  }
}

const silent = (): void => undefined;
const noLog = { debug: silent, info: silent, warn: silent, error: silent };

/** The package chooses its proxy by `GITHUB_API_URL`, which may be another host than ours; this machine has no proxy. */
function isThisMachine(address: URL): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(address.hostname);
}

/** A refusal arrives as an exception that carries the answer; what carries none never arrived. */
function answerIn(error: unknown): Answer {
  const response = typeof error === 'object' && error !== null && 'response' in error ? error.response : undefined;
  if (response === undefined) throw error;
  return response as Answer;
}

function sendThrough(github: Toolkit, access: GithubAccess, address: URL): Send {
  const [owner = '', repo = ''] = access.repository.split('/');
  const octokit = github.getOctokit(access.token, {
    baseUrl: address.href.replace(/\/+$/u, ''),
    userAgent: 'prompt-libraries',
    log: noLog,
    ...(isThisMachine(address) ? { request: { fetch: globalThis.fetch } } : {}),
  });
  return async ({ route, parameters, headers: more }, signal) => {
    const place = route.includes('{owner}') ? { owner, repo } : {};
    const headers = { ...more, 'x-github-api-version': '2022-11-28' };
    try {
      const { status, headers: told, data } = await octokit.request(route, {
        ...place,
        ...parameters,
        headers,
        request: { signal },
      });
      return { status, headers: told as Answer['headers'], data };
    } catch (error) {
      return answerIn(error);
    }
  };
}

function refuseUnusable(access: GithubAccess): void {
  if (access.token === '') {
    throw new Failure('github-token-missing', 'There is no token for GitHub.', 'Pass one as input github-token.');
  }
  if (!/^[\w.-]+\/[\w.-]+$/u.test(access.repository)) {
    throw new Failure(
      'github-repository-unnamed',
      'The repository is not named as owner/name.',
      'Set GITHUB_REPOSITORY to owner/name.',
    );
  }
  if (!URL.canParse(access.apiUrl) || !/^https?:$/u.test(new URL(access.apiUrl).protocol)) {
    throw new Failure(
      'github-address-unusable',
      'The address of the GitHub API is no web address.',
      'Set GITHUB_API_URL, for example to https://api.github.com.',
    );
  }
}

/** The repository on GitHub. Fetches the client on first use; nothing is asked yet. */
export async function githubHosting(access: GithubAccess): Promise<Hosting & ReleaseHosting & PullRequestHosting & StatusHosting & RulesetHosting & IssueHosting> {
  refuseUnusable(access);
  const patience = { ...patienceOfWorkflow, ...access.patience };
  const transport = transportOver(sendThrough(await toolkit(), access, new URL(access.apiUrl)), patience);
  return {
    ...rulesetHosting(transport, patience),
    pullRequest: (number) => readPullRequest(transport, number),
    reviews: (number) => readReviews(transport, number),
    roleOf: (login) => readRole(transport, login),
    isMember: (team, login) => readMembership(transport, team, login),
    keepComment: (pullRequest, marker, body, create) =>
      keepComment(transport, patience, { pullRequest, marker, body, create, author: access.author ?? null }),
    keepStatuses: (commit, statuses) => keepStatuses(transport, patience, commit, statuses),
    releaseOf: (tag) => releaseOf(transport, tag),
    closedPullRequest: (pullRequest) => closedPullRequest(transport, access.repository, pullRequest),
    keepPullRequest: (pullRequest) => keepPullRequest(transport, patience, access.repository, pullRequest),
    keepIssue: (issue) => keepIssue(transport, patience, issue),
    keepRelease: (release) => keepRelease(transport, patience, access.apiUrl, release),
  };
}
