import type { LedgerEvent } from '../../ledger/events.ts';
import type { LibraryIdentity, PromptView, ReleaseView } from './model.ts';
import type { ExperimentView, RolloutLane } from './progress.ts';

/** What the report is made from: everything that was read, and nothing that follows from it. */
export interface LibraryFacts {
  readonly library: LibraryIdentity;
  readonly now: Date;
  /** Categories of the taxonomy, in its order. */
  readonly taxonomy: readonly string[];
  /** Sorted by id. What follows from the others (`dependents`) or from the day (`staleness`, `stale`) is not there yet. */
  readonly prompts: readonly PromptFacts[];
  readonly staleAfterDays: number;
  readonly rollouts: readonly RolloutLane[];
  readonly experiments: readonly ExperimentView[];
  /** Paths of experiments that cannot be read. */
  readonly unreadExperiments: readonly string[];
  /** Every run of the main channel, in any order. */
  readonly releases: readonly ReleaseView[];
  /** Of the last days, in any order. */
  readonly events: readonly LedgerEvent[];
  /** Applications that say they use a deprecated prompt, by its id. */
  readonly users: ReadonlyMap<string, readonly string[]>;
  /** Paths of changed prompts that wait for their release. */
  readonly waiting: readonly string[];
}

export type PromptFacts = Omit<PromptView, 'dependents' | 'staleness' | 'stale'>;
