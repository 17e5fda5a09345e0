import { catalogue, type ArgumentsOf, type Code } from './catalogue/index.ts';
import type { Entry, Severity } from './entry.ts';

/** Where something is wrong: a file of the repository, line and column counted from 1 in UTF-16 code units. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something wrong in the library, in words a person can act on. */
export interface Problem {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place | null;
  /** The id of the prompt it is about, where it is about one. */
  readonly prompt: string | null;
  /** What the words were made from, for tests and machines. */
  readonly args: unknown;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** What a problem is about besides its words. */
export interface About {
  readonly place?: Place | null;
  readonly prompt?: string | null;
}

/** Makes a problem from its code: the words come from the catalogue. */
export function problem<C extends Code>(code: C, args: ArgumentsOf<C>, about: About = {}): Problem {
  const row = catalogue[code] as unknown as Entry<ArgumentsOf<C>>;
  return {
    code,
    severity: row.severity,
    place: about.place ?? null,
    prompt: about.prompt ?? null,
    args,
    message: row.says(args),
    why: row.why,
    fix: row.fix(args),
  };
}
