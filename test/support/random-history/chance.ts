/** Chance that is the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number;
  /** True once in `count` times. */
  readonly onceIn: (count: number) => boolean;
  readonly oneOf: <T>(list: readonly T[]) => T;
}

/** The mulberry32 generator. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
  return { below, onceIn: (count) => below(count) === 0, oneOf: (list) => list[below(list.length)]! };
}
