import compiled from './compiled-evidence.cjs';
import { violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** Where a value is not what the schema of evidence asks for; none = valid. Loaded only where there is evidence. */
export function evidenceViolations(value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled.evidence, keys: compiled.keys.evidence }, value);
}
