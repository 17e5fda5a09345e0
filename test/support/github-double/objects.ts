import { createHash } from 'node:crypto';
import { filled } from './filled.ts';
import type { Json } from './openapi-document.ts';
import type { Account, Asset, Comment, Pull, Release, Review, State, Status } from './state.ts';

/** Account id of `github-actions[bot]` on github.com. */
const workflowBotId = 41_898_282;

function accountId(login: string): number {
  if (login === 'github-actions[bot]') return workflowBotId;
  return createHash('sha256').update(login).digest().readUIntBE(0, 4);
}

export const repositoryUrl = (state: State): string => `${state.address}/repos/${state.repository}`;
export const pageUrl = (state: State): string => `${state.address}/${state.repository}`;

export function accountObject(state: State, { login, type }: Account): Json {
  return filled('simple-user', {
    login,
    id: accountId(login),
    type,
    url: `${state.address}/users/${encodeURIComponent(login)}`,
    html_url: `${state.address}/${encodeURIComponent(login)}`,
  });
}

export function repositoryObject(state: State, schema: string, fullName = state.repository): Json {
  const [owner = '', name = ''] = fullName.split('/');
  return filled(schema, {
    id: accountId(fullName),
    name,
    full_name: fullName,
    private: true,
    fork: fullName !== state.repository,
    owner: accountObject(state, { login: owner, type: 'User' }),
    default_branch: state.defaultBranch,
    url: `${state.address}/repos/${fullName}`,
    html_url: `${state.address}/${fullName}`,
    clone_url: `${state.address}/${fullName}.git`,
  });
}

function side(state: State, repository: string, branch: string, sha: string): Json {
  const login = repository.split('/')[0] ?? '';
  return {
    label: `${login}:${branch}`,
    ref: branch,
    sha,
    user: accountObject(state, { login, type: 'User' }),
    repo: repositoryObject(state, 'repository', repository),
  };
}

/**
 * @param known what only git can tell: where the base is, and for the single view what would change.
 */
export function pullObject(state: State, pull: Pull, known: { readonly base: string } & Json): Json {
  const { base, ...rest } = known;
  const url = `${repositoryUrl(state)}/pulls/${pull.number}`;
  return filled('additions' in known ? 'pull-request' : 'pull-request-simple', {
    id: pull.number,
    number: pull.number,
    url,
    html_url: `${pageUrl(state)}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    draft: pull.draft,
    user: accountObject(state, pull.author),
    labels: pull.labels.map((name) => filled('label', { name })),
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    head: side(state, pull.headRepository, pull.headBranch, pull.head),
    base: side(state, state.repository, pull.base, base),
    author_association: 'CONTRIBUTOR',
    ...rest,
  });
}

export function commentObject(state: State, comment: Comment): Json {
  return filled('issue-comment', {
    id: comment.id,
    body: comment.body,
    user: accountObject(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    url: `${repositoryUrl(state)}/issues/comments/${comment.id}`,
    html_url: `${pageUrl(state)}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(state)}/issues/${comment.issue}`,
    author_association: 'CONTRIBUTOR',
  });
}

export function reviewObject(state: State, pull: Pull, review: Review): Json {
  return filled('pull-request-review', {
    id: review.id,
    user: accountObject(state, review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    submitted_at: review.at,
    html_url: `${pageUrl(state)}/pull/${pull.number}#pullrequestreview-${review.id}`,
    pull_request_url: `${repositoryUrl(state)}/pulls/${pull.number}`,
    author_association: 'MEMBER',
    _links: {
      html: { href: `${pageUrl(state)}/pull/${pull.number}#pullrequestreview-${review.id}` },
      pull_request: { href: `${repositoryUrl(state)}/pulls/${pull.number}` },
    },
  });
}

export function statusObject(state: State, schema: 'status' | 'simple-commit-status', status: Status): Json {
  return filled(schema, {
    id: status.id,
    url: `${repositoryUrl(state)}/statuses/${status.sha}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.at,
    updated_at: status.at,
    ...(schema === 'status' ? { creator: accountObject(state, status.author) } : {}),
  });
}

export function releaseObject(state: State, release: Release): Json {
  const url = `${repositoryUrl(state)}/releases/${release.id}`;
  return filled('release', {
    id: release.id,
    url,
    // A draft has no page under its tag yet.
    html_url: `${pageUrl(state)}/releases/tag/${release.draft ? `untagged-${release.id}` : encodeURIComponent(release.tag)}`,
    assets_url: `${url}/assets`,
    upload_url: `${state.address}/uploads/repos/${state.repository}/releases/${release.id}/assets{?name,label}`,
    assets: release.assets.map((asset) => assetObject(state, release, asset)),
    immutable: release.immutable,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: accountObject(state, release.author),
  });
}

export function assetObject(state: State, release: Release, asset: Asset): Json {
  return filled('release-asset', {
    id: asset.id,
    url: `${repositoryUrl(state)}/releases/assets/${asset.id}`,
    browser_download_url: `${pageUrl(state)}/releases/download/${encodeURIComponent(release.tag)}/${asset.name}`,
    name: asset.name,
    state: asset.state,
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: asset.state === 'uploaded' ? `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}` : null,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    uploader: accountObject(state, asset.uploader),
  });
}
