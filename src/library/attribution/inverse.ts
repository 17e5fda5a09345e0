import { undoes, type LineChange } from './line-change.ts';
import type { LineBook } from './lines.ts';

/** Something that changed lines, and whom it stands for: a commit for itself, a step for all commits it lands. */
export interface Undoable<T> {
  readonly change: LineChange;
  readonly members: readonly T[];
}

/**
 * The members of changes that cancel each other out: each change undoes the nearest earlier one that still stands
 * and is its exact inverse. What an undone undoing brings back stands again, as a change of its own.
 * @param changes oldest first.
 * @param isKept tells of a change that it may undo nothing, because its outcome is known to last.
 */
export function cancelled<T>(changes: readonly Undoable<T>[], book: LineBook, isKept: (later: Undoable<T>) => boolean = () => false): ReadonlySet<T> {
  const gone = new Set<T>();
  const standing = new Map<string, Undoable<T>[]>();
  for (const later of changes) {
    if (later.members.some((member) => gone.has(member))) continue;
    const candidates = standing.get(later.change.inverse) ?? [];
    const earlier = nearest(candidates, later, gone);
    if (earlier !== null && undoes(later.change, earlier.change, book) && !isKept(later)) {
      candidates.pop();
      for (const member of [...earlier.members, ...later.members]) gone.add(member);
      continue;
    }
    const { name } = later.change;
    const same = standing.get(name);
    if (same === undefined) standing.set(name, [later]);
    else same.push(later);
  }
  return gone;
}

/** The last of a list that stands and does not share members; what does not stand is taken off the list for good. */
function nearest<T>(list: Undoable<T>[], later: Undoable<T>, gone: ReadonlySet<T>): Undoable<T> | null {
  while (list.at(-1)?.members.some((member) => gone.has(member)) === true) list.pop();
  const last = list.at(-1);
  return last === undefined || last.members.some((member) => later.members.includes(member)) ? null : last;
}
