import type { Colours } from '../report/colours.ts';
import type { Argument, ArgumentValues } from './argument.ts';
import type { Flag, FlagValues } from './flag.ts';
import type { Group } from './groups.ts';

/** What the command line knows of a command without loading it; its name is its key in the table. */
export interface Description {
  /** One line, a verb first, without a full stop. */
  readonly summary: string;
  readonly group: Group;
  /** What a reader of `--help` must know besides; paragraphs are separated by an empty line. */
  readonly detail?: string;
  /** By name, in the order they are written. Only the last may take several. */
  readonly arguments: Readonly<Record<string, Argument>>;
  /** By name, without dashes. */
  readonly flags: Readonly<Record<string, Flag>>;
  /** Without the program's name. Each is a line that the parser accepts. */
  readonly examples: readonly [string, ...string[]];
}

/** One call of a command: its own words, typed by its description, and what every command may use. */
export interface Call<D extends Description = Description> {
  readonly arguments: ArgumentValues<D['arguments']>;
  readonly flags: FlagValues<D['flags']>;
  /** Whether JSON is printed, and no text. */
  readonly json: boolean;
  /** Absolute folder to work in. */
  readonly cwd: string;
  /** Environment variables, for adapters; commands decide nothing by them. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Columns that text may fill. */
  readonly width: number;
  readonly colours: Colours;
  /** Says what is being done now; shown only on a terminal and only once the call has lasted a second. */
  readonly progress: (says: string) => void;
  /** Asks a question and gives the line that was typed; `null` where nobody sits at a terminal. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /** All of standard input as UTF-8 text; a `Failure` where it is not. */
  readonly readStdin: () => Promise<string>;
}

/** What came of a call: `text` is printed for people, `json` instead with `--json`. What takes time to lay out is a function. */
export interface Outcome {
  /** 0: fine. 1: problems were found. */
  readonly exit: 0 | 1;
  readonly text: string | (() => string | Promise<string>);
  readonly json: unknown;
}

/** What the file of a command exports. Breakage is thrown as `Failure`. */
export interface CommandModule<D extends Description = Description> {
  run(call: Call<D>): Promise<Outcome>;
}

/** A command: described at once, loaded when called. */
export interface Command<D extends Description = Description> {
  readonly description: D;
  readonly load: () => Promise<CommandModule<D>>;
}

/** Commands by name. */
export type CommandTable = Readonly<Record<string, Command>>;

/** What people type. */
export const programName = 'prompt-libraries';
