import compiled from './compiled-control.cjs';
import { violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** Where a control file of a rollout is not what its published schema asks for; none = valid. */
export function controlViolations(value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled['rollout-control'], keys: compiled.keys['rollout-control'] }, value);
}
