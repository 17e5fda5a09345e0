import type { Description } from '../command.ts';
import { globalFlags, type Flag } from '../flag.ts';

/** Commands by name, as completion needs them. */
export type Descriptions = Readonly<Record<string, Description>>;

/** Flags a command may be called with, its own first. */
export function flagsOf(description: Description): readonly (readonly [name: string, flag: Flag])[] {
  return Object.entries({ ...description.flags, ...globalFlags });
}

/** Words that the positional arguments of a command may be; empty where any word will do. */
export function argumentWords(description: Description): readonly string[] {
  return Object.values(description.arguments).flatMap((argument) => argument.values ?? []);
}

/** A text as one word of a shell, whatever is in it: single quotes, and `'\''` for a quote (bash, zsh). */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
