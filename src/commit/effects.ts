import { higherImpact, isBelow, type Impact } from '../domain/impact.ts';
import type { ParsedCommit } from './commit.ts';
import { isGlob, matchesGlob } from './id-glob.ts';

/** A prompt that a commit touches. */
export interface Touched {
  readonly id: string;
  readonly category: string;
}

/** What a commit declares for one prompt, and which part of its message says so. */
export interface Effect {
  readonly impact: Impact;
  readonly by: 'header' | 'scope' | 'trailer' | 'sub-change';
}

/**
 * What a commit declares for each prompt it touches; `null` = undocumented for that prompt.
 * A trailer decides alone (the highest of several). Otherwise the header, narrowed to the prompts its scope names if it names a touched one;
 * a sub-change raises the prompts that its own scope names.
 */
export function effects(commit: ParsedCommit, touched: readonly Touched[]): ReadonlyMap<string, Effect | null> {
  const trailers = claims(commit.promptChanges.map(({ target, impact }) => [target, impact]));
  const scope = claims(commit.scope.map((item) => [item, commit.declared ?? 'none']));
  const listed = claims(commit.subChanges.flatMap((each) => each.scope.map((item) => [item, each.impact] as const)));
  const named = new Set(touched.filter((prompt) => claimed(scope, [prompt.id, prompt.category]) !== null));

  const effectOn = (prompt: Touched): Effect | null => {
    const ordered = claimed(trailers, [prompt.id]);
    if (ordered !== null) return { impact: ordered, by: 'trailer' };
    const reached = commit.declared !== null && (named.size === 0 || named.has(prompt));
    const header: Effect | null = reached ? { impact: commit.declared, by: named.size === 0 ? 'header' : 'scope' } : null;
    const raised = claimed(listed, [prompt.id, prompt.category]);
    if (raised === null || (header !== null && !isBelow(header.impact, raised))) return header;
    return { impact: raised, by: 'sub-change' };
  };
  return new Map(touched.map((prompt) => [prompt.id, effectOn(prompt)]));
}

/** What targets ask for: the highest impact of each. */
interface Claims {
  readonly exact: ReadonlyMap<string, Impact>;
  readonly globs: ReadonlyMap<string, Impact>;
}

function claims(pairs: Iterable<readonly [target: string, impact: Impact]>): Claims {
  const exact = new Map<string, Impact>();
  const globs = new Map<string, Impact>();
  for (const [target, impact] of pairs) {
    const side = isGlob(target) ? globs : exact;
    side.set(target, higherImpact(side.get(target) ?? 'none', impact));
  }
  return { exact, globs };
}

/** The highest impact asked for under any of the names, the first of which is the id; `null` where none is named. */
function claimed(all: Claims, names: readonly [id: string, ...others: string[]]): Impact | null {
  const found = names.flatMap((name) => all.exact.get(name) ?? []);
  for (const [glob, impact] of all.globs) if (matchesGlob(glob, names[0])) found.push(impact);
  return found.length === 0 ? null : found.reduce(higherImpact);
}
