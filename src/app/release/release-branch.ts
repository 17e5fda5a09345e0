import type { Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import { branchTypeOf } from '../../library/branches.ts';
import { configurationFrom } from '../../library/read-configuration.ts';
import { Failure } from '../../problem/failure.ts';
import { isExperimentName, type PreReleaseChannel } from '../../version/pre-release.ts';
import { configurationAt } from '../check/configuration-at.ts';

/** A branch to release, and what comes of it. */
export interface ReleaseBranch {
  readonly name: string;
  readonly channel: 'main' | PreReleaseChannel;
  /** The other branches that decide: main for staging, staging for main. */
  readonly also: readonly string[];
}

/**
 * What a release of a branch gives, by the configuration of what is checked out.
 * @param name `null`: the main branch.
 * @throws Failure `release-branch-refused` for a branch that gives no versions.
 */
export async function releaseBranch(repository: Repository, configFile: string, name: string | null): Promise<ReleaseBranch> {
  const branches = await branchesOf(repository, configFile);
  const branch = branchGiving(name ?? branches.main, branches);
  if (branch !== null) return branch;
  throw new Failure('release-branch-refused', `The branch \`${name ?? ''}\` gives no versions.`, `Versions come from ${branches.main}, pre-releases from ${branches.staging}, ${branches.prefixes.release}* and ${branches.prefixes.experiment}*.`);
}

/**
 * What a push to a branch releases: pre-releases where it is one for those; for every other branch what main has now, for an
 * experiment gives versions only where somebody asks.
 */
export async function pushedBranch(repository: Repository, configFile: string, name: string | null): Promise<ReleaseBranch> {
  const branches = await branchesOf(repository, configFile);
  const pushed = name === null ? null : branchGiving(name, branches);
  return pushed?.channel === 'rc' ? pushed : mainBranch(branches);
}

function branchGiving(name: string, branches: Configuration['branches']): ReleaseBranch | null {
  const type = branchTypeOf(name, branches);
  if (type === 'main') return mainBranch(branches);
  if (type === 'staging' || type === 'release') return { name, channel: 'rc', also: [branches.main] };
  const experiment = name.slice(branches.prefixes.experiment.length);
  return type === 'experiment' && isExperimentName(experiment) ? { name, channel: { experiment }, also: [branches.main] } : null;
}

function mainBranch({ main, staging }: Configuration['branches']): ReleaseBranch {
  return { name: main, channel: 'main', also: main === staging ? [] : [staging] };
}

async function branchesOf(repository: Repository, configFile: string): Promise<Configuration['branches']> {
  const head = await repository.commitOf('HEAD');
  const { configuration } = head === null ? { configuration: null } : await configurationAt(repository, {
    base: head,
    head,
    tree: head,
    names: { base: 'HEAD', head: 'HEAD' },
    flow: null,
    landing: async () => null,
    review: async () => ({ is: 'done' }),
    records: null,
    configFile,
    scope: 'all',
  });
  return (configuration ?? configurationFrom({})).branches;
}
