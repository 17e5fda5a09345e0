import compiled from './compiled-sidecar.cjs';
import { violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** Where the fields of an adopted prompt are not what their published schema asks for; none = valid. */
export function sidecarViolations(value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled.sidecar, keys: compiled.keys.sidecar }, value);
}
