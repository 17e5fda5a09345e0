/** Ways to set off a text on a terminal; each is the text itself where colours are off. */
export interface Colours {
  readonly on: boolean;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly underline: (text: string) => string;
}

/** Select Graphic Rendition codes of ECMA-48: on, off. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const satisfies Record<Exclude<keyof Colours, 'on'>, readonly [number, number]>;

const escape = '\u001b[';

/** Colours for a terminal that wants them (`true`), or none. */
export function colours(on: boolean): Colours {
  const set = ([start, end]: readonly [number, number]) => (text: string): string =>
    on && text !== '' ? `${escape}${start}m${text}${escape}${end}m` : text;
  return {
    on,
    bold: set(codes.bold),
    dim: set(codes.dim),
    red: set(codes.red),
    green: set(codes.green),
    yellow: set(codes.yellow),
    blue: set(codes.blue),
    underline: set(codes.underline),
  };
}
