import type { Checked } from '../problem/checked.ts';
import type { Experiment } from './experiment.ts';

/** What there is to judge of experiments. */
export interface ExperimentFacts {
  /** Files that the change adds or changes; where everything is judged, all of them. */
  readonly files: readonly {
    readonly path: string;
    readonly read: Checked<Experiment>;
    /** As the base has it; `null` where it has none that can be read. */
    readonly before: Experiment | null;
  }[];
  /** Every experiment of the head that can be read. */
  readonly all: readonly Experiment[];
  /** What applications can get of each prompt, by id. */
  readonly served: ReadonlyMap<string, ServedVersions>;
}

/** The versions of a prompt, as the catalog has them. */
export interface ServedVersions {
  /** Of all environments, newest last. */
  readonly versions: readonly string[];
  /** Environments that have a stable version. */
  readonly environments: readonly string[];
  /** Environments where a rollout is under way. */
  readonly rollouts: readonly string[];
}
