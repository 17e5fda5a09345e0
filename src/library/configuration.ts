import type { CategoryRow } from '../domain/categories.ts';
import type { FormatName } from '../domain/formats.ts';
import type { Gate } from '../domain/gates.ts';
import type { BranchType } from '../domain/branch-types.ts';
import type { NamingPreset } from '../format/naming.ts';
import type { CommitTypeOverride } from '../commit/commit-types.ts';
import type { AccessSettings } from './access.ts';
import type { GateSettings } from './gate-settings.ts';
import type { ExperimentDefaults } from './experiment.ts';
import type { MetricSource } from './metric-sources.ts';
import type { ModelFacts } from './models.ts';
import type { RolloutSettings } from './rollout-settings.ts';
import type { VersionScheme } from '../domain/version-schemes.ts';

/** Where the configuration lies if nobody names another path: there it may be missing. */
export const usualConfigurationFile = 'prompt-library.yaml';

/** Where prompts are found, and in what format. The first source that matches a path wins. */
export interface Source {
  readonly include: string;
  readonly exclude: readonly string[];
  readonly format: FormatName;
  /** Fixed, or made from folders: `{1}` is the first below the fixed part of `include`. */
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly owner: string | null;
  /** How ids are put together; `null` takes the parts of the name in their order. */
  readonly id: string | null;
  /** How names may be written here; `null` takes the rules of the library. */
  readonly naming: Naming | null;
}

/** How the parts of a name may be written. */
export interface Naming {
  readonly preset: NamingPreset;
  readonly pattern: string | null;
  readonly maxLength: number;
}

/** Which message lands when a pull request is merged; `auto`: title and commits must each suffice. */
export type MergeMethod = 'auto' | 'squash' | 'merge' | 'rebase';

/** Paths that have an owner of their own. */
export interface OwnerPath {
  readonly glob: string;
  readonly owner: string;
}

/** `prompt-library.yaml` with every default filled in; docs/configuration.md explains each key. */
export interface Configuration {
  readonly library: { readonly name: string | null; readonly description: string };
  readonly sources: readonly Source[];
  readonly naming: Naming;
  readonly taxonomy: { readonly categories: ReadonlyMap<string, CategoryRow>; readonly strict: boolean };
  /** Display name of an owner → accounts. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** Owners by path, as `owners.paths` has them; the last that matches decides. */
  readonly ownerPaths: readonly OwnerPath[];
  readonly tags: { readonly vocabulary: readonly string[] | null };
  readonly branches: {
    readonly main: string;
    readonly staging: string;
    readonly prefixes: Readonly<Record<Exclude<BranchType, 'main' | 'staging'>, string>>;
    readonly flow: 'auto' | 'trunk' | 'staging';
    /** What a branch is for whose name no type claims. */
    readonly unknown: 'feature' | 'hotfix' | 'release' | 'experiment';
  };
  readonly merge: MergeMethod;
  readonly versioning: {
    readonly scheme: VersionScheme;
    readonly preMajor: 'loose' | 'strict';
    /** First version by category; `default` for all others. */
    readonly initial: ReadonlyMap<string, string>;
    /** Commit type → what it means. */
    readonly types: Readonly<Record<string, CommitTypeOverride>>;
    readonly preset: 'seed' | 'conventional';
  };
  readonly tagFormat: string;
  readonly libraryVersion: 'calver' | 'semver';
  /** Who may do what; `null`: as the repository says, and nothing is enforced. */
  readonly access: AccessSettings | null;
  /** `ratchet`: what the baseline accepts does not count. */
  readonly gateMode: 'all' | 'ratchet';
  readonly rollout: RolloutSettings;
  readonly gates: Readonly<Record<Gate, { readonly required: boolean; readonly enforce: 'check' | 'report' }>> & GateSettings;
  readonly defaults: { readonly model: string };
  /** What `models:` says of each model, by name. */
  readonly models: ReadonlyMap<string, ModelFacts>;
  /** Family of a model by its name, from `models:`. */
  readonly modelFamilies: ReadonlyMap<string, string>;
  /** Whether every version gets a tag, or only the library. */
  readonly tagsFor: 'prompt' | 'library';
  readonly githubRelease: boolean;
  readonly makeLatest: boolean;
  /** How main gets a copy of the changelog. */
  readonly changelogOnMain: 'never' | 'pr' | 'push';
  readonly changelogPerPrompt: boolean;
  /** Whether one prompt that waits makes the whole run wait. */
  readonly strict: boolean;
  /** Whether the tags of a release are signed. */
  readonly signsTags: boolean;
  /** Whether prompts that were there before the library get tags at its first release. */
  readonly firstRelease: 'publish' | 'baseline';
  /** Where applications find the catalog, besides branch `prompt-library` and a folder that is exported by hand. */
  readonly publish: { readonly pages: boolean; readonly assets: boolean };
  /** Versions that applications can work with, by application and id, beside those of `consumers/`. */
  readonly consumers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Where the metrics of production come from. */
  readonly metrics: readonly MetricSource[];
  /** For experiments that do not say it themselves. */
  readonly experiments: ExperimentDefaults;
  readonly staleAfterDays: number;
  /** Whether every release carries the dashboard. */
  readonly site: { readonly enabled: boolean };
  readonly report: { readonly comment: 'auto' | 'always' | 'never' };
}
