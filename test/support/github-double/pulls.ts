import { commitOf, commitsBetween, filesBetween, git, type ChangedFile, type Commit } from './bare-repository.ts';
import { filled } from './filled.ts';
import { pageUrl, pullObject, repositoryUrl, reviewObject } from './objects.ts';
import type { Json } from './openapi-document.ts';
import { type Asked, invalid, notFound, type Pull, type Reply, type Route, type Routes, type State } from './state.ts';

/** GitHub's limits of these lists. */
const mostFiles = 3_000;
const mostCommits = 250;

/** Looks where the head branch is now, and keeps `refs/pull/N/head` there. */
export async function refreshed(state: State, pull: Pull): Promise<Pull> {
  if (pull.state === 'open' && pull.headRepository === state.repository) {
    pull.head = (await commitOf(state.bare, `refs/heads/${pull.headBranch}`)) ?? pull.head;
  }
  await git(state.bare, 'update-ref', `refs/pull/${pull.number}/head`, pull.head);
  return pull;
}

const baseOf = async (state: State, pull: Pull): Promise<string> =>
  (await commitOf(state.bare, `refs/heads/${pull.base}`)) ?? pull.head;

/** The tree merging would give, written as `refs/pull/N/merge`; `null` where both sides conflict. */
async function mergedCommit(state: State, pull: Pull, base: string): Promise<string | null> {
  const tree = await git(state.bare, 'merge-tree', '--write-tree', base, pull.head).catch(() => null);
  if (tree === null) return null;
  const message = `Merge ${pull.head} into ${base}`;
  const commit = (await git(state.bare, 'commit-tree', tree.trim(), '-p', base, '-p', pull.head, '-m', message)).trim();
  await git(state.bare, 'update-ref', `refs/pull/${pull.number}/merge`, commit);
  return commit;
}

async function wholePull(state: State, pull: Pull): Promise<Json> {
  await refreshed(state, pull);
  const base = await baseOf(state, pull);
  const files = await filesBetween(state.bare, base, pull.head);
  const merge = await mergedCommit(state, pull, base);
  return pullObject(state, pull, {
    base,
    merge_commit_sha: merge,
    mergeable: merge !== null,
    mergeable_state: merge === null ? 'dirty' : 'clean',
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
    commits: (await commitsBetween(state.bare, base, pull.head)).length,
    comments: state.comments.filter((comment) => comment.issue === pull.number).length,
  });
}

