import { higherImpact, highestImpact, type Impact } from '../../domain/impact.ts';
import type { LineChange } from './line-change.ts';

/** A change with what its own message declares; `null` where it says nothing that counts. */
export interface Declaring<T> {
  readonly change: LineChange;
  readonly commit: T;
  readonly impact: Impact | null;
  /** Whether the message only says that something comes back: then what comes back decides. */
  readonly brings: boolean;
}

/** What a commit declares in the end, and the commit whose words tell it. */
export interface Inherited<T> {
  readonly impact: Impact | null;
  readonly toldBy: T;
}

/**
 * What each commit declares once a change that equals an earlier one has inherited its impact: a reapplied or picked
 * change matters as much as it did the first time. One that only says that something comes back is told by the words of
 * what comes back.
 * @param steps oldest first; the changes that each lands, and the change it makes as a whole.
 */
export function inherited<T>(steps: readonly { readonly whole: LineChange; readonly landed: readonly Declaring<T>[] }[]): ReadonlyMap<T, Inherited<T>> {
  const earlier = new Map<string, Impact>();
  const firsts = new Map<string, T>();
  const found = new Map<T, Inherited<T>>();
  const remember = (name: string, impact: Impact | null): void => {
    if (impact !== null) earlier.set(name, higherImpact(earlier.get(name) ?? 'none', impact));
  };
  for (const { whole, landed } of steps) {
    for (const { change, commit, impact, brings } of landed) {
      const before = earlier.get(change.name) ?? null;
      const counts = before === null ? impact : impact === null || brings ? before : higherImpact(before, impact);
      found.set(commit, { impact: counts, toldBy: (brings ? firsts.get(change.name) : undefined) ?? commit });
      if (!brings && !firsts.has(change.name)) firsts.set(change.name, commit);
      remember(change.name, counts);
    }
    const known = landed.flatMap(({ commit }) => found.get(commit)?.impact ?? []);
    remember(whole.name, known.length === 0 ? null : highestImpact(known));
  }
  return found;
}
