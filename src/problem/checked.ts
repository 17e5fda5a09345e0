import type { Problem } from './problem.ts';

/** A value, or every reason there is none. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** A value that passed. */
export function passed<T>(value: T): Checked<T> {
  return { ok: true, value };
}

/** The reasons there is no value: at least one. */
export function refused<T>(first: Problem, ...others: readonly Problem[]): Checked<T> {
  return { ok: false, problems: [first, ...others] };
}
