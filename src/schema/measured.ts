import compiled from './compiled-measured.cjs';
import { violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** The published schemas of what was measured of prompts in production. */
export type MeasuredSchema = 'metrics' | 'metric-days' | 'usage-days';

/** Where a value is not what such a schema asks for; none = valid. */
export function measuredViolations(name: MeasuredSchema, value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled[name], keys: compiled.keys[name] }, value);
}
