import compiled from './compiled-baseline.cjs';
import { violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** Where a value is not what the schema of a baseline asks for; none = valid. Loaded only where there is one. */
export function baselineViolations(value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled.baseline, keys: compiled.keys.baseline }, value);
}
