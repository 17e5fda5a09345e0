import type { RangeCommit } from './range.ts';

/** A commit of the line that leads to the tip, with everything it lands. */
export interface Step {
  readonly commit: RangeCommit;
  /** The commit before it on the line; `null` for a root. */
  readonly parent: string | null;
  /** Oldest first; the step's own commit is the last. */
  readonly lands: readonly RangeCommit[];
}

/** Steps of a line from index `from` on. */
export interface Stretch {
  readonly steps: readonly Step[];
  readonly from: number;
}

/** A merge of a line and the parent whose side it was merged into. */
export interface MergedInto {
  readonly commit: string;
  readonly parent: string;
}

/**
 * Answers which steps lead from a base to the tip. Bases on the tip's first-parent line share its steps; for a base
 * that was merged in by another parent a line through that parent is made, at the cost of one more pass.
 * @param commits of a range that begins at or before every base, newest first in topological order.
 */
export function stretchesTo(tip: string, commits: readonly RangeCommit[]): (base: string | null) => Stretch {
  const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
  const main = stepsBetween(null, tip, commits, byOid);
  const position = new Map(main.map(({ commit }, at) => [commit.oid, at]));
  const others = new Map<string, Stretch>();
  return (base) => {
    if (base === null || base === (main[0]?.parent ?? null)) return { steps: main, from: 0 };
    const at = position.get(base);
    if (at !== undefined) return { steps: main, from: at + 1 };
    const found = others.get(base) ?? { steps: stepsBetween(base, tip, commits, byOid), from: 0 };
    others.set(base, found);
    return found;
  };
}

/** The merges among steps: what they brought, git has to be asked for. */
export function mergesOf(steps: readonly Step[]): readonly MergedInto[] {
  return steps.flatMap(({ commit, parent }) => (parent !== null && isMerge(commit) ? [{ commit: commit.oid, parent }] : []));
}

export function isMerge(commit: RangeCommit): boolean {
  return commit.parents.length > 1;
}

type Graph = ReadonlyMap<string, RangeCommit>;

function stepsBetween(base: string | null, tip: string, commits: readonly RangeCommit[], graph: Graph): readonly Step[] {
  const line = lineTo(tip, base, commits, graph);
  const stepOf = new Map<string, number>();
  if (base !== null) mark(base, -1, stepOf, graph);
  line.forEach(({ commit }, at) => mark(commit.oid, at, stepOf, graph));
  const lands = line.map((): RangeCommit[] => []);
  for (const commit of commits.toReversed()) lands[stepOf.get(commit.oid) ?? -1]?.push(commit);
  return line.map((step, at) => ({ ...step, lands: lands[at] ?? [] }));
}

/** From the base to the tip, oldest first, by first parents wherever they come from the base. */
function lineTo(tip: string, base: string | null, commits: readonly RangeCommit[], graph: Graph): readonly Omit<Step, 'lands'>[] {
  const younger = new Set<string>(base === null ? [] : [base]);
  if (base !== null) for (const { oid, parents } of commits.toReversed()) if (parents.some((each) => younger.has(each))) younger.add(oid);
  const line: Omit<Step, 'lands'>[] = [];
  for (let commit = graph.get(tip); commit !== undefined; ) {
    const parent: string | null = commit.parents.find((each) => younger.has(each)) ?? commit.parents[0] ?? null;
    line.push({ commit, parent });
    commit = parent === null || parent === base ? undefined : graph.get(parent);
  }
  return line.toReversed();
}

/** Gives a commit, and all its ancestors that have none yet, to a step. */
function mark(oid: string, step: number, stepOf: Map<string, number>, graph: Graph): void {
  const open = [oid];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const commit = graph.get(next);
    if (commit === undefined || stepOf.has(next)) continue;
    stepOf.set(next, step);
    open.push(...commit.parents);
  }
}
