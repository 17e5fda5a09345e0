import { productionOf } from '../../catalog/resolve.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Configuration } from '../../library/configuration.ts';
import { problem, type About, type Problem } from '../../problem/problem.ts';
import { schemes } from '../../version/schemes.ts';

/** Versions that were released, by the key of the configuration that says how they are numbered. */
export interface ReleasedVersions {
  /** By id; `null` for a prompt without a version. */
  readonly prompts: ReadonlyMap<string, string | null>;
  readonly library: string | null;
}

/** The newest version of each prompt that a catalog has, and of the library. */
export function versionsIn(catalog: Catalog | null): ReleasedVersions {
  const prompts = catalog === null ? null : productionOf(catalog)?.prompts;
  return { prompts: new Map([...(prompts ?? [])].map(([id, { latest }]) => [id, latest])), library: catalog?.library ?? null };
}

/**
 * What is wrong where a configuration numbers by another scheme than the one versions were released by: one problem a key,
 * about the first such version. Nothing can follow it.
 */
export function otherScheme({ versioning, libraryVersion }: Pick<Configuration, 'versioning' | 'libraryVersion'>, released: ReleasedVersions, aboutKey: (key: readonly string[]) => About): readonly Problem[] {
  const prompts = firstOther(versioning.scheme, released.prompts);
  const library = firstOther(libraryVersion, new Map([['library', released.library]]));
  return [
    ...prompts.map(([id, version]) => problem('version-scheme-changed', { key: 'versioning.scheme', id, version, scheme: versioning.scheme, was: schemeOf(version) }, aboutKey(['versioning', 'scheme']))),
    ...library.map(([id, version]) => problem('version-scheme-changed', { key: 'library_version.scheme', id, version, scheme: libraryVersion, was: schemeOf(version) }, aboutKey(['library_version', 'scheme']))),
  ];
}

function firstOther(scheme: keyof typeof schemes, versions: ReadonlyMap<string, string | null>): readonly (readonly [string, string])[] {
  for (const [id, version] of versions) if (version !== null && !schemes[scheme].accepts(version)) return [[id, version]];
  return [];
}

/** A day passes for semver too, and digits alone for a hash: the narrower scheme comes first. */
function schemeOf(version: string): string | null {
  const { calver, sequential, semver, hash } = schemes;
  return [calver, sequential, semver, hash].find(({ accepts }) => accepts(version))?.name ?? null;
}
