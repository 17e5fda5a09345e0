import { git, refsBelow } from './bare-repository.ts';
import { releaseObject } from './objects.ts';
import type { Json } from './openapi-document.ts';
import { namedCommit } from './repository-routes.ts';
import { type Asked, invalid, mayDo, notFound, type Release, type Reply, type Routes, type State } from './state.ts';

/** GitHub's limit of a release's text, in characters. */
const longest = 125_000;

const textIn = (body: Json, key: string): string | null => (typeof body[key] === 'string' ? body[key] : null);

function refusalOf(state: State, body: Json, self: Release | null): Reply | null {
  const tag = textIn(body, 'tag_name') ?? self?.tag;
  if ([...(textIn(body, 'body') ?? '')].length > longest) {
    return invalid('Release', 'body', 'custom', `body is too long (maximum is ${longest} characters)`);
  }
  const taken = state.releases.some((one) => one !== self && !one.draft && one.tag === tag);
  return taken ? invalid('Release', 'tag_name', 'already_exists') : null;
}

/** Publishing makes the tag where there is none yet; answers with the refusal where it cannot be. */
async function publish(state: State, release: Release, body: Json): Promise<Reply | null> {
  if (state.burntTags.has(release.tag)) {
    return invalid('Release', 'tag_name', 'custom', 'tag_name was used by an immutable release');
  }
  const name = `refs/tags/${release.tag}`;
  const exists = (await refsBelow(state.bare, name)).some((ref) => ref.name === name);
  if (!exists) {
    const commit = await namedCommit(state, release.target);
    if (commit === null) return invalid('Release', 'target_commitish', 'invalid');
    await git(state.bare, 'update-ref', name, commit, '');
  }
  Object.assign(release, {
    draft: false,
    publishedAt: state.nextTime(),
    makeLatest: textIn(body, 'make_latest') ?? 'true',
    immutable: state.immutableReleases,
  });
  if (release.immutable) state.burntTags.add(release.tag);
  return null;
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
    draft: true,
    prerelease: body['prerelease'] === true,
    publishedAt: null,
    makeLatest: null,
    immutable: false,
    assets: [],
  };
  const unpublishable = body['draft'] === true ? null : await publish(state, release, body);
  if (unpublishable !== null) return unpublishable;
  state.releases.push(release);
  return { status: 201, body: releaseObject(state, release) };
}

/** A route about one release: 404 where there is none. */
const about =
  (answer: (asked: Asked, release: Release) => Reply | Promise<Reply>) =>
  (asked: Asked): Reply | Promise<Reply> => {
    const release = asked.state.releases.find((one) => one.id === Number(asked.path['release_id']));
    return release === undefined || !maySee(asked, release) ? notFound : answer(asked, release);
  };

async function update({ state, body }: Asked, release: Release): Promise<Reply> {
  const refusal = refusalOf(state, body, release);
  if (refusal !== null) return refusal;
  if (!release.draft && body['draft'] === true) return invalid('Release', 'draft', 'custom', 'The double takes no release back.');
  const before = { ...release };
  Object.assign(release, {
    tag: textIn(body, 'tag_name') ?? release.tag,
    target: textIn(body, 'target_commitish') ?? release.target,
    name: textIn(body, 'name') ?? release.name,
    body: textIn(body, 'body') ?? release.body,
    prerelease: body['prerelease'] ?? release.prerelease,
  });
  const unpublishable = release.draft && body['draft'] === false ? await publish(state, release, body) : null;
  if (unpublishable !== null) {
    Object.assign(release, before);
    return unpublishable;
  }
  return { status: 200, body: releaseObject(state, release) };
}

/** Drafts are for those who may write. */
const maySee = ({ token }: Asked, release: Release): boolean => !release.draft || mayDo(token, 'contents', 'write');

function list(asked: Asked): Reply {
  const { state } = asked;
  const seen = state.releases.filter((release) => maySee(asked, release));
  return { status: 200, body: seen.toReversed().map((one) => releaseObject(state, one)) };
}

/** A draft has no tag yet: it is not found by it. */
function byTag({ state, path }: Asked): Reply {
  const found = state.releases.find((one) => !one.draft && one.tag === path['tag']);
  return found === undefined ? notFound : { status: 200, body: releaseObject(state, found) };
}

function remove({ state }: Asked, release: Release): Reply {
  state.releases.splice(state.releases.indexOf(release), 1);
  return { status: 204 };
}

const repo = '/repos/{owner}/{repo}/releases';
const mayRead = [['contents', 'read']] as const;
const mayWrite = [['contents', 'write']] as const;

export const releaseRoutes: Routes = {
  [`GET ${repo}`]: { needs: mayRead, answer: list },
  [`POST ${repo}`]: { needs: mayWrite, answer: create },
  [`GET ${repo}/tags/{tag}`]: { needs: mayRead, answer: byTag },
  [`GET ${repo}/{release_id}`]: {
    needs: mayRead,
    answer: about(({ state }, release) => ({ status: 200, body: releaseObject(state, release) })),
  },
  [`PATCH ${repo}/{release_id}`]: { needs: mayWrite, answer: about(update) },
  [`DELETE ${repo}/{release_id}`]: { needs: mayWrite, answer: about(remove) },
};
