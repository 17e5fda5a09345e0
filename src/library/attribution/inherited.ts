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

/**
 * What each commit declares once a change that equals an earlier one has inherited its impact: a reapplied or picked
 * change matters as much as it did the first time.
 * @param steps oldest first; the changes that each lands, and the change it makes as a whole.
 */
export function inherited<T>(steps: readonly { readonly whole: LineChange; readonly landed: readonly Declaring<T>[] }[]): ReadonlyMap<T, Impact | null> {
  const earlier = new Map<string, Impact>();
  const found = new Map<T, Impact | null>();
  const remember = (name: string, impact: Impact | null): void => {
    if (impact !== null) earlier.set(name, higherImpact(earlier.get(name) ?? 'none', impact));
  };
  for (const { whole, landed } of steps) {
    for (const { change, commit, impact, brings } of landed) {
      const before = earlier.get(change.name) ?? null;
      const counts = before === null ? impact : impact === null || brings ? before : higherImpact(before, impact);
      found.set(commit, counts);
      remember(change.name, counts);
    }
    const known = landed.flatMap(({ commit }) => found.get(commit) ?? []);
    remember(whole.name, known.length === 0 ? null : highestImpact(known));
  }
  return found;
}
