import type { Scheme } from './scheme.ts';
import { acceptsSemverRange, inSemverRange } from './semver.ts';

/** The range that every version of every scheme is in. */
const any = '*';

/**
 * Whether a text is a range of versions of a scheme: for semver what npm reads (`^1.0.0`, `>=1.2.0 <2.0.0`, `1.x`),
 * for the others one exact version; for all of them `*`.
 */
export function acceptsRange(scheme: Scheme, range: string): boolean {
  return range === any || (scheme.name === 'semver' ? acceptsSemverRange(range) : scheme.accepts(range));
}

/**
 * Whether a version is in a range; `null` where the scheme understands one of the two not, so that nobody can tell.
 * A semver pre-release is in `*`, and otherwise only in a range that names a pre-release of the same core.
 */
export function satisfiesRange(scheme: Scheme, version: string, range: string): boolean | null {
  if (!scheme.accepts(version) || !acceptsRange(scheme, range)) return null;
  if (range === any) return true;
  return scheme.name === 'semver' ? inSemverRange(version, range) : scheme.compare(version, range) === 0;
}
