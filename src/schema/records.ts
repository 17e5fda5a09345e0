import compiled from './compiled-records.cjs';
import { violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** The published schemas of what releases write and only releases read. */
export type RecordSchema = 'release-record' | 'event' | 'catalog' | 'rollouts';

/** Where a value is not what the schema of a record asks for; none = valid. */
export function recordViolations(name: RecordSchema, value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled[name], keys: compiled.keys[name] }, value);
}
