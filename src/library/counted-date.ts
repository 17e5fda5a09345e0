const day = 86_400;

/**
 * The date of a commit as far as it counts: one that lies more than a day ahead of the clock is a mistake, or a trick, and
 * would number everything after it. Then the day of the clock counts, from its first second, so that two runs agree.
 * @param committedAt seconds since 1970 UTC.
 */
export function countedDate(committedAt: number, now: Date): number {
  const present = Math.floor(now.getTime() / 1000);
  return committedAt > present + day ? present - (present % day) : committedAt;
}
