import { never } from '../problem/never.ts';
import { assetFrom, releaseThatIs, type WritableRelease } from './hosted-release.ts';
import type { HostedAsset } from './release-hosting.ts';
import { isWhole, type Known, type Step, type WantedAsset, type WantedRelease } from './release-step.ts';
import { malformed } from './shape.ts';
import type { Transport } from './transport.ts';
import { uploadAddress } from './upload-address.ts';

/** What it takes to write. */
export interface Writing {
  readonly transport: Transport;
  readonly apiUrl: string;
}

/** The steps that write. */
export type WritingStep = Exclude<Step, { readonly do: 'stop' | 'look' | 'miss-tag' }>;

function draft({ transport }: Writing, { tag, name, body }: WantedRelease): Promise<WritableRelease> {
  return transport.write(
    {
      what: `draft the release of ${tag}`,
      route: 'POST /repos/{owner}/{repo}/releases',
      parameters: { tag_name: tag, name, body, draft: true },
    },
    releaseThatIs(tag, true),
  );
}

/** A removal answers with nothing; a page in its place means it was not done. */
function nothing(data: unknown): void {
  if (data !== undefined && data !== '') throw malformed('something where nothing was to be told');
}

function discard({ transport }: Writing, { id, tag }: WritableRelease): Promise<void> {
  return transport.write(
    {
      what: `discard a second draft of ${tag}`,
      route: 'DELETE /repos/{owner}/{repo}/releases/{release_id}',
      parameters: { release_id: id },
    },
    nothing,
  );
}

function clear({ transport }: Writing, { id, name }: HostedAsset): Promise<void> {
  return transport.write(
    {
      what: `remove the unfinished file ${name}`,
      route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
      parameters: { asset_id: id },
    },
    nothing,
  );
}

/** An upload slower than a megabyte a second counts as hanging. */
const bytesInAMillisecond = 1_000;

function upload({ transport, apiUrl }: Writing, release: WritableRelease, asset: WantedAsset): Promise<HostedAsset> {
  return transport.write(
    {
      what: `upload ${asset.name}`,
      route: `POST ${uploadAddress(apiUrl, release.uploadsTo)}`,
      parameters: { name: asset.name, data: asset.bytes },
      headers: { 'content-type': asset.contentType },
      extraTime: Math.ceil(asset.bytes.length / bytesInAMillisecond),
    },
    (data) => {
      const found = assetFrom(data);
      if (found.name !== asset.name || !isWhole(found, asset)) throw malformed(`another file than ${asset.name}`);
      return found;
    },
  );
}

/** Name and text are written again: an older draft may have others. */
function publish({ transport }: Writing, { id }: WritableRelease, wanted: WantedRelease): Promise<WritableRelease> {
  const { tag, name, body, makeLatest } = wanted;
  return transport.write(
    {
      what: `publish the release of ${tag}`,
      route: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
      parameters: { release_id: id, name, body, draft: false, make_latest: makeLatest },
    },
    releaseThatIs(tag, false),
  );
}

/** Does a step, and tells what is known after it by GitHub's answer. */
export async function knownAfter(
  writing: Writing,
  wanted: WantedRelease,
  known: Known,
  step: WritingStep,
): Promise<Known> {
  const withAssets = (release: WritableRelease, assets: readonly HostedAsset[]): Known => ({
    ...known,
    release: { ...release, assets },
    fresh: false,
  });
  switch (step.do) {
    case 'draft':
      return { ...known, release: await draft(writing, wanted), fresh: false };
    case 'discard':
      await discard(writing, step.release);
      return { ...known, spare: known.spare.filter((one) => one !== step.release), fresh: false };
    case 'clear':
      await clear(writing, step.asset);
      return withAssets(step.release, step.release.assets.filter((one) => one !== step.asset));
    case 'upload':
      return withAssets(step.release, [...step.release.assets, await upload(writing, step.release, step.asset)]);
    case 'publish':
      return { ...known, release: await publish(writing, step.release, wanted), fresh: false };
    default:
      return never(step);
  }
}
