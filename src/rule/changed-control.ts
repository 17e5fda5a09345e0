import type { RolloutControl } from '../library/rollout-control.ts';
import type { Checked } from '../problem/checked.ts';

/** A control file of a rollout that a change adds or edits, and what there is that it may name. */
export interface ChangedControl {
  readonly path: string;
  /** The prompt that it is named for. */
  readonly id: string;
  readonly control: Checked<RolloutControl>;
  /** Whether the head has that prompt. */
  readonly exists: boolean;
  /** Versions of it that are released. */
  readonly released: readonly string[];
  /** Ids of the head, for "did you mean"; none where the prompt is there. */
  readonly ids: readonly string[];
}
