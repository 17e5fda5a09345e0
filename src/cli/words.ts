import { parseArgs } from 'node:util';
import { programName } from './command.ts';
import type { Flag } from './flag.ts';
import { refusal, unknownWord } from './refusals.ts';

/** The words of a call, sorted into flags (as texts, in the order written) and the rest. */
export interface SortedWords {
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

/**
 * Sorts words into flags and positionals. Words that follow a list flag belong to its list, unless the list was written
 * with commas or `=`: `--tags a b`, but `--tags a,b NAME`.
 * @throws Failure for a flag that is unknown, lacks its value, or has one it cannot take.
 */
export function sortedWords(words: readonly string[], flags: Readonly<Record<string, Flag>>, command: string | null): SortedWords {
  const found = new Map<string, string[]>();
  const positionals: string[] = [];
  let openList: string[] | null = null;
  for (const token of tokensOf(words, flags)) {
    if (token.kind === 'positional') (openList ?? positionals).push(token.value);
    else openList = null;
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (flag === undefined) throw unknownFlag(token.rawName, flags, command);
    const value = valueIn(token, flag);
    const values = found.get(token.name) ?? [];
    values.push(value);
    found.set(token.name, values);
    if (flag.kind === 'list' && token.inlineValue !== true && !value.includes(',')) openList = values;
  }
  return { flags: found, positionals };
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueIn(token: OptionToken, flag: Flag): string {
  const { rawName, value } = token;
  if (flag.kind === 'switch') {
    if (value === undefined) return '';
    throw refusal('flag-value-unexpected', `${rawName} takes no value.`, `Write only ${rawName}, or leave it out.`);
  }
  const dashed = value !== undefined && value.length > 1 && value.startsWith('-') && token.inlineValue !== true;
  if (value !== undefined && !(dashed && !(flag.kind === 'number' && /^-\d/u.test(value)))) return value;
  const help = `Write ${rawName} and its value; a value that begins with a dash is written ${rawName}=${value ?? '-…'}`;
  throw refusal('flag-value-missing', `${rawName} needs a value.`, help);
}

function tokensOf(words: readonly string[], flags: Readonly<Record<string, Flag>>) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      {
        type: flag.kind === 'switch' ? ('boolean' as const) : ('string' as const),
        ...(flag.short === undefined ? {} : { short: flag.short }),
      },
    ]),
  );
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function unknownFlag(written: string, flags: Readonly<Record<string, Flag>>, command: string | null): Error {
  const names = Object.keys(flags).map((name) => `--${name}`);
  const help = command === null ? `${programName} --help` : `${programName} ${command} --help`;
  return unknownWord('flag', written, names, help);
}
