import type { ParsedCommit, Reversal } from './commit.ts';
import { splitPullRequest } from './message.ts';

/**
 * The commits that notes leave out, by object id: a change and the revert that takes it back, a revert and the reapply that
 * takes that back, and so on. What stays is what is true at the end; a revert of something older than the list stays too.
 * For notes only: content decides versions.
 *
 * A reversal finds its commit by object id, else by pull request, else as the nearest older commit of that title.
 * @param commits newest first, as git lists them.
 */
export function pairReversals(commits: readonly ParsedCommit[]): ReadonlySet<string> {
  const pairs = pairsOf(commits.toReversed());
  const undone = new Set<ParsedCommit>();
  for (const [reversal, target] of pairs.toReversed()) if (!undone.has(reversal)) undone.add(target);
  return new Set([...pairs.map(([reversal]) => reversal), ...undone].map((commit) => commit.raw.oid));
}

type Pair = readonly [reversal: ParsedCommit, target: ParsedCommit];

function pairsOf(oldestFirst: readonly ParsedCommit[]): readonly Pair[] {
  const older = shelf();
  const targets = new Map<ParsedCommit, ParsedCommit>();
  for (const commit of oldestFirst) {
    const target = commit.reversal === null ? null : older.find(commit.reversal);
    if (target !== null) {
      targets.set(commit, target);
      older.takeBack(target);
      const restored = targets.get(target);
      if (restored !== undefined) older.restore(restored);
    }
    older.add(commit);
  }
  return [...targets];
}

/** Object ids are looked up by this many digits, the fewest that a message may give. */
const shortest = 7;

/** The commits seen so far, by everything a reversal may call them. */
function shelf() {
  const byOid = new Map<string, ParsedCommit[]>();
  const byPullRequest = new Map<number, ParsedCommit>();
  const byTitle = new Map<string, ParsedCommit[]>();
  const takenBack = new Set<ParsedCommit>();

  const putByTitle = (commit: ParsedCommit) => {
    for (const name of titlesOf(commit)) push(byTitle, name, commit);
  };
  /** The newest of a title that still stands. */
  const standing = (name: string): ParsedCommit | null => {
    const stack = byTitle.get(name) ?? [];
    let newest = stack.at(-1);
    while (newest !== undefined && takenBack.has(newest)) {
      stack.pop();
      newest = stack.at(-1);
    }
    return newest ?? null;
  };
  return {
    add(commit: ParsedCommit): void {
      push(byOid, commit.raw.oid.slice(0, shortest), commit);
      if (commit.pullRequest !== null) byPullRequest.set(commit.pullRequest, commit);
      putByTitle(commit);
    },
    takeBack: (commit: ParsedCommit): void => void takenBack.add(commit),
    restore(commit: ParsedCommit): void {
      takenBack.delete(commit);
      putByTitle(commit);
    },
    find({ kind, oid, pullRequest, title }: Reversal): ParsedCommit | null {
      const named = oid === null ? [] : (byOid.get(oid.slice(0, shortest)) ?? []).filter((each) => each.raw.oid.startsWith(oid));
      if (named.length === 1) return named[0] ?? null;
      const merged = pullRequest === null ? undefined : byPullRequest.get(pullRequest);
      return merged ?? (title === null ? null : standing(titleName(kind === 'reapply' ? 'revert' : 'change', title)));
    },
  };
}

/** A commit is found by its own title; a revert also by the title it took back, which is how a reapply calls it. */
function titlesOf({ title, reversal }: ParsedCommit): readonly string[] {
  const own = titleName('change', title);
  return reversal?.kind === 'revert' && reversal.title !== null ? [own, titleName('revert', reversal.title)] : [own];
}

function titleName(kind: 'change' | 'revert', title: string): string {
  return `${kind} ${splitPullRequest(title).title}`;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
