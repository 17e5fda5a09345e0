import { nearestName } from '../domain/nearest.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { ParsedCommit } from './commit.ts';
import type { Touched } from './effects.ts';
import { isGlob, matchesGlob } from './id-glob.ts';

/**
 * Warns of each target of a `Prompt-Change` or `Release-As`, and each scope item that looks like a prompt id, that names no touched prompt.
 * An item looks like an id when a known category and a hyphen begin it.
 * @param categories names of all categories, configured ones included.
 */
export function unmatchedTargets(
  commit: ParsedCommit,
  touched: readonly Touched[],
  categories: Iterable<string>,
): readonly Problem[] {
  const known = new Set(categories);
  const ids = new Set(touched.map((prompt) => prompt.id));
  const items = [commit, ...commit.subChanges].flatMap((each) => each.scope).filter((item) => looksLikeId(item, known));
  const targets = new Set([...items, ...commit.promptChanges.map((change) => change.target), ...commit.releaseAs.flatMap(({ id }) => id ?? [])]);
  return [...targets]
    .filter((target) => !(isGlob(target) ? [...ids].some((id) => matchesGlob(target, id)) : ids.has(target)))
    .map((item) => problem('commit-scope-unmatched', { item, meant: isGlob(item) ? null : nearestName(item, ids) }));
}

/** Categories may hold hyphens themselves: every hyphen is tried as the end of one. */
function looksLikeId(item: string, categories: ReadonlySet<string>): boolean {
  if (categories.has(item)) return false;
  for (let hyphen = item.indexOf('-'); hyphen !== -1; hyphen = item.indexOf('-', hyphen + 1)) {
    if (categories.has(item.slice(0, hyphen))) return true;
  }
  return false;
}
