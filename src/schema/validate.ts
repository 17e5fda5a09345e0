import compiled from './compiled.cjs';
import { keysAt, violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/**
 * Where front matter is not what its published schema asks for, in the order of the schema; none = valid.
 * One violation a place: the first keyword that fails there.
 */
export function promptViolations(value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled.prompt, keys: compiled.keys.prompt }, value);
}

/** Keys of front matter that have a meaning; all others are kept but mean nothing. */
export const promptKeys: readonly string[] = keysAt(compiled.keys.prompt, []);
