/**
 * What a branch is for, and where it may go. `prefix: null` means the branch has one exact name.
 * The first name in `mergesInto` is the one a report proposes.
 */
export const branchTypes = {
  main: { prefix: null, mergesInto: ['staging'], approval: true, gives: 'releases' },
  staging: { prefix: null, mergesInto: ['main'], approval: true, gives: 'pre-releases -rc.N' },
  feature: { prefix: 'feature/', mergesInto: ['staging'], approval: false, gives: 'nothing by itself' },
  hotfix: { prefix: 'hotfix/', mergesInto: ['main', 'staging'], approval: false, gives: 'releases, once on main' },
  release: { prefix: 'release/', mergesInto: ['main'], approval: true, gives: 'pre-releases -rc.N' },
  experiment: { prefix: 'experiment/', mergesInto: [], approval: false, gives: 'pre-releases -exp.<name>.N on request' },
} as const satisfies Record<string, BranchTypeRow>;

interface BranchTypeRow {
  readonly prefix: string | null;
  readonly mergesInto: readonly string[];
  /** Whether merging into a branch of this type needs an approval. */
  readonly approval: boolean;
  readonly gives: string;
}
export type BranchType = keyof typeof branchTypes;
