import { branchTypes, type BranchType } from '../domain/branch-types.ts';
import type { Configuration } from './configuration.ts';

type Branches = Configuration['branches'];

/** What a branch is for; a name that no type claims (patches, reverts, bots, forks) is what the configuration says, a feature by default. */
export function branchTypeOf(name: string, branches: Branches): BranchType {
  if (name === branches.main) return 'main';
  if (name === branches.staging) return 'staging';
  const claimed = Object.entries(branches.prefixes).find(([, prefix]) => prefix !== '' && name.startsWith(prefix));
  return claimed === undefined ? branches.unknown : (claimed[0] as BranchType);
}

/**
 * The branches that a type may be merged into, by name; the first is the one to propose.
 * Without a staging branch the flow is trunk: what would go to staging goes to main.
 */
export function targetsOf(type: BranchType, branches: Branches, hasStaging: boolean): readonly string[] {
  const staged = branches.flow === 'staging' || (branches.flow === 'auto' && hasStaging);
  const targets = branchTypes[type].mergesInto.map((target) => {
    if (target === 'staging' && !staged) return branches.main;
    return target === 'staging' ? branches.staging : branches.main;
  });
  return [...new Set(targets)];
}
