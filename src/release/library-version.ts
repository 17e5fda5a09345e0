import type { Impact } from '../domain/impact.ts';
import { highestImpact } from '../domain/impact.ts';
import { schemes } from '../version/schemes.ts';

/**
 * The library's own next version: CalVer by the source's date, or semver by the highest impact of the run.
 * `null` where nothing is released.
 * @param committedAt committer date of the source, seconds since 1970 UTC.
 */
export function nextLibraryVersion(
  scheme: 'calver' | 'semver',
  current: string | null,
  impacts: readonly Impact[],
  committedAt: number,
): string | null {
  if (impacts.length === 0) return null;
  const facts = { committedAt, digest: '', preMajor: 'strict', taken: () => false } as const;
  if (current === null) return schemes[scheme].first(facts, '1.0.0');
  const highest = highestImpact(impacts);
  return schemes[scheme].next(current, highest === 'none' ? 'patch' : highest, facts);
}
