import { isOurs, type Standing, type WritableRelease } from './hosted-release.ts';
import type { HostedAsset, HostedRelease, KeptAsset, KeptRelease, ReleaseOutcome } from './release-hosting.ts';
import { sameText } from './same-text.ts';

/** A file to attach, with the digest its bytes have. */
export interface WantedAsset extends KeptAsset {
  readonly digest: string;
}

/** A release to keep, its text with the marker. */
export interface WantedRelease extends KeptRelease {
  readonly assets: readonly WantedAsset[];
}

/** What is known of a tag's release while it is made. */
export interface Known extends Standing {
  /** Read from GitHub after the last write, so that publishing can trust it. */
  readonly fresh: boolean;
}

/** What comes next. A release is drafted, cleared of broken files, filled, looked at again, and published last. */
export type Step =
  | { readonly do: 'stop'; readonly with: ReleaseOutcome }
  | { readonly do: 'look' }
  | { readonly do: 'miss-tag' }
  | { readonly do: 'draft' }
  | { readonly do: 'discard'; readonly release: WritableRelease }
  | { readonly do: 'clear'; readonly release: WritableRelease; readonly asset: HostedAsset }
  | { readonly do: 'upload'; readonly release: WritableRelease; readonly asset: WantedAsset }
  | { readonly do: 'publish'; readonly release: WritableRelease };

/** Whether a file is there as it should be. Where GitHub tells no digest its size has to do. */
export function isWhole(asset: HostedAsset, wanted: WantedAsset): boolean {
  return (
    asset.state === 'uploaded' &&
    asset.size === wanted.bytes.length &&
    (asset.digest === null || asset.digest === wanted.digest)
  );
}

function outcomeOf(wanted: WantedRelease, release: HostedRelease): ReleaseOutcome {
  const there = new Map(release.assets.map((asset) => [asset.name, asset]));
  const assets = wanted.assets
    .filter((each) => {
      const asset = there.get(each.name);
      return asset === undefined || !isWhole(asset, each);
    })
    .map(({ name }) => name);
  const textDiffers = !sameText(release.body, wanted.body);
  const { url } = release;
  return assets.length > 0 || textDiffers ? { is: 'incomplete', url, textDiffers, assets } : { is: 'unchanged', url };
}

function stepOfDraft(wanted: WantedRelease, known: Known, release: WritableRelease): Step {
  const wantedNamed = new Map(wanted.assets.map((asset) => [asset.name, asset]));
  const broken = release.assets.find((asset) => {
    const other = wantedNamed.get(asset.name);
    return other !== undefined && !isWhole(asset, other);
  });
  if (broken !== undefined) return { do: 'clear', release, asset: broken };
  const there = new Set(release.assets.map(({ name }) => name));
  const missing = wanted.assets.find(({ name }) => !there.has(name));
  if (missing !== undefined) return { do: 'upload', release, asset: missing };
  return known.fresh ? { do: 'publish', release } : { do: 'look' };
}

/** What to do next about a release, by what is known of it. */
export function nextStep(wanted: WantedRelease, known: Known): Step {
  const { release } = known;
  if (release !== null && !isOurs(release)) return { do: 'stop', with: { is: 'foreign', url: release.url } };
  const [spare] = known.spare;
  if (spare !== undefined) return { do: 'discard', release: spare };
  if (release !== null && !release.draft) return { do: 'stop', with: outcomeOf(wanted, release) };
  if (!known.tagExists) return { do: 'miss-tag' };
  return release === null ? { do: 'draft' } : stepOfDraft(wanted, known, release);
}
