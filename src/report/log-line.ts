import { visible } from './visible.ts';

declare const brand: unique symbol;
/** One line that is safe in the log of a GitHub runner: it is no command, and moves no cursor. */
export type LogLine = string & { readonly [brand]: 'LogLine' };

/** What stands before every line that came from outside. */
const border = '│ ';

/** Text from outside (a prompt, git's words, a commit message) as lines of the log, each behind a border. */
export function foreignLines(text: string): readonly LogLine[] {
  return linesOf(text).map((line) => `${border}${line}` as LogLine);
}

/**
 * A sentence of ours as lines of the log; values in it may come from outside.
 * The runner obeys a line that begins with `::` after white space; here it never does.
 */
export function ownLines(text: string): readonly LogLine[] {
  return linesOf(text).map((line) => line.replace(/^(\s*):(?=:)/u, '$1: ') as LogLine);
}

/** The runner obeys `##[…]` anywhere in a line: no line has it. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u).map((line) => visible(line).replaceAll('##[', '# #['));
}
