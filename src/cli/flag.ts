interface Described {
  readonly description: string;
  /** One letter, written `-h`. */
  readonly short?: string;
}

interface Valued extends Described {
  /** What stands for the value in help, upper case: `ID`. */
  readonly value: string;
  /** A call without it is no call. */
  readonly required?: true;
}

/** On or off; off unless written. */
interface Switch extends Described {
  readonly kind: 'switch';
}
interface Text extends Valued {
  readonly kind: 'text';
  readonly default?: string;
}
/** A whole number. */
interface Count extends Valued {
  readonly kind: 'number';
  readonly least: number;
  readonly default?: number;
}
/** One of a few words. */
interface Choice extends Described {
  readonly kind: 'choice';
  readonly values: readonly string[];
  readonly required?: true;
  readonly default?: string;
}
/** Several words: `--tags a,b`, `--tags a b` or `--tags a --tags b`. */
interface List extends Valued {
  readonly kind: 'list';
}
/** One value each time it is written, commas and all: `--var a=1 --var b=2`. */
interface Repeated extends Valued {
  readonly kind: 'repeated';
}

/** A word of a call that is told by its name. */
export type Flag = Switch | Text | Count | Choice | List | Repeated;

type Given<F extends Flag> = F extends { readonly kind: 'switch' }
  ? boolean
  : F extends { readonly kind: 'number' }
    ? number
    : F extends { readonly kind: 'choice'; readonly values: readonly (infer V)[] }
      ? V
      : F extends { readonly kind: 'text' }
        ? string
        : readonly string[];

type Certain = { readonly kind: 'switch' } | { readonly default: unknown } | { readonly required: true };

/** Flags as a command gets them: `null` for one that is not written and has no default. */
export type FlagValues<T extends Readonly<Record<string, Flag>>> = {
  readonly [N in keyof T]: T[N] extends Certain ? Given<T[N]> : Given<T[N]> | null;
};

/** What stands for the value in help; empty for a switch. */
export function shownValue(flag: Flag): string {
  if (flag.kind === 'switch') return '';
  if (flag.kind === 'choice') return flag.values.join('|');
  return flag.kind === 'list' ? `${flag.value}…` : flag.value;
}

/** Flags that every command has; no command has one of its own by these names. */
export const globalFlags = {
  json: { kind: 'switch', description: 'Print JSON instead of text' },
  cwd: { kind: 'text', value: 'DIR', description: 'Work in this folder' },
  'no-color': { kind: 'switch', description: 'Print without colours' },
  help: { kind: 'switch', short: 'h', description: 'Show help' },
} as const satisfies Record<string, Flag>;

/** Flags of the program itself, without a command. */
export const topFlags = {
  ...globalFlags,
  version: { kind: 'switch', description: 'Show the version of the program' },
} as const satisfies Record<string, Flag>;
