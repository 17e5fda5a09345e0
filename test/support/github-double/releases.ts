import { git, refsBelow } from './bare-repository.ts';
import { releaseObject } from './objects.ts';
import type { Json } from './openapi-document.ts';
import { namedCommit } from './repository-routes.ts';
import { type Asked, invalid, notFound, type Release, type Reply, type Routes, type State } from './state.ts';

/** GitHub's limit of a release's text, in characters. */
const longest = 125_000;

const textIn = (body: Json, key: string): string | null => (typeof body[key] === 'string' ? body[key] : null);

function refusalOf(state: State, body: Json, self: Release | null): Reply | null {
  const tag = textIn(body, 'tag_name');
  if ([...(textIn(body, 'body') ?? '')].length > longest) {
    return invalid('Release', 'body', 'custom', `body is too long (maximum is ${longest} characters)`);
  }
  const taken = state.releases.some((one) => one !== self && !one.draft && one.tag === tag);
  return tag !== null && taken ? invalid('Release', 'tag_name', 'already_exists') : null;
}

/** Publishing makes the tag where there is none yet; `false` where its target is no commit. */
async function published(state: State, release: Release): Promise<boolean> {
  const name = `refs/tags/${release.tag}`;
  const exists = (await refsBelow(state.bare, name)).some((ref) => ref.name === name);
  if (!exists) {
    const commit = await namedCommit(state, release.target);
    if (commit === null) return false;
    await git(state.bare, 'update-ref', name, commit, '');
  }
  release.publishedAt ??= state.nextTime();
  return true;
}

async function create({ state, body, account }: Asked): Promise<Reply> {
  const refusal = refusalOf(state, body, null);
  if (refusal !== null) return refusal;
  const release: Release = {
    id: state.nextId(),
    author: account,
    createdAt: state.nextTime(),
    tag: textIn(body, 'tag_name') ?? '',
    target: textIn(body, 'target_commitish') ?? state.defaultBranch,
    name: textIn(body, 'name'),
    body: textIn(body, 'body'),
    draft: body['draft'] === true,
    prerelease: body['prerelease'] === true,
    publishedAt: null,
  };
  if (!release.draft && !(await published(state, release))) return invalid('Release', 'target_commitish', 'invalid');
  state.releases.push(release);
  return { status: 201, body: releaseObject(state, release) };
}

async function update({ state, path, body }: Asked): Promise<Reply> {
  const release = state.releases.find((one) => one.id === Number(path['release_id']));
  if (release === undefined) return notFound;
  const refusal = refusalOf(state, body, release);
  if (refusal !== null) return refusal;
  Object.assign(release, {
    tag: textIn(body, 'tag_name') ?? release.tag,
    target: textIn(body, 'target_commitish') ?? release.target,
    name: textIn(body, 'name') ?? release.name,
    body: textIn(body, 'body') ?? release.body,
    draft: body['draft'] ?? release.draft,
    prerelease: body['prerelease'] ?? release.prerelease,
  });
  if (!release.draft && !(await published(state, release))) return invalid('Release', 'target_commitish', 'invalid');
  return { status: 200, body: releaseObject(state, release) };
}

const repo = '/repos/{owner}/{repo}/releases';

export const releaseRoutes: Routes = {
  [`GET ${repo}`]: {
    needs: [['contents', 'read']],
    answer: ({ state }) => ({ status: 200, body: state.releases.toReversed().map((one) => releaseObject(state, one)) }),
  },
  [`POST ${repo}`]: { needs: [['contents', 'write']], answer: create },
  // A draft has no tag yet: it is not found by it.
  [`GET ${repo}/tags/{tag}`]: {
    needs: [['contents', 'read']],
    answer: ({ state, path }) => {
      const found = state.releases.find((one) => !one.draft && one.tag === path['tag']);
      return found === undefined ? notFound : { status: 200, body: releaseObject(state, found) };
    },
  },
  [`PATCH ${repo}/{release_id}`]: { needs: [['contents', 'write']], answer: update },
};
