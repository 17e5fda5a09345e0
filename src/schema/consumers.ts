import compiled from './compiled-consumers.cjs';
import { violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** The published schemas of who uses prompts: `consumers/<app>.yaml` of a library, `prompts.lock` of an application. */
export type ConsumerSchema = 'consumer' | 'lock';

/** Where a value is not what such a schema asks for; none = valid. */
export function consumerViolations(name: ConsumerSchema, value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled[name], keys: compiled.keys[name] }, value);
}
