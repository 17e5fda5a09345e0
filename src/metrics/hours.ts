/** Seconds of the windows that are made of sources which have none of their own. */
export const windowLength = 3600;

/** A span of time in seconds since 1970 UTC; `to` is not within it. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The whole hours that lie in a span; `null` where there is none. Only whole hours never change any more. */
export function wholeHours({ from, to }: TimeSpan): TimeSpan | null {
  const hours = { from: Math.ceil(from / windowLength) * windowLength, to: Math.floor(to / windowLength) * windowLength };
  return hours.from < hours.to ? hours : null;
}
