/** Where the time comes from. Only entries hold one; everything else takes the date as a fact. */
export interface Clock {
  readonly now: () => Date;
}

/** The clock of the machine. No environment variable or flag changes it. */
export const systemClock: Clock = { now: () => new Date() };
