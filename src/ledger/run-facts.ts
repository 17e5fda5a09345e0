import type { RecordedNeed } from './state-line.ts';

/** A prompt that a run touches, as its source has it. */
export interface PromptFacts {
  readonly path: string;
  readonly blob: string;
  readonly needs: readonly RecordedNeed[];
  readonly aliases: readonly string[];
  /** Tokens of the body; `null` where they were not counted. */
  readonly tokens: number | null;
  /** When the file was added, seconds since 1970 UTC; counts only where it is not recorded yet. */
  readonly created: number | null;
  /** When the file was last changed, seconds since 1970 UTC. */
  readonly modified: number | null;
  /** Who added the file; counts only where it is not recorded yet. */
  readonly author: string | null;
  /** What the file says of its status: `deprecated` where it has a `deprecation` block. */
  readonly written: 'draft' | 'deprecated' | 'archived' | null;
  /** The id that the prompt had before this run; counts only where that is recorded. */
  readonly renamedFrom: string | null;
  /** Whether all users get a version of this run at once. */
  readonly immediate: boolean;
}

/** What a run knows besides its record. */
export interface RunFacts {
  /** Sequence of the state that the run writes (header.ts). */
  readonly sequence: number;
  readonly environment: string;
  readonly actor: string | null;
  readonly reason: string | null;
  /** Every prompt the run touches, released or not; prompts that wait are left out, so that their lines stay. */
  readonly prompts: ReadonlyMap<string, PromptFacts>;
}
