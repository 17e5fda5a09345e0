import type { RulesetHosting } from '../../github/ruleset-hosting.ts';
import type { Configuration } from '../../library/configuration.ts';
import { missingProtection, refusals, type ProtectionFinding } from '../../library/protection.ts';
import { recordsBranch } from '../state/records-in.ts';

/** What the rules of a repository will do to its releases. */
export interface Protection {
  /** What will refuse a release, or does not run any more. */
  readonly refuses: readonly ProtectionFinding[];
  /** What is still missing for a setup in which nothing gets past the gates. */
  readonly lacks: readonly ProtectionFinding[];
}

/** Asks the hosting service for the rules of a repository, and judges them. */
export async function protectionOf(hosting: RulesetHosting, configuration: Configuration): Promise<Protection> {
  const [onMain, onRecords, rulesets, mayPush, workflows] = await Promise.all([
    hosting.rulesOn(configuration.branches.main),
    hosting.rulesOn(recordsBranch),
    hosting.rulesets(),
    hosting.mayPush(),
    hosting.workflows(),
  ]);
  const facts = { onMain, onRecords, rulesets, mayPush, stopped: workflows?.filter(({ state }) => state.startsWith('disabled')) ?? null };
  return { refuses: refusals(facts, configuration), lacks: missingProtection(facts, configuration) };
}
