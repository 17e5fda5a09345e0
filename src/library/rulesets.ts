import type { Configuration } from './configuration.ts';

/** A ruleset as GitHub's API takes it (`POST /repos/{owner}/{repo}/rulesets`). */
export interface Ruleset {
  readonly name: string;
  readonly target: 'branch' | 'tag';
  readonly enforcement: 'active' | 'disabled';
  readonly conditions: { readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] } };
  readonly rules: readonly { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> }[];
}

/** Name of the job that the shipped workflow checks with: what GitHub calls the context of a required check. */
export const requiredCheck = 'prompt-check';

/**
 * The rules of a repository that holds this library. Nothing here stands in the way of the workflow's own token: it adds
 * to the records and makes tags, and never changes or deletes either.
 */
export function rulesetsFor(configuration: Configuration): readonly Ruleset[] {
  return [guardedBranches(configuration), records, releasedTags(configuration), branchNames(configuration)];
}

function guardedBranches({ branches, gates }: Configuration): Ruleset {
  const { required, by } = gates.review;
  const review = {
    required_approving_review_count: required && by === 'github' ? 1 : 0,
    require_code_owner_review: required && by === 'github',
    dismiss_stale_reviews_on_push: true,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
  };
  // A change that passed on an old base may clash with what landed since.
  const check = { strict_required_status_checks_policy: true, required_status_checks: [{ context: requiredCheck }] };
  return ruleset('prompts: reviewed and checked', 'branch', [branches.main, branches.staging, `${branches.prefixes.release}**/*`].map(branch), [
    { type: 'pull_request', parameters: review },
    { type: 'required_status_checks', parameters: check },
    { type: 'deletion' },
    { type: 'non_fast_forward' },
  ]);
}

const records = ruleset('prompts: records only grow', 'branch', [branch('prompt-library')], [{ type: 'deletion' }, { type: 'non_fast_forward' }]);

function releasedTags({ tagFormat }: Configuration): Ruleset {
  const prompts = tagFormat.replaceAll(/\{(?:id|version)\}/gu, '*');
  return ruleset('prompts: released tags stay', 'tag', [...new Set([prompts, 'library@*'])].map((name) => `refs/tags/${name}`), [
    { type: 'deletion' },
    { type: 'update', parameters: { update_allows_fetch_and_merge: false } },
  ]);
}

/** Switched off as long as nobody wants it: the library takes every other name for a feature, and some plans have no such rule. */
function branchNames({ branches }: Configuration): Ruleset {
  const named = [branches.main, branches.staging].map(escaped);
  const prefixed = Object.values(branches.prefixes).map((prefix) => `${escaped(prefix)}.+`);
  const pattern = `^(${[...named, 'prompt-library(/.+)?', ...prefixed].join('|')})$`;
  const rule = { type: 'branch_name_pattern', parameters: { operator: 'regex', pattern, negate: false, name: 'Branches of the library' } };
  return { ...ruleset('prompts: names of branches', 'branch', ['~ALL'], [rule]), enforcement: 'disabled' };
}

function ruleset(name: string, target: Ruleset['target'], include: readonly string[], rules: Ruleset['rules']): Ruleset {
  return { name, target, enforcement: 'active', conditions: { ref_name: { include, exclude: [] } }, rules };
}

function branch(name: string): string {
  return `refs/heads/${name}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}
