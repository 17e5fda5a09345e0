import type { DeprecationPhase } from '../domain/deprecation-phases.ts';
import type { Deprecation } from '../format/document.ts';
import { deprecationStanding } from '../library/deprecation-standing.ts';

/** A prompt of the library that goes, and who still has it. */
export interface GoingPrompt {
  readonly id: string;
  readonly path: string;
  readonly deprecation: Deprecation;
  /** Prompts that need it, sorted. */
  readonly dependents: readonly string[];
  /** Applications that say they use it, sorted. */
  readonly consumers: readonly string[];
  /** Phase of its rollout that is under way; `null` for none. */
  readonly rollout: string | null;
}

/** How often prompts were used of late. */
export interface RecentUsage {
  /** How many days back. */
  readonly days: number;
  /** Requests in that time, by id; an id that is not there was not used. */
  readonly requests: ReadonlyMap<string, number>;
  /** The most requests that do not keep a prompt from being removed. */
  readonly limit: number;
}

/** What is in the way of a removal. */
export type Blocker =
  | { readonly kind: 'dependents'; readonly ids: readonly string[] }
  | { readonly kind: 'consumers'; readonly apps: readonly string[] }
  | { readonly kind: 'rollout'; readonly phase: string }
  | { readonly kind: 'usage'; readonly requests: number; readonly days: number; readonly limit: number };

/** A deprecated prompt, and whether it may go. */
export interface Removal {
  readonly id: string;
  readonly path: string;
  readonly deprecation: Deprecation;
  readonly phase: DeprecationPhase | 'announced';
  /** Whole UTC days until removal; negative once overdue. */
  readonly daysLeft: number;
  /** `later`: its day has not come. `blocked`: it has, and something is in the way. */
  readonly is: 'later' | 'due' | 'blocked';
  /** What is in the way now, also while its day has not come. */
  readonly blockers: readonly Blocker[];
}

/**
 * Which deprecated prompts are due, and which are held up; those that go first stand first.
 * @param usage `null` where nothing measures it: then it is in nobody's way, and reports say so.
 */
export function removalsDue(going: readonly GoingPrompt[], usage: RecentUsage | null, now: Date): readonly Removal[] {
  const removals = going.map((prompt): Removal => {
    const { id, path, deprecation } = prompt;
    const standing = deprecationStanding(deprecation, now);
    const blockers = blockersOf(prompt, usage);
    return { id, path, deprecation, ...standing, is: standing.daysLeft > 0 ? 'later' : blockers.length > 0 ? 'blocked' : 'due', blockers };
  });
  return removals.toSorted((a, b) => a.daysLeft - b.daysLeft || (a.id < b.id ? -1 : 1));
}

function blockersOf({ id, dependents, consumers, rollout }: GoingPrompt, usage: RecentUsage | null): readonly Blocker[] {
  const requests = usage?.requests.get(id) ?? 0;
  return [
    ...(dependents.length === 0 ? [] : [{ kind: 'dependents', ids: dependents } as const]),
    ...(consumers.length === 0 ? [] : [{ kind: 'consumers', apps: consumers } as const]),
    ...(rollout === null ? [] : [{ kind: 'rollout', phase: rollout } as const]),
    ...(usage === null || requests <= usage.limit ? [] : [{ kind: 'usage', requests, days: usage.days, limit: usage.limit } as const]),
  ];
}

/** What is in the way, in words. */
export function blockerText(blocker: Blocker): string {
  switch (blocker.kind) {
    case 'dependents':
      return `needed by ${blocker.ids.join(', ')}`;
    case 'consumers':
      return `used by ${blocker.apps.join(', ')}`;
    case 'rollout':
      return `in a rollout, phase ${blocker.phase}`;
    case 'usage':
      return `requested ${blocker.requests} times in the last ${blocker.days} days; at most ${blocker.limit} would do`;
  }
}
