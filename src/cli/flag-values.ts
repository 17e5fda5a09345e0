import { never } from '../problem/never.ts';
import { programName } from './command.ts';
import type { Flag } from './flag.ts';
import { refusal, shownWord, unknownValue } from './refusals.ts';

type Value = string | number | boolean | readonly string[] | null;

/**
 * What the flags of a call are worth: every flag has a value, `null` where it is not written and has no default.
 * @param written values by flag, in the order written.
 * @param example a call of the command that is right.
 * @throws Failure for a value that is not allowed, a flag that is missing, or one written twice that takes one value.
 */
export function flagValues(
  written: ReadonlyMap<string, readonly string[]>,
  flags: Readonly<Record<string, Flag>>,
  command: string | null,
  example: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => {
      const values = written.get(name);
      if (values !== undefined) return [name, valueOf(name, flag, values)];
      if (flag.kind !== 'switch' && flag.required === true) {
        throw refusal('flag-missing', `${command ?? programName} needs --${name}.`, `For example: ${programName} ${example}`);
      }
      return [name, absentValue(flag)];
    }),
  );
}

function absentValue(flag: Flag): Value {
  if (flag.kind === 'switch') return false;
  return 'default' in flag ? (flag.default ?? null) : null;
}

function valueOf(name: string, flag: Flag, values: readonly string[]): Value {
  switch (flag.kind) {
    case 'switch':
      return true;
    case 'text':
      return only(name, values);
    case 'number':
      return wholeNumber(name, only(name, values), flag.least);
    case 'choice':
      return choice(name, only(name, values), flag.values);
    case 'list':
      return values.flatMap((value) => value.split(',')).map((item) => item.trim()).filter((item) => item !== '');
    case 'repeated':
      return values;
    default:
      return never(flag);
  }
}

function only(name: string, values: readonly string[]): string {
  const [first, second] = values;
  if (first !== undefined && second === undefined) return first;
  throw refusal('flag-repeated', `--${name} is written more than once.`, `Write --${name} once.`);
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (/^-?\d{1,15}$/u.test(text) && number >= least) return number;
  const says = `--${name} must be a whole number from ${least} on, not ${shownWord(text)}.`;
  throw refusal('flag-value-no-number', says, `Write digits only, as in --${name}=${least + 1}`);
}

function choice(name: string, text: string, values: readonly string[]): string {
  if (values.includes(text)) return text;
  throw unknownValue('flag-value-unknown', `--${name}`, text, values);
}
