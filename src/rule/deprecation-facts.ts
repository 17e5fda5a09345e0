import type { RecordedStatus } from '../ledger/snapshot.ts';
import type { Prompt } from '../library/prompt.ts';

/** What the deprecations that a change brings or changes are judged by. */
export interface DeprecationFacts {
  /** Whether every prompt is judged as it stands: then nothing is announced now. */
  readonly isWhole: boolean;
  /** Prompts of the head that deprecations name as their replacement, and what these name in turn, by id. */
  readonly replacements: ReadonlyMap<string, Prompt>;
  /** Guides of deprecations of the change that are files of the head. */
  readonly guides: ReadonlySet<string>;
  /** Deprecated prompts of the head that name a touched prompt which goes too as their replacement, by its id. */
  readonly replacedBy: ReadonlyMap<string, readonly string[]>;
  /** Where the records say that newly deprecated prompts stand, by id; `null` where there are no records. */
  readonly recorded: ReadonlyMap<string, RecordedStatus> | null;
  /** Released prompts that the change removes without having announced it, with how often they were used of late. */
  readonly unannounced: readonly UnannouncedRemoval[];
}

/** A prompt that goes without a deprecation. */
export interface UnannouncedRemoval {
  readonly prompt: Prompt;
  /** Requests of the last days under any id it had; `null` where nobody counted. */
  readonly used: { readonly days: number; readonly requests: number } | null;
}

/** The facts of a change without deprecations. */
export const noDeprecations: DeprecationFacts = { isWhole: false, replacements: new Map(), guides: new Set(), replacedBy: new Map(), recorded: null, unannounced: [] };
