/**
 * Seconds since 1970 UTC of a time like `2026-12-31T08:00:00Z`.
 * @returns `null` for a time that no calendar has.
 */
export function secondsOf(time: string): number | null {
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) return null;
  // A day like 31 February is silently moved on by some engines.
  return new Date(milliseconds).toISOString().slice(0, 19) === time.slice(0, 19) ? milliseconds / 1000 : null;
}

/** The time of whole seconds since 1970 UTC. */
export function timeText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** A span for people to read. */
export function spanText({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${timeText(from)} to ${timeText(to)}`;
}

/** The day a moment is in, UTC, as `2026-12-31`. */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** Midnight at the beginning of a day like `2026-12-31`, seconds since 1970 UTC. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

/** Seconds of a day. UTC has no other days. */
export const secondsOfDay = 86_400;
