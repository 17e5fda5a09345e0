import { namedCommit } from './repository-routes.ts';
import { repositoryObject, repositoryUrl, statusObject } from './objects.ts';
import { type Asked, invalid, type Reply, type Routes, type Status } from './state.ts';

/** GitHub keeps at most so many statuses of one commit and context. */
const mostPerContext = 1_000;

async function create({ state, path, body, account }: Asked): Promise<Reply> {
  const sha = await namedCommit(state, path['sha'] ?? '');
  if (sha === null) return invalid('Status', 'sha', 'custom', `No commit found for SHA: ${path['sha']}`);
  const text = (key: string): string | null => (typeof body[key] === 'string' ? body[key] : null);
  const context = text('context') ?? 'default';
  if (state.statuses.filter((one) => one.sha === sha && one.context === context).length >= mostPerContext) {
    return invalid('Status', 'context', 'custom', 'This SHA and context has reached the maximum number of statuses.');
  }
  const status: Status = {
    id: state.nextId(),
    sha,
    state: String(body['state']),
    context,
    description: text('description'),
    targetUrl: text('target_url'),
    author: account,
    at: state.nextTime(),
  };
  state.statuses.push(status);
  return { status: 201, body: statusObject(state, 'status', status) };
}

async function newestFirst({ state, path }: Asked): Promise<{ readonly sha: string; readonly found: readonly Status[] } | null> {
  const sha = await namedCommit(state, path['ref'] ?? '');
  return sha === null ? null : { sha, found: state.statuses.filter((one) => one.sha === sha).toReversed() };
}

const noCommit = invalid('Status', 'ref', 'custom', 'No commit found for this ref.');

async function list(asked: Asked): Promise<Reply> {
  const known = await newestFirst(asked);
  if (known === null) return noCommit;
  return { status: 200, body: known.found.map((status) => statusObject(asked.state, 'status', status)) };
}

/** `failure` beats `pending` beats `success`; nothing at all is pending. */
function combinedState(statuses: readonly Status[]): string {
  const states = new Set(statuses.map((status) => status.state));
  if (states.has('failure') || states.has('error')) return 'failure';
  return states.has('pending') || states.size === 0 ? 'pending' : 'success';
}

async function combined(asked: Asked): Promise<Reply> {
  const { state } = asked;
  const known = await newestFirst(asked);
  if (known === null) return noCommit;
  const latest = [...new Map(known.found.toReversed().map((status) => [status.context, status])).values()];
  const commitUrl = `${repositoryUrl(state)}/commits/${known.sha}`;
  const body = {
    state: combinedState(latest),
    sha: known.sha,
    total_count: latest.length,
    statuses: latest.map((status) => statusObject(state, 'simple-commit-status', status)),
    repository: repositoryObject(state, 'minimal-repository'),
    commit_url: commitUrl,
    url: `${commitUrl}/status`,
  };
  return { status: 200, body };
}

const repo = '/repos/{owner}/{repo}';

export const statusRoutes: Routes = {
  [`POST ${repo}/statuses/{sha}`]: { needs: [['statuses', 'write']], answer: create },
  [`GET ${repo}/commits/{ref}/statuses`]: { needs: [['statuses', 'read']], answer: list },
  [`GET ${repo}/commits/{ref}/status`]: { needs: [['statuses', 'read']], answer: combined },
};
