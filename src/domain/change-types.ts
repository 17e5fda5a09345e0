import type { Impact } from './impact.ts';

/**
 * What a change is, by the type of its conventional commit. `breaking` has no type of its own:
 * any type with `!` or a BREAKING CHANGE footer is breaking.
 */
export const changeTypes = {
  breaking: { commitTypes: [], impact: 'major', prefix: 'BREAKING:', review: true },
  feature: { commitTypes: ['feat', 'feature'], impact: 'minor', prefix: 'Added:', review: false },
  fix: { commitTypes: ['fix'], impact: 'patch', prefix: 'Fixed:', review: false },
  docs: { commitTypes: ['docs'], impact: 'none', prefix: 'Docs:', review: false },
  refactor: { commitTypes: ['refactor'], impact: 'patch', prefix: 'Refactored:', review: false },
  performance: { commitTypes: ['perf', 'performance'], impact: 'minor', prefix: 'Perf:', review: false },
  deprecation: { commitTypes: ['deprecate', 'deprecation'], impact: 'minor', prefix: 'Deprecated:', review: true },
  security: { commitTypes: ['security', 'sec'], impact: 'patch', prefix: 'Security:', review: true },
  rollback: { commitTypes: ['revert', 'rollback'], impact: 'patch', prefix: 'Reverted:', review: false },
  hotfix: { commitTypes: ['hotfix'], impact: 'patch', prefix: 'Hotfix:', review: false },
} as const satisfies Record<string, ChangeTypeRow>;

interface ChangeTypeRow {
  /** Conventional commit types that mean this change; the first is the one we write. */
  readonly commitTypes: readonly string[];
  readonly impact: Impact;
  /** How its line begins in a changelog. */
  readonly prefix: string;
  /** Whether it needs an approval wherever it goes. */
  readonly review: boolean;
}
export type ChangeType = keyof typeof changeTypes;

/** Commit types that document a change of nothing users get; their impact is `none` and no changelog shows them. */
export const silentCommitTypes = ['chore', 'ci', 'build', 'test', 'style'] as const;
