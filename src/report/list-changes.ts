// The file of its own, not the package's front: only this is bundled into the page of the dashboard.
import { diffArrays } from 'diff/lib/diff/array.js';

/** Items next to each other that stayed, went or came. */
export interface ListChange<T> {
  readonly kind: 'same' | 'removed' | 'added';
  readonly items: readonly T[];
}

/** When a comparison is given up. Edits decide, so that every machine gives up at the same place; the time is for what edits do not foresee. */
export interface ChangeLimits {
  readonly edits: number;
  readonly milliseconds: number;
}

/**
 * The shortest way from one list to another: what is not `added` makes the first, what is not `removed` the second. What
 * went stands before what came in its place. `null` where it is longer than the limits.
 */
export function listChanges<T>(before: readonly T[], after: readonly T[], limits: ChangeLimits, equal: (a: T, b: T) => boolean = Object.is): readonly ListChange<T>[] | null {
  if (before.length === 0 || after.length === 0) return [wholly('removed', before), wholly('added', after)].filter(({ items }) => items.length > 0);
  const changes = diffArrays([...before], [...after], { comparator: equal, maxEditLength: limits.edits, timeout: limits.milliseconds });
  return changes?.map(({ value, added, removed }) => wholly(added ? 'added' : removed ? 'removed' : 'same', value)) ?? null;
}

function wholly<T>(kind: ListChange<T>['kind'], items: readonly T[]): ListChange<T> {
  return { kind, items };
}
