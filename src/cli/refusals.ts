import { nearestName } from '../domain/nearest.ts';
import { Failure } from '../problem/failure.ts';

/** Codes for words of a command line that cannot be understood. */
export type RefusalCode =
  | 'argument-missing'
  | 'argument-unexpected'
  | 'argument-unknown'
  | 'command-unknown'
  | 'flag-missing'
  | 'flag-repeated'
  | 'flag-unknown'
  | 'flag-value-missing'
  | 'flag-value-no-number'
  | 'flag-value-unexpected'
  | 'flag-value-unknown';

/** A command line that cannot be understood, and what to write instead. */
export function refusal(code: RefusalCode, message: string, help: string): Failure {
  return new Failure(code, message, help);
}

/**
 * An unknown command or flag, with the name that was probably meant.
 * @param helpLine the command line that lists what there is.
 */
export function unknownWord(what: 'command' | 'flag', written: string, names: readonly string[], helpLine: string): Failure {
  return refusal(`${what}-unknown`, `There is no ${what} ${shownWord(written)}.${meant(written, names)}`, `See ${helpLine}`);
}

/** A value that is none of the few allowed. */
export function unknownValue(
  code: 'argument-unknown' | 'flag-value-unknown',
  of: string,
  written: string,
  values: readonly string[],
): Failure {
  const says = `${of} cannot be ${shownWord(written)}.${meant(written, values)}`;
  return refusal(code, says, `It may be ${values.join(', ')}.`);
}

/** A word as a sentence can hold it: an empty one in quotes. */
export function shownWord(word: string): string {
  return word === '' ? "''" : word;
}

function meant(written: string, names: readonly string[]): string {
  const nearest = nearestName(written, names);
  return nearest === null ? '' : ` Did you mean ${nearest}?`;
}