function fileObject(state: State, pull: Pull, file: ChangedFile): Json {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return filled('diff-entry', {
    filename: file.path,
    status: file.status,
    sha: file.sha,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${pageUrl(state)}/blob/${pull.head}/${path}`,
    raw_url: `${pageUrl(state)}/raw/${pull.head}/${path}`,
    contents_url: `${repositoryUrl(state)}/contents/${path}?ref=${pull.head}`,
    ...(file.before === null ? {} : { previous_filename: file.before }),
  });
}

function commitObject(state: State, commit: Commit): Json {
  const url = (sha: string): string => `${repositoryUrl(state)}/commits/${sha}`;
  const tree = { sha: commit.tree, url: `${repositoryUrl(state)}/git/trees/${commit.tree}` };
  return filled('commit', {
    sha: commit.sha,
    url: url(commit.sha),
    html_url: `${pageUrl(state)}/commit/${commit.sha}`,
    commit: { author: commit.author, committer: commit.committer, message: commit.message, tree },
    parents: commit.parents.map((sha) => ({ sha, url: url(sha) })),
  });
}

const pullOf = (asked: Asked): Pull | undefined =>
  asked.state.pulls.find((pull) => pull.number === Number(asked.path['pull_number']));

/** A route about one pull request: 404 where there is none. */
const about = (level: 'read' | 'write', answer: (asked: Asked, pull: Pull) => Promise<Reply>): Route => ({
  needs: [['pull-requests', level]],
  answer: (asked) => {
    const pull = pullOf(asked);
    return pull === undefined ? notFound : answer(asked, pull);
  },
});

function edit(state: State, pull: Pull, body: Json): void {
  Object.assign(pull, {
    title: body['title'] ?? pull.title,
    body: body['body'] ?? pull.body,
    state: body['state'] ?? pull.state,
    base: body['base'] ?? pull.base,
    updatedAt: state.nextTime(),
  });
}

async function listPulls({ state, query }: Asked): Promise<Reply> {
  const wanted = query.get('state') ?? 'open';
  const rising = query.get('direction') === 'asc';
  const found = state.pulls
    .filter((pull) => wanted === 'all' || pull.state === wanted)
    .filter((pull) => !query.has('base') || pull.base === query.get('base'))
    .filter((pull) => !query.has('head') || `${pull.headRepository.split('/')[0]}:${pull.headBranch}` === query.get('head'))
    .toSorted((a, b) => (rising ? a.number - b.number : b.number - a.number));
  const objects = found.map(async (pull) => {
    await refreshed(state, pull);
    return pullObject(state, pull, { base: await baseOf(state, pull) });
  });
  return { status: 200, body: await Promise.all(objects) };
}

async function openPull({ state, body, account }: Asked): Promise<Reply> {
  const [base, head] = [String(body['base']), String(body['head'])];
  const branch = head.includes(':') ? head.slice(head.indexOf(':') + 1) : head;
  const commit = await commitOf(state.bare, `refs/heads/${branch}`);
  if (commit === null) return invalid('PullRequest', 'head', 'invalid');
  if ((await commitOf(state.bare, `refs/heads/${base}`)) === null) return invalid('PullRequest', 'base', 'invalid');
  if (state.pulls.some((pull) => pull.state === 'open' && pull.headBranch === branch && pull.base === base)) {
    return invalid('PullRequest', 'head', 'custom', `A pull request already exists for ${head}.`);
  }
  const pull = addedPull(state, {
    title: String(body['title'] ?? ''),
    body: typeof body['body'] === 'string' ? body['body'] : null,
    base,
    headBranch: branch,
    headRepository: state.repository,
    head: commit,
    author: account,
    draft: body['draft'] === true,
    labels: [],
  });
  return { status: 201, body: await wholePull(state, pull) };
}

/** Puts a pull request among the others, open, with the next number. */
export function addedPull(state: State, given: Omit<Pull, 'number' | 'state' | 'createdAt' | 'updatedAt' | 'reviews'>): Pull {
  const at = state.nextTime();
  const pull: Pull = { ...given, number: state.pulls.length + 1, state: 'open', createdAt: at, updatedAt: at, reviews: [] };
  state.pulls.push(pull);
  return pull;
}

const one = '/repos/{owner}/{repo}/pulls/{pull_number}';

export const pullRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls': { needs: [['pull-requests', 'read']], answer: listPulls },
  'POST /repos/{owner}/{repo}/pulls': { needs: [['pull-requests', 'write']], answer: openPull },
  [`GET ${one}`]: about('read', async ({ state }, pull) => ({ status: 200, body: await wholePull(state, pull) })),
  [`PATCH ${one}`]: about('write', async ({ state, body }, pull) => {
    edit(state, pull, body);
    return { status: 200, body: await wholePull(state, pull) };
  }),
  [`GET ${one}/files`]: about('read', async ({ state }, pull) => {
    await refreshed(state, pull);
    const files = await filesBetween(state.bare, await baseOf(state, pull), pull.head);
    return { status: 200, body: files.slice(0, mostFiles).map((file) => fileObject(state, pull, file)) };
  }),
  [`GET ${one}/commits`]: about('read', async ({ state }, pull) => {
    await refreshed(state, pull);
    const commits = await commitsBetween(state.bare, await baseOf(state, pull), pull.head);
    return { status: 200, body: commits.slice(0, mostCommits).map((commit) => commitObject(state, commit)) };
  }),
  [`GET ${one}/reviews`]: about('read', async ({ state }, pull) => ({
    status: 200,
    body: pull.reviews.map((review) => reviewObject(state, pull, review)),
  })),
};
