import type { CommitTypeOverride } from '../commit/commit-types.ts';
import { categories as builtIn, type CategoryRow } from '../domain/categories.ts';
import { gates, type Gate } from '../domain/gates.ts';
import { namesOf } from '../domain/row.ts';
import type { VersionScheme } from '../domain/version-schemes.ts';
import type { AccessSettings } from './access.ts';
import type { Configuration, MergeMethod, Naming, Source } from './configuration.ts';
import { daysFrom } from './days.ts';
import { gateSettingsFrom, type WrittenGateSettings } from './gate-settings.ts';
import type { WrittenMetricSource } from './metric-sources.ts';
import { metricSourcesFrom } from './read-metric-sources.ts';
import { modelsFrom, type WrittenModel } from './models.ts';
import { rolloutSettingsFrom, type WrittenRollout } from './rollout-settings.ts';
import { defaultInclude } from './source-folders.ts';

/** The configuration file once it fits `schemas/config.schema.json`: every key may be absent. */
export interface WrittenConfiguration {
  readonly library?: { readonly name?: string | null; readonly description?: string };
  readonly sources?: readonly WrittenSource[];
  readonly naming?: Partial<Configuration['naming']>;
  readonly taxonomy?: { readonly categories?: Readonly<Record<string, Partial<CategoryRow>>>; readonly strict?: boolean };
  readonly owners?: Readonly<Record<string, unknown>>;
  readonly tags?: { readonly vocabulary?: readonly string[] | null };
  readonly branches?: Partial<Omit<Configuration['branches'], 'prefixes'>> & {
    readonly prefixes?: Partial<Configuration['branches']['prefixes']>;
  };
  readonly merge?: MergeMethod;
  readonly versioning?: {
    readonly scheme?: VersionScheme;
    readonly preMajor?: 'loose' | 'strict';
    readonly initial?: Readonly<Record<string, string>>;
    readonly types?: Readonly<Record<string, CommitTypeOverride>>;
    readonly preset?: 'seed' | 'conventional';
  };
  readonly tags_format?: string;
  readonly library_version?: { readonly scheme?: 'calver' | 'semver' };
  readonly release?: {
    readonly sign?: boolean;
    readonly strict?: boolean;
    readonly first?: 'publish' | 'baseline';
    readonly tags?: 'prompt' | 'library';
    readonly github_release?: 'library' | 'never';
    readonly make_latest?: boolean;
    readonly changelog?: { readonly main?: Configuration['changelogOnMain']; readonly per_prompt?: boolean };
  };
  readonly access?: Partial<AccessSettings> | null;
  readonly rollout?: WrittenRollout;
  readonly gates?: WrittenGates;
  readonly models?: Readonly<Record<string, WrittenModel>>;
  readonly defaults?: { readonly model?: string };
  readonly publish?: Partial<Configuration['publish']> & { readonly branch?: true };
  readonly consumers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly metrics?: readonly WrittenMetricSource[];
  readonly experiments?: { readonly alpha?: number; readonly min_days?: number; readonly max_days?: number };
  readonly stale_after?: string;
  readonly site?: { readonly enabled?: boolean };
  readonly report?: { readonly comment?: 'auto' | 'always' | 'never' };
}

/** A source as it is written. */
export type WrittenSource = Partial<Omit<Source, 'naming'>> & { readonly include: string; readonly naming?: Partial<Naming> };

/** Every gate may be required or not; some have more to say. */
export type WrittenGates = Partial<Record<Gate, { readonly required?: boolean; readonly enforce?: 'check' | 'report' }>> & WrittenGateSettings & { readonly mode?: Configuration['gateMode'] };

/** First versions where the configuration names none (versions.md, Schemes). */
const initialVersions = { default: '1.0.0', experimental: '0.1.0' };

