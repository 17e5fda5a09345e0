import type { CommitWithPaths, Repository } from '../../git/repository.ts';
import { Failure } from '../../problem/failure.ts';

/** The commits of a change, and the tree that would be there after the merge. */
export interface ResolvedChange {
  readonly base: string;
  readonly head: string;
  readonly tree: string;
  /** The commits of the change, where they were read to find it. */
  readonly commits?: readonly CommitWithPaths[];
}

const fetchEverything = 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.';

/**
 * The change of a pull request, from what is checked out: the merge commit that the hosting service made (its parents say
 * what was merged, the event's base may be stale), or the head itself, which is then merged here.
 * @param pull.head head commit as the event names it.
 * @throws Failure `git-shallow`, `change-base-missing`, `change-conflicts`
 */
export async function changeOfPullRequest(
  repository: Repository,
  pull: { readonly baseBranch: string; readonly head: string },
): Promise<ResolvedChange> {
  const checkedOut = await existing(repository, 'HEAD');
  await refuseShallow(repository);
  const [base, head, ...more] = await repository.parentsOf(checkedOut);
  const isMergeOfHead = base !== undefined && head !== undefined && more.length === 0 && checkedOut !== pull.head;
  if (isMergeOfHead) return { base, head, tree: checkedOut };
  const tip = await repository.commitOf(`refs/remotes/origin/${pull.baseBranch}`);
  if (tip === null) {
    throw new Failure('change-base-missing', `The branch \`${pull.baseBranch}\` that the change would land on is not in this clone.`, fetchEverything);
  }
  return await mergedHere(repository, tip, checkedOut);
}

/** The change of a merge queue: both ends are exact commits. */
export async function changeOfMergeGroup(repository: Repository, ends: { readonly base: string; readonly head: string }): Promise<ResolvedChange> {
  await refuseShallow(repository);
  const [base, head] = await Promise.all([existing(repository, ends.base), existing(repository, ends.head)]);
  return { base, head, tree: head };
}

/** Branches that a change most likely lands on, tried in order when none is named. */
const usualBases = ['refs/remotes/origin/main', 'refs/heads/main', 'refs/remotes/origin/master', 'refs/heads/master'];

/**
 * The change between two names of a clone.
 * @param names.base `null`: the main branch, as last fetched.
 * @throws Failure `git-no-commits`, `revision-unknown`, `change-base-missing`, `change-conflicts`, `git-shallow`
 */
export async function changeBetween(
  repository: Repository,
  names: { readonly base: string | null; readonly head: string },
): Promise<ResolvedChange & { readonly baseName: string }> {
  const head = await existing(repository, names.head);
  await refuseShallow(repository);
  const found = await firstExisting(repository, names.base === null ? usualBases : [names.base]);
  if (found === null) {
    throw names.base === null
      ? new Failure('change-base-missing', 'This clone has no branch `main` to compare with.', 'Name one: `--base BRANCH`; or check the whole library with `--all`.')
      : unknownRevision(names.base);
  }
  return { ...(await mergedHere(repository, found.commit, head)), baseName: shortName(found.name) };
}

async function mergedHere(repository: Repository, base: string, head: string): Promise<ResolvedChange> {
  const commits = base === head ? [] : await repository.history(base, head);
  // A commit of the range that follows the base: then the head contains it, and no other question is needed.
  if (base === head || commits.some(({ parents }) => parents.includes(base))) return { base, head, tree: head, commits };
  if ((await repository.mergeBase(base, head)) === null) {
    throw new Failure('change-unrelated', 'The change and its base have no common history.', 'Rebase the branch onto its base.');
  }
  const tree = await repository.mergedTree(base, head);
  if (tree === null) {
    throw new Failure('change-conflicts', 'The change conflicts with its base: there is no merged result to check.', 'Merge or rebase the base into the branch, then check again.');
  }
  return { base, head, tree, commits };
}

async function existing(repository: Repository, name: string): Promise<string> {
  const commit = await repository.commitOf(name);
  if (commit !== null) return commit;
  throw name === 'HEAD'
    ? new Failure('git-no-commits', 'This repository has no commits yet.', 'Commit something first: `git add -A && git commit -m "feat: first prompts"`.')
    : unknownRevision(name);
}

function unknownRevision(name: string): Failure {
  return new Failure('revision-unknown', `This clone has no commit named \`${name}\`.`, 'Check the name with `git branch -a`, or fetch it first.');
}

async function firstExisting(repository: Repository, names: readonly string[]): Promise<{ readonly name: string; readonly commit: string } | null> {
  const commits = await Promise.all(names.map((name) => repository.commitOf(name)));
  return names.flatMap((name, at) => (commits[at] ? [{ name, commit: commits[at] }] : []))[0] ?? null;
}

/** A shallow graph lies about ranges without saying so. */
async function refuseShallow(repository: Repository): Promise<void> {
  if (await repository.isShallow()) {
    throw new Failure('git-shallow', 'This clone is shallow: the commits of the change cannot be told from it.', fetchEverything);
  }
}

function shortName(name: string): string {
  return name.replace(/^refs\/(?:heads|remotes)\//u, '');
}
