import { assetObject } from './objects.ts';
import { type Asked, type Asset, invalid, notFound, type Release, type Reply, type Routes } from './state.ts';

/** GitHub replaces what may not be in a name by dots, and leaves none at either end. */
const keptName = (name: string): string => name.replaceAll(/[^\w.-]+/gu, '.').replaceAll(/^\.+|\.+$/gu, '');

/** An immutable release takes no file and gives none back. */
const locked = invalid('ReleaseAsset', 'release', 'custom', 'Cannot change assets of an immutable release.');

function upload({ state, path, query, bytes, contentType, account }: Asked): Reply {
  const release = state.releases.find(({ id }) => id === Number(path['release_id']));
  if (release === undefined) return notFound;
  if (release.immutable) return locked;
  const name = keptName(query.get('name') ?? '');
  if (release.assets.some((one) => one.name === name)) return invalid('ReleaseAsset', 'name', 'already_exists');
  if (bytes?.length === 0) return { status: 400, body: { message: 'Bad Content-Length: ', documentation_url: 'https://docs.github.com/rest' } };
  const asset: Asset = {
    id: state.nextId(),
    name,
    contentType,
    uploader: account,
    createdAt: state.nextTime(),
    state: bytes === null ? 'starter' : 'uploaded',
    bytes: bytes ?? Buffer.alloc(0),
  };
  release.assets.push(asset);
  return { status: 201, body: assetObject(state, release, asset) };
}

function remove({ state, path }: Asked): Reply {
  const isIt = ({ id }: Asset): boolean => id === Number(path['asset_id']);
  const release = state.releases.find((one: Release) => one.assets.some(isIt));
  if (release === undefined) return notFound;
  if (release.immutable) return locked;
  release.assets.splice(release.assets.findIndex(isIt), 1);
  return { status: 204 };
}

export const assetRoutes: Routes = {
  'POST /uploads/repos/{owner}/{repo}/releases/{release_id}/assets': { needs: [['contents', 'write']], answer: upload },
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}': { needs: [['contents', 'write']], answer: remove },
};
