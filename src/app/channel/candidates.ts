import type { Catalog } from '../../catalog/catalog.ts';
import type { Candidate } from '../../release/candidate.ts';
import { tagReader } from '../../release/read-tag.ts';
import { isPreRelease } from '../../version/pre-release.ts';

/** The environment of the catalog that holds what staging and experiments gave. */
export const stagingEnvironment = 'staging';

/** The pre-releases of a prompt that records and tags know, by its id. */
export type FindCandidates = (id: string) => readonly Candidate[];

/**
 * Pre-releases from the catalog, which keeps every one with its digest, and from the names of tags, which may be known when
 * the catalog is lost: such a name takes its number and counts for nothing else.
 */
export function candidatesIn(catalog: Catalog | null, tags: Iterable<string>, tagFormat: string): FindCandidates {
  const served = catalog?.environments.get(stagingEnvironment)?.prompts ?? new Map();
  const tagged = new Map<string, string[]>();
  const read = tagReader(tagFormat);
  for (const name of tags) {
    const found = read(name);
    if (found === null || !isPreRelease(found.version)) continue;
    tagged.set(found.id, [...(tagged.get(found.id) ?? []), found.version]);
  }
  return (id) => {
    const known = new Map<string, Candidate>((tagged.get(id) ?? []).map((version) => [version, { version, digest: null }]));
    // Staging may have gone on to a version of main: that is no candidate.
    for (const [version, { digest }] of served.get(id)?.versions ?? []) if (isPreRelease(version)) known.set(version, { version, digest });
    return [...known.values()];
  };
}

/** What those who follow staging get of a prompt; `null` where they read main's. */
export function followedIn(catalog: Catalog | null): (id: string) => { readonly version: string; readonly digest: string } | null {
  const served = catalog?.environments.get(stagingEnvironment)?.prompts;
  return (id) => {
    const prompt = served?.get(id);
    const version = prompt?.stable ?? null;
    const digest = version === null ? undefined : prompt?.versions.get(version)?.digest;
    return version === null || digest === undefined ? null : { version, digest };
  };
}
