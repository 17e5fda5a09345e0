/** A release of main, as one prompt sees it. */
export interface MainRelease {
  readonly version: string;
  readonly digest: string;
  /** Whether staging's history holds the commits it was made of: main was merged back since. */
  readonly mergedBack: boolean;
}

/**
 * The releases of main that a promotion would lack: those after the newest one that staging has, merged back or as its own
 * content. Contents are matched in order: content from before a release is not that release. The promotion waits until main is
 * merged back.
 * @param releases the oldest first; begins anywhere in the past, ends with the newest.
 * @param contents digests of the prompt along staging's first parents, the oldest first.
 * @returns versions, the oldest first.
 */
export function missingHotfixes(releases: readonly MainRelease[], contents: readonly string[]): readonly string[] {
  const places = beginnings(contents);
  let reached = 0;
  let had = 0;
  for (const [index, { digest, mergedBack }] of releases.entries()) {
    const place = places.get(digest)?.find((each) => each >= reached);
    if (place !== undefined) reached = place;
    if (place !== undefined || mergedBack) had = index + 1;
  }
  return releases.slice(had).map(({ version }) => version);
}

/**
 * Where staging's range starts for a prompt: behind its newest first-parent commit whose content equals stable's; where there is
 * none, that of the newest earlier release that has one. Ancestry decides nothing: after a squash it would count what is released.
 * @param releases digests of main's releases, the oldest first.
 * @param contents as for `missingHotfixes`.
 * @returns index into `contents` of the commit the range starts behind; `null` where all of it counts.
 */
export function rangeStart(releases: readonly string[], contents: readonly string[]): number | null {
  const staged = new Set(contents);
  const known = releases.findLast((digest) => staged.has(digest));
  return known === undefined ? null : contents.lastIndexOf(known);
}

/**
 * Where the range starts of a prompt whose content is that of stable, so that only its front matter can have changed: behind the
 * newest commit of those at its end with that content whose file is one that main has, or had in a release.
 * @param released blobs of those files.
 * @param files blobs of the prompt along staging's first parents, as `contents` are.
 * @param place what `rangeStart` says.
 */
export function fileStart(released: ReadonlySet<string>, files: readonly string[], contents: readonly string[], place: number): number {
  for (let at = place; at >= 0 && contents[at] === contents[place]; at -= 1) if (released.has(files[at] ?? '')) return at;
  return place;
}

/** Where each content begins, in order; once for commits in a row that keep it. */
function beginnings(contents: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, digest] of contents.entries()) {
    if (contents[place - 1] === digest) continue;
    const found = places.get(digest);
    if (found === undefined) places.set(digest, [place]);
    else found.push(place);
  }
  return places;
}
