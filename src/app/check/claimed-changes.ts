import type { PathChange } from '../../git/repository.ts';
import type { Sources } from '../../library/sources.ts';

/** The changes of paths that a source claims. */
export function claimedChanges(changes: readonly PathChange[], sources: Sources): readonly PathChange[] {
  return changes.filter(({ path }) => sources.claim(path) !== null);
}
