import type { CommitTypes } from '../../commit/commit.ts';
import { parseCommit } from '../../commit/parse-commit.ts';
import type { CommitWithPaths } from '../../git/repository.ts';
import type { MergeMethod } from '../../library/configuration.ts';
import type { Landing, LandingCommit } from '../../library/landing.ts';
import { pathsOf, type Touched } from '../../library/prompt.ts';
import type { LandingMessage } from './request.ts';

/** The messages that may land, with the touched prompts each commit changed. */
export function landingOf(
  message: LandingMessage | null,
  commits: readonly CommitWithPaths[],
  touched: readonly Touched[],
  merge: MergeMethod,
  types: CommitTypes,
): Landing {
  const idByPath = new Map(
    touched.flatMap(({ id, before, after }) => [before, after].flatMap((side) => (side === null ? [] : pathsOf(side).map((path) => [path, id] as const)))),
  );
  return { merge, title: squashCommit(message, commits, types), commits: commits.flatMap((commit) => landing(commit, idByPath, types)) };
}

/** A merge that brings the base into the branch changes nothing of its own: it has no paths and is left out. */
function landing(commit: CommitWithPaths, idByPath: ReadonlyMap<string, string>, types: CommitTypes): readonly LandingCommit[] {
  const touches = [...new Set(commit.changes.flatMap(({ path }) => idByPath.get(path) ?? []))];
  return touches.length === 0 ? [] : [{ commit: parseCommit(commit, types), touches }];
}

function squashCommit(landing: LandingMessage | null, commits: readonly CommitWithPaths[], types: CommitTypes): Landing['title'] {
  if (landing === null) return null;
  const suffix = landing.number === null ? '' : ` (#${landing.number})`;
  const message = `${landing.title}${suffix}\n\n${landing.body}`.trimEnd();
  const [newest] = commits;
  return parseCommit(
    // The squash commit does not exist yet: the last commit of the change stands for it.
    { oid: newest?.oid ?? '', parents: [], author: { name: landing.author, email: '' }, committedAt: newest?.committedAt ?? 0, message },
    types,
  );
}