/** Fills in every default; the result says all there is to say. An empty file gives the defaults. */
export function configurationFrom(written: WrittenConfiguration): Configuration {
  const { versioning = {}, branches = {} } = written;
  return {
    library: { name: written.library?.name ?? null, description: written.library?.description ?? '' },
    sources: (written.sources ?? [{ include: defaultInclude }]).map((source) => sourceFrom(source, written.naming)),
    naming: { ...defaultNaming, ...written.naming },
    taxonomy: { categories: categoriesFrom(written.taxonomy?.categories ?? {}), strict: written.taxonomy?.strict ?? true },
    owners: ownersFrom(written.owners ?? {}),
    ownerPaths: ownerPathsFrom(written.owners?.['paths']),
    tags: { vocabulary: written.tags?.vocabulary ?? null },
    branches: {
      main: branches.main ?? 'main',
      staging: branches.staging ?? 'staging',
      flow: branches.flow ?? 'auto',
      unknown: branches.unknown ?? 'feature',
      prefixes: { feature: 'feature/', hotfix: 'hotfix/', release: 'release/', experiment: 'experiment/', ...branches.prefixes },
    },
    merge: written.merge ?? 'auto',
    versioning: {
      scheme: versioning.scheme ?? 'semver',
      preMajor: versioning.preMajor ?? 'loose',
      initial: new Map(Object.entries({ ...initialVersions, ...versioning.initial })),
      types: versioning.types ?? {},
      preset: versioning.preset ?? 'seed',
    },
    tagFormat: written.tags_format ?? '{id}@{version}',
    libraryVersion: written.library_version?.scheme ?? 'calver',
    access: written.access === undefined || written.access === null ? null : { admin: [], developer: [], reviewer: [], viewer: [], ...written.access },
    gateMode: written.gates?.mode ?? 'all',
    rollout: rolloutSettingsFrom(written.rollout ?? {}),
    gates: gatesFrom(written.gates ?? {}),
    defaults: { model: written.defaults?.model ?? 'claude-sonnet' },
    models: modelsFrom(written.models ?? {}),
    modelFamilies: new Map(Object.entries(written.models ?? {}).flatMap(([name, { family }]) => (family === undefined ? [] : [[name, family]]))),
    tagsFor: written.release?.tags ?? 'prompt',
    githubRelease: written.release?.github_release !== 'never',
    makeLatest: written.release?.make_latest ?? true,
    changelogOnMain: written.release?.changelog?.main ?? 'never',
    changelogPerPrompt: written.release?.changelog?.per_prompt ?? true,
    signsTags: written.release?.sign ?? false,
    strict: written.release?.strict ?? false,
    firstRelease: written.release?.first ?? 'publish',
    publish: { pages: written.publish?.pages ?? false, assets: written.publish?.assets ?? true },
    consumers: new Map(Object.entries(written.consumers ?? {}).map(([app, uses]) => [app, new Map(Object.entries(uses))])),
    metrics: metricSourcesFrom(written.metrics ?? []),
    experiments: { alpha: written.experiments?.alpha ?? 0.05, minDays: written.experiments?.min_days ?? 7, maxDays: written.experiments?.max_days ?? 28 },
    staleAfterDays: daysFrom(written.stale_after ?? '90d'),
    site: { enabled: written.site?.enabled ?? true },
    report: { comment: written.report?.comment ?? 'auto' },
  };
}

const defaultNaming: Naming = { preset: 'letters', pattern: null, maxLength: 64 };

/** What a source says of names takes the place of what the library says, key by key. */
function sourceFrom({ naming, ...source }: WrittenSource, library: Partial<Naming> | undefined): Source {
  const own = naming === undefined ? null : { ...defaultNaming, ...library, ...naming };
  return { exclude: [], format: 'native', category: null, subcategory: null, owner: null, id: null, ...source, naming: own };
}

/** The ten built-in categories, overridden and added to, in that order. */
function categoriesFrom(written: Readonly<Record<string, Partial<CategoryRow>>>): ReadonlyMap<string, CategoryRow> {
  const all = new Map<string, CategoryRow>(Object.entries(builtIn));
  for (const [name, row] of Object.entries(written)) {
    const base = all.get(name) ?? { description: '', owner: 'prompt-team', review: false, subcategories: [] };
    all.set(name, { ...base, ...row });
  }
  return all;
}

function ownersFrom(written: Readonly<Record<string, unknown>>): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(written).flatMap(([name, accounts]) => (Array.isArray(accounts) ? [[name, accounts as string[]]] : [])));
}

function ownerPathsFrom(paths: unknown): Configuration['ownerPaths'] {
  if (typeof paths !== 'object' || paths === null || Array.isArray(paths)) return [];
  return Object.entries(paths as Readonly<Record<string, string>>).map(([glob, owner]) => ({ glob, owner }));
}

function gatesFrom(written: WrittenGates): Configuration['gates'] {
  const settings: Partial<Record<Gate, object>> = { ...gateSettingsFrom(written) };
  const rows = namesOf(gates).map((gate) => [gate, { required: written[gate]?.required ?? gates[gate].required, enforce: written[gate]?.enforce ?? 'check', ...settings[gate] }]);
  return Object.fromEntries(rows) as Configuration['gates'];
}
