const dayInMilliseconds = 86_400_000;

/** Whole days from one moment to another, rounded down; 0 where the second is not later. */
export function daysBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / dayInMilliseconds));
}

/** Days in each unit of a duration such as `90d`. */
const daysIn = { h: 1 / 24, d: 1, w: 7 } as const;

/** Days of a duration that fits the schema's pattern, such as `90d`. */
export function daysFrom(text: string): number {
  const unit = text.at(-1) as keyof typeof daysIn;
  return Number(text.slice(0, -1)) * daysIn[unit];
}
