import type { Files } from '../files/files.ts';
import { rulesetsFor, type Ruleset } from '../library/rulesets.ts';
import { configurationIn } from './library/library-at.ts';

/** What `setup --json` prints. */
export interface Setup {
  readonly schema: 'prompt-libraries/setup/v1';
  readonly rulesets: readonly Ruleset[];
}

/**
 * The rules that a repository should have, by the configuration of the work tree. Nothing is set.
 * @throws Failure `config-unreadable`
 */
export async function setup(files: Files, configFile: string): Promise<Setup> {
  return { schema: 'prompt-libraries/setup/v1', rulesets: rulesetsFor(configurationIn(await files.read(configFile), configFile)) };
}
