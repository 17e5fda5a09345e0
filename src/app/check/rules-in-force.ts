import type { PathChange } from '../../git/repository.ts';
import type { Baseline } from '../../library/baseline.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { Problem } from '../../problem/problem.ts';

/** The rules a change is judged by, and what there is to say about them. */
export interface RulesInForce {
  readonly configuration: Configuration;
  /** The paths that the change touches: what is compared, of every kind. */
  readonly changes: readonly PathChange[];
  readonly problems: readonly Problem[];
  /** What was accepted when the library was adopted; `null` where everything counts. */
  readonly baseline: Baseline | null;
  readonly remarks: readonly string[];
}
