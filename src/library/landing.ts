import type { ParsedCommit } from '../commit/commit.ts';
import { effects } from '../commit/effects.ts';
import { highestImpact, type Impact } from '../domain/impact.ts';
import type { MergeMethod } from './configuration.ts';
import type { Touched } from './prompt.ts';

/** A parsed commit with the touched prompts it changed. */
export interface LandingCommit {
  readonly commit: ParsedCommit;
  readonly touches: readonly string[];
}

/** The messages that will land, or may. */
export interface Landing {
  readonly merge: MergeMethod;
  /** The pull request's title and body as a squash would land them; `null` where there is no pull request. */
  readonly title: ParsedCommit | null;
  /** Commits of the range, newest first. */
  readonly commits: readonly LandingCommit[];
}

/** One way the change may land, and what its messages declare for one prompt. */
export interface Way {
  readonly by: 'title' | 'commits';
  /** `null`: nothing documents the change. */
  readonly declared: Impact | null;
  /** The commits that touch the prompt on this way, newest first. */
  readonly commits: readonly ParsedCommit[];
  /** Those of them that document nothing for this prompt. */
  readonly undocumented: readonly ParsedCommit[];
}

/** What is declared for each touched prompt, by id: one entry for each way the change may land. */
export function declaredFor(touched: readonly Touched[], landing: Landing): ReadonlyMap<string, readonly Way[]> {
  const named = new Map(touched.map((each) => [each.id, { id: each.id, category: categoryOf(each) }]));
  const ways = new Map<string, Way[]>(touched.map(({ id }) => [id, []]));
  if (landing.title !== null && (landing.merge === 'squash' || landing.merge === 'auto')) {
    const effect = effects(landing.title, [...named.values()]);
    for (const [id, list] of ways) list.push(wayOf('title', id, [{ commit: landing.title, effect }]));
  }
  if (landing.title === null || landing.merge !== 'squash') {
    const parsed = landing.commits.map(({ commit, touches }) => ({
      commit,
      touches: new Set(touches),
      effect: effects(commit, touches.flatMap((id) => named.get(id) ?? [])),
    }));
    for (const [id, list] of ways) list.push(wayOf('commits', id, parsed.filter(({ touches }) => touches.has(id))));
  }
  return ways;
}

/** The most any way declares; `null` when no way documents the change. */
export function declaredBy(ways: readonly Way[]): Impact | null {
  const declared = ways.flatMap((way) => way.declared ?? []);
  return declared.length === 0 ? null : highestImpact(declared);
}

function wayOf(
  by: Way['by'],
  id: string,
  commits: readonly { readonly commit: ParsedCommit; readonly effect: ReturnType<typeof effects> }[],
): Way {
  const impacts = commits.map(({ effect }) => effect.get(id) ?? null);
  const known = impacts.flatMap((each) => (each === null ? [] : [each.impact]));
  return {
    by,
    declared: known.length === 0 ? null : highestImpact(known),
    commits: commits.map(({ commit }) => commit),
    undocumented: commits.filter((_, index) => impacts[index] === null).map(({ commit }) => commit),
  };
}

function categoryOf(touched: Touched): string {
  return (touched.after ?? touched.before)?.name.category ?? '';
}
