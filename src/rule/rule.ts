import type { Gate } from '../domain/gates.ts';
import type { Code } from '../problem/catalogue/index.ts';
import type { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/** A small library state that shows a rule at work; examples are the rule's tests and its documentation. */
export interface Example {
  /** What it shows, as a sentence. */
  readonly shows: string;
  /** Files of the base by path; configuration included. */
  readonly base?: Readonly<Record<string, string>>;
  /** Files that the change writes; `null` removes one. */
  readonly change: Readonly<Record<string, string | null>>;
  /** Commit messages of the change; one `feat: example` where none is given. */
  readonly commits?: readonly string[];
  /** Title of the pull request. */
  readonly title?: string;
  readonly branch?: { readonly head: string; readonly base: string; readonly hasStaging?: boolean };
  /** The day it is judged on; today where none is given. */
  readonly day?: string;
  /** Whether the whole library is judged, not the change. */
  readonly all?: boolean;
  /** Modes by path, where not `100644`. */
  readonly modes?: Readonly<Record<string, string>>;
}

/** One judgement on a change. */
export interface Rule {
  readonly id: string;
  readonly gate: Gate;
  /** What it guards, as one sentence. */
  readonly summary: string;
  /**
   * What it is about. A rule about the way a change comes in has no say any more once the change is merged:
   * a release goes by what is there, and its changelog says what was not documented.
   */
  readonly about: 'library' | 'change';
  readonly codes: readonly Code[];
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly (Example & { readonly codes: readonly Code[] })[] };
  readonly check: (facts: Facts) => Iterable<Problem>;
}
