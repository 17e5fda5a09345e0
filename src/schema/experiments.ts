import compiled from './compiled-experiments.cjs';
import { violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** Where a value is not what the schema of experiments asks for; none = valid. Loaded only where there are experiments. */
export function experimentViolations(value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled.experiment, keys: compiled.keys.experiment }, value);
}
