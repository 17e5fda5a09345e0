import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem } from '../problem/problem.ts';
import { limits } from './limits.ts';

/** A value for a body that is not longer than the limit. */
export function whenShort<T>(body: string, file: string, value: T): Checked<T> {
  const reason = whyTooLong(body);
  return reason === null ? passed(value) : refused(problem('template-invalid', { reason }, { place: { file, line: 1, column: 1 } }));
}

/** Why a body is too long to be read; `null` where it is not. */
export function whyTooLong(body: string): string | null {
  return body.length <= limits.body ? null : `it has ${body.length} characters; at most ${limits.body} are read.`;
}

/** Steps that a search which begins anew at each character takes in runs of white space; about a fifth of a second. */
const mostSteps = 20_000_000;

/**
 * Why a body has too much white space in a row for a parser whose time grows with its square; `null` where it has not.
 */
export function whyTooBlank(body: string): string | null {
  let steps = 0;
  for (const { 0: run } of body.matchAll(/\s{200,}/gu)) steps += run.length * run.length;
  return steps <= mostSteps ? null : 'it has too much white space in a row.';
}
