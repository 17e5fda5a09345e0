/** Stands first in the text of every release of ours and names it so. Never changes: older releases would be orphaned. */
export const releaseMarker = '<!-- prompt-libraries:release:v1 -->';

/**
 * Most characters the text of a kept release may have: GitHub takes 125,000, and the marker stands in a line above.
 * Counted in UTF-16 code units, which is never too few.
 */
export const longestReleaseBody = 125_000 - `${releaseMarker}\n`.length;

/** A file of a release, as the hosting service has it. */
export interface HostedAsset {
  readonly id: number;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** `sha256:` and 64 hexadecimal digits; `null` where the service tells none. */
  readonly digest: string | null;
  /** `unfinished`: the upload broke off, or goes on somewhere else. */
  readonly state: 'uploaded' | 'unfinished';
}

/** A release as the hosting service has it. */
export interface HostedRelease {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  /** With the marker, where it is ours; `''` where there is none. */
  readonly body: string;
  readonly url: string;
  readonly assets: readonly HostedAsset[];
}

/** A file to attach. */
export interface KeptAsset {
  /** Letters, digits, `.`, `_` and `-`, no `.` at either end: the service renames whatever else a name has. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A release that should stand once, published, with all its files. */
export interface KeptRelease {
  /** Has to exist already: the service would make it at a commit of its own choice. */
  readonly tag: string;
  readonly name: string;
  /** At most `longestReleaseBody` characters, without the marker. */
  readonly body: string;
  readonly assets: readonly KeptAsset[];
  /** Whether it becomes the latest one; `legacy`: by date and version, as the service sorts them. */
  readonly makeLatest: 'true' | 'false' | 'legacy';
}

/** What became of a release that should stand once. */
export type ReleaseOutcome =
  | { readonly is: 'published'; readonly url: string }
  /** It stood there, published and complete. */
  | { readonly is: 'unchanged'; readonly url: string }
  /** It was published otherwise, and a published release is never changed. `assets`: names of those missing or different. */
  | { readonly is: 'incomplete'; readonly url: string; readonly textDiffers: boolean; readonly assets: readonly string[] }
  /** A release or a draft of this tag stands there without our marker; it is left alone. */
  | { readonly is: 'foreign'; readonly url: string }
  /** The token may not release. */
  | { readonly is: 'forbidden'; readonly because: string; readonly help: string };

/** Releases of the hosting service, in our words. Answers of the wrong shape, time-outs and refusals throw `Failure`. */
export interface ReleaseHosting {
  /**
   * The release of a tag, published or still a draft; `null` where there is none. Drafts are looked for among the
   * newest 1,000 releases, and are seen only by a token that may write.
   */
  readonly releaseOf: (tag: string) => Promise<HostedRelease | null>;
  /**
   * Keeps one release per tag: drafted, filled, published last. Whatever broke off before is found and completed; what
   * is published is never changed. Files of a draft that were not asked for stay. Throws the failures
   * `github-release-too-long`, `github-tag-missing`, `github-tag-burnt` (an immutable release had the tag's name),
   * `github-release-refused` (404 on a write) and `github-release-unsettled` (another run makes the same one).
   */
  readonly keepRelease: (release: KeptRelease) => Promise<ReleaseOutcome>;
}
