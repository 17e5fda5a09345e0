import type { Files } from '../files/files.ts';
import type { RulesetHosting } from '../github/ruleset-hosting.ts';
import { rulesetPlan, type RulesetStep } from '../library/ruleset-plan.ts';
import { rulesetsFor, type Ruleset } from '../library/rulesets.ts';
import { Failure } from '../problem/failure.ts';
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

/** What `setup --apply --json` prints: `schemas/setup-applied.schema.json`. */
export interface SetupApplied {
  readonly schema: 'prompt-libraries/setup-applied/v1';
  /** `false` where it only says what it would do. */
  readonly applied: boolean;
  readonly steps: readonly Pick<RulesetStep, 'name' | 'does' | 'differences'>[];
}

/** Refusals of a token that may not set rules; GitHub hides with 404 what it does not refuse with 403. */
const mayNotSet = new Set(['github-forbidden', 'github-not-found']);

/**
 * Sets the rules that a repository should have; what is there already is not written, and what people added stays.
 * @throws Failure `config-unreadable`, `setup-forbidden`, and what the hosting service refuses.
 */
export async function applySetup(files: Files, configFile: string, hosting: RulesetHosting, dryRun: boolean): Promise<SetupApplied> {
  const { rulesets } = await setup(files, configFile);
  const steps = await rulesetSteps(rulesets, hosting);
  if (!dryRun) for (const step of steps) if (step.does !== 'nothing') await set(step, hosting);
  return { schema: 'prompt-libraries/setup-applied/v1', applied: !dryRun, steps: steps.map(({ name, does, differences }) => ({ name, does, differences })) };
}

/** What would have to be done for the rules that a repository should have. */
export async function rulesetSteps(rulesets: readonly Ruleset[], hosting: Pick<RulesetHosting, 'rulesets'>): Promise<readonly RulesetStep[]> {
  return rulesetPlan(rulesets, await hosting.rulesets());
}

async function set({ id, ruleset }: RulesetStep, hosting: RulesetHosting): Promise<void> {
  try {
    await hosting.writeRuleset(id, ruleset);
  } catch (error) {
    if (!(error instanceof Failure) || !mayNotSet.has(error.code)) throw error;
    const help = 'Rulesets need an administrator: pass a token with Administration: write for this repository in GITHUB_TOKEN (that of a workflow never has it), or set what `prompt-libraries setup` prints by hand.';
    throw new Failure('setup-forbidden', error.message, help, error);
  }
}
