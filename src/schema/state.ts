import compiled from './compiled-state.cjs';
import { violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** The published schemas of the state of branch `prompt-library`, apart from the others because every command reads it. */
export type StateSchema = 'state-line' | 'state-header';

/** Where a value is not what a schema of the state asks for; none = valid. */
export function stateViolations(name: StateSchema, value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled[name], keys: compiled.keys[name] }, value);
}
