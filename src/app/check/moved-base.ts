import type { CommitWithPaths, PathChange, Repository } from '../../git/repository.ts';
import type { Sources } from '../../library/sources.ts';
import { fewNames } from '../../problem/few-names.ts';
import { claimedChanges } from './claimed-changes.ts';
import type { CheckRequest } from './request.ts';

/**
 * What a reader must know where other changes of the same prompts landed on the base after this one was cut: what is judged,
 * and what would be released, is both together, which nobody may have read yet.
 * @param changes the paths that the change touches and a source claims.
 */
export async function movedBase(repository: Repository, { base, head, scope, names }: CheckRequest, commits: readonly CommitWithPaths[], changes: readonly PathChange[], sources: Sources): Promise<readonly string[]> {
  // A commit of the change that follows the base: nothing landed in between, and git need not be asked.
  if (scope === 'all' || commits.length === 0 || commits.some(({ parents }) => parents.includes(base))) return [];
  const cutFrom = await repository.mergeBase(base, head);
  if (cutFrom === null || cutFrom === base) return [];
  const landed = idsOf(claimedChanges(await repository.diff(cutFrom, base), sources), sources);
  const both = [...idsOf(changes, sources)].filter((id) => landed.has(id)).sort();
  return both.length === 0 ? [] : [`The base \`${names.base}\` has moved since this branch was cut, and ${fewNames(both)} changed there too. What is judged here is both together: merge or rebase to read it.`];
}

function idsOf(changes: readonly PathChange[], sources: Sources): ReadonlySet<string> {
  return new Set(changes.flatMap(({ path }) => sources.claim(path)?.id ?? []));
}
