import type { Consumer } from '../library/consumers.ts';
import type { Prompt } from '../library/prompt.ts';
import type { Problem } from '../problem/problem.ts';

/** What is known of the applications that use the library, as far as a change is about them. */
export interface ConsumerFacts {
  /** Files under `consumers/` that the change adds or changes, with the ids that each used before. */
  readonly changed: readonly { readonly consumer: Consumer; readonly usedBefore: ReadonlySet<string> }[];
  /** What is wrong with those that cannot be read. */
  readonly problems: readonly Problem[];
  /** What they use, by id; an id that the head does not have is left out. */
  readonly prompts: ReadonlyMap<string, Prompt>;
  /** Versions of what they use that were released, by id; `null` where there are no records. */
  readonly released: ReadonlyMap<string, readonly string[]> | null;
  /** Ids that prompts have now, by ones they had before. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Applications that use a prompt which the change removes, by its id. */
  readonly losing: ReadonlyMap<string, readonly string[]>;
}

/** The facts of a change that is about no application. */
export const noConsumers: ConsumerFacts = { changed: [], problems: [], prompts: new Map(), released: null, renamed: new Map(), losing: new Map() };
