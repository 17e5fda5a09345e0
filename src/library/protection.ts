import type { Configuration } from './configuration.ts';
import { matchesRef } from './ref-pattern.ts';
import { requiredCheck } from './rulesets.ts';
import type { SetRuleset } from './ruleset-plan.ts';

/** What the hosting service tells of a repository's rules. */
export interface ProtectionFacts {
  /** Rules in force on the main branch and on the branch of the records. */
  readonly onMain: readonly SetRuleset['rules'][number][];
  readonly onRecords: readonly SetRuleset['rules'][number][];
  /** Every ruleset that applies. */
  readonly rulesets: readonly SetRuleset[];
  /** Whether the token may push; `null` where that is not told. */
  readonly mayPush: boolean | null;
  /** Workflows that do not run, with why; `null` where the token may not see them. */
  readonly stopped: readonly { readonly path: string; readonly state: string }[] | null;
}

/** Something about the repository's rules that a person has to see to. */
export interface ProtectionFinding {
  readonly code: 'rule-refuses' | 'token-only-reads' | 'schedule-stopped' | 'check-not-required' | 'review-not-required' | 'records-unguarded' | 'tags-unguarded';
  readonly says: string;
  readonly mend: string;
}

/** Rules that refuse what a release writes: commits to the branch of the records, made by no pull request and signed by nobody. */
const refusingBranch: ReadonlySet<string> = new Set(['creation', 'update', 'pull_request', 'required_status_checks', 'required_signatures', 'required_deployments', 'merge_queue', 'workflows', 'code_scanning', 'commit_message_pattern', 'commit_author_email_pattern', 'committer_email_pattern', 'branch_name_pattern', 'file_path_restriction', 'file_extension_restriction', 'max_file_path_length', 'max_file_size']);
/** The same for tags, which a release makes and never moves. */
const refusingTags: ReadonlySet<string> = new Set(['creation', 'required_signatures', 'tag_name_pattern', 'commit_message_pattern', 'commit_author_email_pattern', 'committer_email_pattern']);

/** States of a workflow that GitHub stopped by itself: public repositories without a commit for 60 days. */
const stoppedByItself = 'disabled_inactivity';

/** What will refuse a release, or does not run any more: something is broken. */
export function refusals(facts: ProtectionFacts, { tagFormat }: Pick<Configuration, 'tagFormat'>): readonly ProtectionFinding[] {
  const { onRecords, mayPush, stopped } = facts;
  const tags = ['library@1', tagFormat.replaceAll('{id}', 'a-b-c').replaceAll('{version}', '1.0.0')].map((name) => `refs/tags/${name}`);
  const onTags = rulesOnTags(facts, tags).filter(({ type }) => refusingTags.has(type));
  const mend = 'Take branch prompt-library and the tags of releases out of that rule, or let GitHub Actions bypass it.';
  return [
    ...named(onRecords.filter(({ type }) => refusingBranch.has(type))).map((type) => finding('rule-refuses', `The rule ${type} on branch prompt-library may refuse what a release writes.`, mend)),
    ...named(onTags).map((type) => finding('rule-refuses', `The rule ${type} on tags may refuse those of a release.`, mend)),
    ...(mayPush === false ? [finding('token-only-reads', 'This token may not push, so it cannot release.', 'Give the release job `permissions: contents: write`.')] : []),
    ...(stopped ?? []).map(({ path, state }) =>
      state === stoppedByItself
        ? finding('schedule-stopped', `GitHub stopped the workflow ${path}: nothing happened here for 60 days.`, `gh workflow enable ${path.slice(path.lastIndexOf('/') + 1)}`)
        : finding('schedule-stopped', `The workflow ${path} is switched off (${state}).`, `gh workflow enable ${path.slice(path.lastIndexOf('/') + 1)}, where it should run`),
    ),
  ];
}

/** What is still missing for a setup in which nothing gets past the gates. */
export function missingProtection(facts: ProtectionFacts, { gates, tagFormat, branches }: Pick<Configuration, 'gates' | 'tagFormat' | 'branches'>): readonly ProtectionFinding[] {
  const { onMain, onRecords } = facts;
  const apply = 'prompt-libraries setup --apply';
  const isRequired = onMain.some(({ type, parameters }) => type === 'required_status_checks' && contextsIn(parameters).includes(requiredCheck));
  const review = onMain.find(({ type }) => type === 'pull_request')?.parameters;
  const lacking = ['deletion', 'non_fast_forward'].filter((wanted) => !onRecords.some(({ type }) => type === wanted));
  const tags = [`refs/tags/library@1`, `refs/tags/${tagFormat.replaceAll('{id}', 'a-b-c').replaceAll('{version}', '1.0.0')}`];
  const unguarded = ['deletion', 'update'].filter((wanted) => tags.some((tag) => !rulesOnTags(facts, [tag]).some(({ type }) => type === wanted)));
  const asksReview = gates.review.required && gates.review.by === 'github';
  return [
    ...(isRequired ? [] : [finding('check-not-required', `Branch ${branches.main} can be merged to without the check \`${requiredCheck}\`.`, `Make the job a required check: ${apply}`)]),
    ...(review === undefined ? [finding('review-not-required', `Branch ${branches.main} takes pushes without a pull request.`, apply)] : []),
    ...(review !== undefined && asksReview && review['require_code_owner_review'] !== true ? [finding('review-not-required', `Branch ${branches.main} can be merged to without an approval of the owners, which \`gates.review.by: github\` leaves to it.`, apply)] : []),
    ...(lacking.length === 0 ? [] : [finding('records-unguarded', `Branch prompt-library lacks the rules ${lacking.join(', ')}: its records could be taken away.`, apply)]),
    ...(unguarded.length === 0 ? [] : [finding('tags-unguarded', `Tags of releases lack the rules ${unguarded.join(', ')}: somebody could move or delete them.`, apply)]),
  ];
}

function rulesOnTags({ rulesets }: ProtectionFacts, tags: readonly string[]): readonly SetRuleset['rules'][number][] {
  const inForce = rulesets.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
  return inForce.filter(({ include, exclude }) => tags.some((tag) => matchesRef(include, tag) && !matchesRef(exclude, tag))).flatMap(({ rules }) => rules);
}

function named(rules: readonly { readonly type: string }[]): readonly string[] {
  return [...new Set(rules.map(({ type }) => type))];
}

function contextsIn(parameters: Readonly<Record<string, unknown>>): readonly unknown[] {
  const checks = parameters['required_status_checks'];
  return Array.isArray(checks) ? checks.map((each: unknown) => (typeof each === 'object' && each !== null ? (each as Readonly<Record<string, unknown>>)['context'] : null)) : [];
}

function finding(code: ProtectionFinding['code'], says: string, mend: string): ProtectionFinding {
  return { code, says, mend };
}
