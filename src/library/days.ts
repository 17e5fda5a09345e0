const dayInMilliseconds = 86_400_000;

/** Whole days from one moment to another, rounded down; 0 where the second is not later. */
export function daysBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / dayInMilliseconds));
}
