import { parseArgs } from 'node:util';
import { isNameIn } from '../domain/row.ts';
import { argumentValues } from './argument-values.ts';
import { programName, type Description } from './command.ts';
import { globalFlags, topFlags } from './flag.ts';
import { flagValues } from './flag-values.ts';
import { unknownWord } from './refusals.ts';
import { sortedWords } from './words.ts';

/** What a command line asks for. */
export type Request =
  | { readonly is: 'version' }
  | { readonly is: 'help'; readonly command: string | null }
  | {
      readonly is: 'call';
      readonly command: string;
      readonly arguments: Readonly<Record<string, unknown>>;
      readonly flags: Readonly<Record<string, unknown>>;
      /** As written; `null` = where the program was started. */
      readonly cwd: string | null;
    };

/**
 * What a command line asks for. Asking for help wins over everything that is wrong with the rest.
 * @param argv the words after the program's name.
 * @throws Failure naming the first word that cannot be understood, and what was probably meant.
 */
export function requestOf(argv: readonly string[], commands: Readonly<Record<string, Description>>): Request {
  const { word, rest } = commandWord(argv);
  if (word === null) return withoutCommand(rest);
  if (word === 'help') {
    const { word: about } = commandWord(rest);
    return { is: 'help', command: about === null ? null : known(about, commands).name };
  }
  const { name, description } = known(word, commands);
  if (asksForHelp(rest)) return { is: 'help', command: name };
  return callOf(name, description, rest);
}

/** Whether a global switch is written: it counts even where the rest cannot be understood. */
export function isWritten(flag: 'json' | 'no-color', argv: readonly string[]): boolean {
  return beforeTerminator(argv).includes(`--${flag}`);
}

function callOf(name: string, description: Description, rest: readonly string[]): Request {
  const words = sortedWords(rest, { ...description.flags, ...globalFlags }, name);
  const flags = flagValues(words.flags, description.flags, name, description.examples[0]);
  const everywhere = flagValues(words.flags, globalFlags, name, description.examples[0]);
  return {
    is: 'call',
    command: name,
    arguments: argumentValues(words.positionals, description, name),
    flags,
    cwd: typeof everywhere['cwd'] === 'string' ? everywhere['cwd'] : null,
  };
}

function withoutCommand(rest: readonly string[]): Request {
  if (asksForHelp(rest)) return { is: 'help', command: null };
  const values = flagValues(sortedWords(rest, topFlags, null).flags, topFlags, null, '--help');
  return values['version'] === true ? { is: 'version' } : { is: 'help', command: null };
}

function known(word: string, commands: Readonly<Record<string, Description>>): { name: string; description: Description } {
  const description = isNameIn(commands, word) ? commands[word] : undefined;
  if (description === undefined) throw unknownWord('command', word, Object.keys(commands), `${programName} --help`);
  return { name: word, description };
}

/** The first word that is neither a flag nor the value of a global flag, and all others. */
function commandWord(argv: readonly string[]): { word: string | null; rest: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: { cwd: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const first = tokens.find((token) => token.kind === 'positional');
  if (first === undefined) return { word: null, rest: argv };
  return { word: argv[first.index] ?? null, rest: [...argv.slice(0, first.index), ...argv.slice(first.index + 1)] };
}

function asksForHelp(words: readonly string[]): boolean {
  return beforeTerminator(words).some((word) => word === '--help' || word === '-h');
}

function beforeTerminator(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return end === -1 ? words : words.slice(0, end);
}
