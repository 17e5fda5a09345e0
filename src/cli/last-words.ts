import type { Failure } from '../problem/failure.ts';
import { visible } from '../report/visible.ts';
import { programName } from './command.ts';

/** Why nothing could be done, and what to do about it. */
export function failureMessage(failure: Failure): string {
  return `${visible(failure.message)}\n${visible(failure.help)}\n`;
}

/**
 * What we say of a bug of ours: short, and how to report it. The stack only with PROMPT_LIBRARIES_DEBUG=1, for it
 * tells more about the reader's machine than they may want to paste.
 */
export function bugMessage(error: unknown, variables: Readonly<Record<string, string | undefined>>): string {
  const debug = variables['PROMPT_LIBRARIES_DEBUG'] === '1';
  const details = debug && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return `${visible(`This is a bug in ${programName}: ${messageOf(error)}`)}\n${bugHelp}\n${visible(details)}`;
}

const bugHelp = `Nothing is wrong with your library. Please open an issue for ${programName} with the command you ran and the output of the same command under PROMPT_LIBRARIES_DEBUG=1.`;

/** The one object that --json prints when there is no result. */
export function errorJson(code: string, message: string, help: string): string {
  return `${JSON.stringify({ error: { code, message, help } })}\n`;
}

/** The same for a bug of ours. */
export function bugJson(error: unknown): string {
  return errorJson('bug', messageOf(error), bugHelp);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' ? error.name : error.message;
}
