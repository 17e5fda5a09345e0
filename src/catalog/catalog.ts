import type { Status } from '../domain/statuses.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import { readRecord } from '../ledger/json.ts';
import type { Checked } from '../problem/checked.ts';
import { passed } from '../problem/checked.ts';
import { recordViolations } from '../schema/records.ts';
import type { CatalogDeprecation } from './deprecation.ts';

/** Which version of each prompt applications get, and where its body is: `schemas/catalog.schema.json`. */
export interface Catalog {
  readonly schema: 'prompt-libraries/catalog/v1';
  /** Rises with every catalog: a reader never goes back to a lower one. */
  readonly sequence: number;
  /** Version of the library; `null` before its first release. */
  readonly library: string | null;
  /** The commit it was made from. */
  readonly source: string;
  readonly environments: ReadonlyMap<string, CatalogEnvironment>;
}

export interface CatalogEnvironment {
  readonly prompts: ReadonlyMap<string, CatalogPrompt>;
  /** The id a prompt has now, by each id it had or lists as an alias; no entry leads to another redirect. */
  readonly redirects: ReadonlyMap<string, string>;
  readonly removed: ReadonlyMap<string, CatalogTombstone>;
}

export interface CatalogPrompt {
  /** The version to use; `null` where there is none. */
  readonly stable: string | null;
  /** The newest released version, also while only some users get it. */
  readonly latest: string | null;
  readonly status: Exclude<Status, 'review'>;
  readonly versions: ReadonlyMap<string, CatalogVersion>;
  readonly rollout: CatalogRollout | null;
  /** Never besides a rollout. */
  readonly experiment: CatalogExperiment | null;
  readonly deprecation: CatalogDeprecation | null;
  /** Other ids that its file lists. */
  readonly aliases: readonly string[];
}

export interface CatalogVersion {
  /** Content digest. */
  readonly digest: string;
  /** `null` where the version has no tag. */
  readonly tag: string | null;
  /** Path of the body (body.ts), from where the catalog is. */
  readonly body: string;
}

export interface CatalogRollout {
  readonly candidate: string;
  /** Share of the users who get it, in basis points. */
  readonly weight: number;
  readonly phase: string;
  readonly salt: string;
}

/** An experiment: a split of those users who are in it. All others get the stable version. */
export interface CatalogExperiment {
  readonly name: string;
  /** Share of the users who are in it, in basis points. */
  readonly traffic: number;
  readonly salt: string;
  /** Never the same as `salt`. */
  readonly armSalt: string;
  /** In the order users are split by. */
  readonly arms: readonly CatalogArm[];
}

export interface CatalogArm {
  readonly name: string;
  readonly version: string;
  /** Share of those who are in the experiment, in basis points. All together are 10,000. */
  readonly weight: number;
}

export interface CatalogTombstone {
  /** Seconds since 1970 UTC. */
  readonly at: number;
  readonly replacement: string | null;
}

/** The text of a catalog: canonical JSON and an LF. Equal catalogs give equal bytes. */
export function encodeCatalog(catalog: Catalog): string {
  return `${canonicalJson(catalogJson(catalog))}\n`;
}

/** Reads a catalog; what is wrong are `record-invalid` problems. */
export function decodeCatalog(text: string, file: string): Checked<Catalog> {
  const read = readRecord<CatalogJson>(text, { file }, (value) => recordViolations('catalog', value));
  if (!read.ok) return read;
  const environments = mapped(read.value.environments, ({ prompts, redirects, removed }) => ({
    prompts: mapped(prompts, (prompt): CatalogPrompt => ({ ...prompt, versions: mapped(prompt.versions, (version) => version) })),
    redirects: mapped(redirects, (id) => id),
    removed: mapped(removed, (tombstone) => tombstone),
  }));
  return passed({ ...read.value, environments });
}

/** A catalog as plain data. */
export function catalogJson(catalog: Catalog): CatalogJson {
  const environments = plain(catalog.environments, ({ prompts, redirects, removed }) => ({
    prompts: plain(prompts, (prompt) => ({ ...prompt, versions: plain(prompt.versions, (version) => version) })),
    redirects: plain(redirects, (id) => id),
    removed: plain(removed, (tombstone) => tombstone),
  }));
  return { ...catalog, environments };
}

type Named<T> = Readonly<Record<string, T>>;

/** What `schemas/catalog.schema.json` describes. */
export interface CatalogJson extends Omit<Catalog, 'environments'> {
  readonly environments: Named<{
    readonly prompts: Named<Omit<CatalogPrompt, 'versions'> & { readonly versions: Named<CatalogVersion> }>;
    readonly redirects: Named<string>;
    readonly removed: Named<CatalogTombstone>;
  }>;
}

function mapped<A, B>(named: Named<A>, change: (value: A) => B): ReadonlyMap<string, B> {
  return new Map(Object.entries(named).map(([name, value]) => [name, change(value)]));
}

function plain<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Named<B> {
  return Object.fromEntries([...map].map(([name, value]) => [name, change(value)]));
}
