/** One rule, in GitHub's words: `pull_request`, `deletion` … */
export interface HostedRule {
  readonly type: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A ruleset to set; it is known by its name. */
export interface KeptRuleset {
  readonly name: string;
  readonly target: 'branch' | 'tag';
  readonly enforcement: 'active' | 'disabled';
  readonly conditions: { readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] } };
  readonly rules: readonly { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> }[];
}

/** A ruleset that applies to the repository. */
export interface HostedRuleset {
  readonly id: number;
  readonly name: string;
  readonly target: string;
  /** `active`, `disabled` or `evaluate`. */
  readonly enforcement: string;
  /** Whether it is the repository's own, not one of its organisation. */
  readonly isOwn: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly HostedRule[];
}

/** A workflow and whether it runs. */
export interface HostedWorkflow {
  readonly path: string;
  /** `active`, `disabled_inactivity`, `disabled_manually` … */
  readonly state: string;
}

/** The rules of a repository, in our words. Answers of the wrong shape, time-outs and refusals throw `Failure`. */
export interface RulesetHosting {
  /** Every ruleset that applies to the repository, with its rules. */
  readonly rulesets: () => Promise<readonly HostedRuleset[]>;
  /** The rules that are in force on a branch, whether it exists or not. */
  readonly rulesOn: (branch: string) => Promise<readonly HostedRule[]>;
  /** Writes a ruleset: a new one where `id` is `null`. Throws `github-forbidden` or `github-not-found` where the token may not. */
  readonly writeRuleset: (id: number | null, ruleset: KeptRuleset) => Promise<void>;
  /** Whether the token may push; `null` where GitHub does not tell. */
  readonly mayPush: () => Promise<boolean | null>;
  /** The workflows of the repository; `null` where the token may not see them. */
  readonly workflows: () => Promise<readonly HostedWorkflow[] | null>;
}
