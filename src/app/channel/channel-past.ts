import type { Repository, TreeEntry } from '../../git/repository.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { Touched } from '../../library/prompt.ts';
import { sourcesOf } from '../../library/sources.ts';
import { fileStart, missingHotfixes, rangeStart, type MainRelease } from '../../release/channel-history.ts';
import { tagReader } from '../../release/read-tag.ts';
import { isPreRelease } from '../../version/pre-release.ts';
import { schemes } from '../../version/schemes.ts';
import type { RecordedState } from '../state/read-state.ts';
import { readFirstParents } from './first-parents.ts';

/** What staging's history says of prompts, compared with main's releases. */
export interface ChannelPast {
  /** By id the commit of staging that its range starts behind; prompts without one count by ancestry. */
  readonly starts: ReadonlyMap<string, string>;
  /** The same for a promotion, which brings front matter too: another one where staging has the content that main has. */
  readonly promoted: ReadonlyMap<string, string>;
  /** By id the versions of main that staging lacks, the oldest first; prompts that lack none are left out. */
  readonly lacking: ReadonlyMap<string, readonly string[]>;
  /** Ids that staging has as an earlier version of main had them: only main changed them, so nothing is pending. */
  readonly behind: ReadonlySet<string>;
}

const nothingPast: ChannelPast = { starts: new Map(), promoted: new Map(), lacking: new Map(), behind: new Set() };

/** A version of main and the commit it was made of. */
interface TaggedRelease {
  readonly version: string;
  readonly source: string;
}

/** Where a branch is compared with main. */
export interface PastRequest {
  readonly configuration: Configuration;
  /** The records of main. */
  readonly state: RecordedState;
  /** The tip of the channel's branch. */
  readonly tip: string;
  /** Tags by name, with the commits they point at. */
  readonly tags: ReadonlyMap<string, string>;
}

/** Compares a channel's branch with what main released of some prompts, by content along its first parents. */
export async function readChannelPast(repository: Repository, { configuration, state, tip, tags }: PastRequest, touched: readonly Touched[]): Promise<ChannelPast> {
  const lines = await state.linesOf(touched.map(({ id, before }) => before?.id ?? id));
  const known = touched.flatMap((each) => {
    const line = lines.get(each.before?.id ?? each.id);
    return line === undefined || line.version === null || line.source === null ? [] : [{ ...each, line }];
  });
  const { through } = state.header;
  // Where main was rewritten and its commit is gone, nothing can be compared until main is released again.
  if (known.length === 0 || (await repository.commitOf(through)) === null) return nothingPast;
  const base = await repository.mergeBase(through, tip);
  const beyond = new Set((await repository.history(base, through)).map(({ oid }) => oid));
  const followed = known.map(({ id, before, after, line }) => ({ id, paths: [...new Set([after?.path, before?.path, line.path].flatMap((path) => path ?? []))] }));
  const releases = releasesOf(known.map(({ line }) => line), tags, configuration);
  const sought = known.map(({ id, line }, at) => ({ id, paths: followed[at]?.paths ?? [], releases: recent(releases.get(line.id) ?? [], beyond) }));
  const recorded = new Map(known.map(({ id, line }) => [id, line.blob === null ? [] : [line.blob]]));
  const blobs = await blobsAt(repository, sought);
  const { commits, contents, files, own } = await readFirstParents(repository, sourcesOf(configuration), { from: base, tip }, followed, [...blobs.values()]);
  const starts = new Map<string, string>();
  const promoted = new Map<string, string>();
  const lacking = new Map<string, readonly string[]>();
  const behind = new Set<string>();
  for (const { id, releases: made } of sought) {
    const digests = made.map(({ version, source }): MainRelease => {
      const blob = blobs.get(`${id} ${source}`)?.blob ?? '';
      return { version, digest: own.get(blob) ?? blob, mergedBack: !beyond.has(source) };
    });
    const line = contents.get(id) ?? [];
    const place = rangeStart(digests.map(({ digest }) => digest), line);
    const start = commits[place ?? -1];
    const missing = missingHotfixes(digests, line);
    if (start !== undefined) starts.set(id, start);
    const released = new Set([...made.flatMap(({ source }) => blobs.get(`${id} ${source}`)?.blob ?? []), ...(recorded.get(id) ?? [])]);
    const promotedFrom = place === null || place < line.length - 1 ? start : commits[fileStart(released, files.get(id) ?? [], line, place)];
    if (promotedFrom !== undefined) promoted.set(id, promotedFrom);
    if (missing.length > 0) lacking.set(id, missing);
    if (missing.length > 0 && (place === line.length - 1 || line.every((content) => content === ''))) behind.add(id);
  }
  return { starts, promoted, lacking, behind };
}

/** The versions of main by id, the oldest first, the recorded one last. */
function releasesOf(lines: readonly StateLine[], tags: ReadonlyMap<string, string>, configuration: Configuration): ReadonlyMap<string, readonly TaggedRelease[]> {
  const scheme = schemes[configuration.versioning.scheme];
  const made = new Map<string, TaggedRelease[]>(lines.map(({ id }) => [id, []]));
  const read = tagReader(configuration.tagFormat);
  // Versions of hashes have no order: only the recorded one is known to be the newest.
  for (const [name, source] of scheme.name === 'hash' ? [] : tags) {
    const found = read(name);
    if (found !== null && !isPreRelease(found.version) && scheme.accepts(found.version)) made.get(found.id)?.push({ version: found.version, source });
  }
  return new Map(
    lines.map(({ id, version, source }) => {
      const current = { version: version ?? '', source: source ?? '' };
      const earlier = (made.get(id) ?? []).filter((each) => scheme.accepts(current.version) && scheme.compare(each.version, current.version) < 0);
      return [id, [...earlier.sort((a, b) => scheme.compare(a.version, b.version)), current]];
    }),
  );
}

/** The releases that the branch does not have by ancestry, and the newest that it has. */
function recent(releases: readonly TaggedRelease[], beyond: ReadonlySet<string>): readonly TaggedRelease[] {
  const had = releases.findLastIndex(({ source }) => !beyond.has(source));
  return releases.slice(Math.max(0, had));
}

/** The file of each release, by id and source. */
async function blobsAt(
  repository: Repository,
  sought: readonly { readonly id: string; readonly paths: readonly string[]; readonly releases: readonly TaggedRelease[] }[],
): Promise<ReadonlyMap<string, TreeEntry>> {
  const bySource = new Map<string, { readonly id: string; readonly path: string }[]>();
  for (const { id, paths, releases } of sought) {
    for (const { source } of releases) {
      const files = bySource.get(source) ?? [];
      files.push(...paths.map((path) => ({ id, path })));
      bySource.set(source, files);
    }
  }
  const found = new Map<string, TreeEntry>();
  for (const [source, files] of bySource) {
    const entries = await repository.entriesAt(source, files.map(({ path }) => path));
    for (const [at, { id, path }] of files.entries()) {
      const entry = entries[at];
      if (entry !== null && entry !== undefined && !found.has(`${id} ${source}`)) found.set(`${id} ${source}`, { path, mode: '100644', blob: entry.blob });
    }
  }
  return found;
}
