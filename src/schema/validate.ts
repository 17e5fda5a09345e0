import compiled from './compiled.cjs';
import { keysAt, violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** The published schemas that files are judged by. */
export type SchemaName = 'prompt' | 'config';

/**
 * Where a value is not what a published schema asks for, in the order of the schema; none = valid.
 * One violation a place: the first keyword that fails there.
 */
export function violationsOf(name: SchemaName, value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled[name], keys: compiled.keys[name] }, value);
}

/** Names of the keys that a value at this path may have; empty where it may have any or none. */
export function knownKeys(name: SchemaName, path: readonly (string | number)[]): readonly string[] {
  return keysAt(compiled.keys[name], path);
}

/** Keys of front matter that have a meaning; all others are kept but mean nothing. */
export const promptKeys: readonly string[] = knownKeys('prompt', []);
