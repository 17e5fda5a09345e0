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

/** The UTC day of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The day so many days later; earlier for a negative number. */
export function dayAfter(day: string, days: number): string {
  return dayOf(new Date(midnight(day) + days * dayInMilliseconds));
}

/** Whole UTC days from one day to another; negative where the second lies before the first. */
export function daysFromTo(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / dayInMilliseconds);
}

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
