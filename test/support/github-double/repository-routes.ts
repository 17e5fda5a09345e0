import { commitOf, refsBelow, type Ref } from './bare-repository.ts';
import { filled } from './filled.ts';
import { accountObject, repositoryObject, repositoryUrl } from './objects.ts';
import type { Json } from './openapi-document.ts';
import { rulesFor } from './protection.ts';
import { rulesOfRulesets } from './rulesets.ts';
import { type Asked, mayDo, notFound, type Reply, type Routes, type State } from './state.ts';

function refObject(state: State, ref: Ref): Json {
  const url = `${repositoryUrl(state)}/git`;
  return filled('git-ref', {
    ref: ref.name,
    url: `${url}/${ref.name}`,
    object: { type: ref.type, sha: ref.sha, url: `${url}/${ref.type}s/${ref.sha}` },
  });
}

async function readRef({ state, path }: Asked): Promise<Reply> {
  const name = `refs/${path['ref']}`;
  const found = (await refsBelow(state.bare, name)).find((ref) => ref.name === name);
  return found === undefined ? notFound : { status: 200, body: refObject(state, found) };
}

async function matchingRefs({ state, path }: Asked): Promise<Reply> {
  const found = await refsBelow(state.bare, `refs/${path['ref']}`);
  return { status: 200, body: found.map((ref) => refObject(state, ref)) };
}

/** The legacy word of a role: `maintain` is `write`, `triage` is `read`; a role of an organisation's own here always includes writing. */
const permissionOf: Readonly<Record<string, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

function collaborator({ state, path }: Asked): Reply {
  const login = path['username'] ?? '';
  const role = state.collaborators[login] ?? 'none';
  const user = { ...accountObject(state, { login, type: 'User' }), role_name: role };
  const body = { permission: permissionOf[role] ?? 'write', role_name: role, user };
  return { status: 200, body: filled('repository-collaborator-permission', body) };
}

function branchRules({ state, path }: Asked): Reply {
  const rules = rulesFor(state.protections, `refs/heads/${path['branch']}`).map((type, at) => ({
    type,
    ruleset_id: at + 1,
    ruleset_source: state.repository,
    ruleset_source_type: 'Repository',
    ...(type === 'pull_request' ? { parameters: pullRequestRule } : {}),
  }));
  return { status: 200, body: [...rules, ...rulesOfRulesets(state, `refs/heads/${path['branch']}`)] };
}

const pullRequestRule = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 1,
  required_review_thread_resolution: false,
};

const repo = '/repos/{owner}/{repo}';

export const repositoryRoutes: Routes = {
  'GET /user': {
    needs: [],
    answer: ({ state, account }) => ({ status: 200, body: accountObject(state, account) }),
  },
  [`GET ${repo}`]: {
    needs: [],
    answer: ({ state, token }) => {
      const push = mayDo(token, 'contents', 'write');
      const permissions = { admin: mayDo(token, 'administration', 'write'), push, pull: true };
      return { status: 200, body: { ...repositoryObject(state, 'full-repository'), permissions } };
    },
  },
  [`GET ${repo}/git/ref/{ref}`]: { needs: [['contents', 'read']], answer: readRef },
  [`GET ${repo}/git/matching-refs/{ref}`]: { needs: [['contents', 'read']], answer: matchingRefs },
  [`GET ${repo}/collaborators/{username}/permission`]: { needs: [], answer: collaborator },
  [`GET ${repo}/rules/branches/{branch}`]: { needs: [], answer: branchRules },
};

/** The commit a status or a release is about, by any name GitHub takes. */
export async function namedCommit(state: State, name: string): Promise<string | null> {
  return (
    (await commitOf(state.bare, `refs/heads/${name}`)) ??
    (await commitOf(state.bare, `refs/tags/${name}`)) ??
    (await commitOf(state.bare, name))
  );
}
