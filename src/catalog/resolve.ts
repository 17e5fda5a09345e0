import { satisfiesRange } from '../version/ranges.ts';
import type { Scheme } from '../version/scheme.ts';
import { schemes } from '../version/schemes.ts';
import type { Catalog, CatalogEnvironment, CatalogPrompt } from './catalog.ts';

/** What applications get where users are. */
export function productionOf(catalog: Catalog): CatalogEnvironment | null {
  return catalog.environments.get('production') ?? null;
}

/** How the versions of a prompt are numbered; `null` where no one scheme has them all. */
export function schemeOf({ versions }: Pick<CatalogPrompt, 'versions'>): Scheme | null {
  const names = [...versions.keys()];
  return Object.values(schemes).find(({ accepts }) => names.length > 0 && names.every(accepts)) ?? null;
}

/** The range that an application begins with: what the stable version promises to keep. */
export function usualRange({ versions, stable }: Pick<CatalogPrompt, 'versions' | 'stable'>): string {
  return schemeOf({ versions })?.name === 'semver' && stable !== null ? `^${stable}` : '*';
}

/** Whether a version is in a range; `null` where nobody can tell. */
export function isInRange(prompt: Pick<CatalogPrompt, 'versions'>, version: string, range: string): boolean | null {
  const scheme = schemeOf(prompt);
  return scheme === null ? null : satisfiesRange(scheme, version, range);
}

/**
 * The version to use of a range: the stable one where it is in it, else the newest before it. What only some users get, or
 * nobody any more, is never chosen.
 */
export function resolveVersion(prompt: Pick<CatalogPrompt, 'versions' | 'stable'>, range: string): string | null {
  const { stable, versions } = prompt;
  const scheme = schemeOf(prompt);
  if (stable === null || scheme === null) return null;
  const fitting = [...versions.keys()].filter((version) => satisfiesRange(scheme, version, range) === true);
  if (fitting.includes(stable)) return stable;
  const earlier = scheme.name === 'hash' ? [] : fitting.filter((version) => scheme.compare(version, stable) < 0);
  return earlier.toSorted(scheme.compare).at(-1) ?? null;
}
