/** A word of a call that is told by its position. */
export interface Argument {
  readonly description: string;
  /** `some` is one or more, `any` is none or more. */
  readonly takes: 'one' | 'one-or-none' | 'some' | 'any';
  /** The only words allowed; absent = any word. */
  readonly values?: readonly string[];
}

type Word<A extends Argument> = A extends { readonly values: readonly (infer V)[] } ? V : string;

type ArgumentValue<A extends Argument> = A['takes'] extends 'one'
  ? Word<A>
  : A['takes'] extends 'one-or-none'
    ? Word<A> | null
    : A['takes'] extends 'some' | 'any'
      ? readonly Word<A>[]
      : Word<A> | readonly Word<A>[] | null;

/** Arguments as a command gets them: `null` for an absent `one-or-none`. */
export type ArgumentValues<T extends Readonly<Record<string, Argument>>> = { readonly [N in keyof T]: ArgumentValue<T[N]> };

/** Whether a call without it is no call. */
export function isNeeded(argument: Argument): boolean {
  return argument.takes === 'one' || argument.takes === 'some';
}

/** Whether it takes every word that is left. */
export function takesMany(argument: Argument): boolean {
  return argument.takes === 'some' || argument.takes === 'any';
}

/** How an argument is shown in a usage line: `ID`, `[ID]`, `ID…`, `[ID…]`. */
export function shownArgument(name: string, argument: Argument): string {
  const word = `${name.toUpperCase()}${takesMany(argument) ? '…' : ''}`;
  return isNeeded(argument) ? word : `[${word}]`;
}
