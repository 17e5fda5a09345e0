import compiled from './compiled-tests.cjs';
import { violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** Where a value is not what the schema of test files asks for; none = valid. Loaded only where there are tests. */
export function testViolations(value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled.test, keys: compiled.keys.test }, value);
}
