import compiled from './compiled-config.cjs';
import { violationsBy } from './judge.ts';
import type { Violation } from './violation.ts';

/** Where a configuration is not what its published schema asks for; none = valid. Apart from that of prompts: most checks of a change read one, not both. */
export function configurationViolations(value: unknown): readonly Violation[] {
  return violationsBy({ judge: compiled.config, keys: compiled.keys.config }, value);
}
