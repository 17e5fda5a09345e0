import { sortedOnce } from '../ledger/code-units.ts';
import { Bug } from '../problem/never.ts';
import type { Catalog, CatalogEnvironment, CatalogExperiment, CatalogPrompt, CatalogTombstone, CatalogVersion } from './catalog.ts';

/** A prompt that a run changed. Its experiment stays as it was (`withExperiments` tells of those), unless a text of it is withdrawn. */
export interface CatalogChange extends Omit<CatalogPrompt, 'versions' | 'experiment'> {
  readonly id: string;
  /** A version that is new; `null` where only the rest changed. */
  readonly version: (CatalogVersion & { readonly name: string }) | null;
  /** Content digests that users no longer get, by an experiment neither; none where it is left out. */
  readonly withdrawn?: readonly string[];
}

/** What a release or tick changes in one environment. */
export interface CatalogRun {
  /** Sequence of the state that the run wrote: above that of every catalog before. */
  readonly sequence: number;
  readonly library: string | null;
  readonly source: string;
  readonly environment: string;
  /** Prompts that have a version; one that was never released is in no catalog. */
  readonly changed: readonly CatalogChange[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly removed: readonly (CatalogTombstone & { readonly id: string })[];
}

const nothing: CatalogEnvironment = { prompts: new Map(), redirects: new Map(), removed: new Map() };

/**
 * The catalog after a run: only what the run changed is new, all other prompts are the same values as before.
 * An id that a prompt had leads to it for ever, also where its file lists it no longer. The same run twice changes nothing.
 * @param previous `null` for the first catalog.
 */
export function nextCatalog(previous: Catalog | null, run: CatalogRun): Catalog {
  const { sequence, library, source, environment } = run;
  if (previous !== null && sequence <= previous.sequence) {
    if (sequence === previous.sequence && source === previous.source) return previous;
    throw new Bug(`Catalog ${previous.sequence} cannot be followed by ${sequence}.`);
  }
  const changed = environmentAfter(previous?.environments.get(environment) ?? nothing, run);
  const environments = new Map([...(previous?.environments ?? []), [environment, changed] as const]);
  return { schema: 'prompt-libraries/catalog/v1', sequence, library, source, environments };
}

function environmentAfter(before: CatalogEnvironment, { changed, renamed, removed }: CatalogRun): CatalogEnvironment {
  const prompts = new Map(before.prompts);
  const tombstones = new Map(before.removed);
  for (const { from, to } of renamed) {
    const prompt = prompts.get(from);
    if (prompt === undefined) continue;
    prompts.delete(from);
    prompts.set(to, prompt);
  }
  for (const change of changed) {
    prompts.set(change.id, promptAfter(prompts.get(change.id), change));
    for (const id of [change.id, ...change.aliases]) tombstones.delete(id);
  }
  for (const { id, at, replacement } of removed) {
    prompts.delete(id);
    tombstones.set(id, { at, replacement });
  }
  return { prompts, redirects: redirectsAfter(before.redirects, prompts, { changed, renamed }), removed: tombstones };
}

function promptAfter(before: CatalogPrompt | undefined, change: CatalogChange): CatalogPrompt {
  const { stable, latest, status, rollout, deprecation, version, withdrawn = [] } = change;
  const added = version === null ? [] : [[version.name, { digest: version.digest, tag: version.tag, body: version.body }] as const];
  const versions = new Map([...(before?.versions ?? []), ...added]);
  const experiment = before?.experiment ?? null;
  return { stable, latest, status, versions, rollout, experiment: experiment !== null && hasWithdrawnArm(experiment, (name) => versions.get(name), withdrawn) ? null : experiment, deprecation, aliases: sortedOnce(change.aliases) };
}

/** Whether an arm of an experiment is a text that users lost. */
export function hasWithdrawnArm({ arms }: Pick<CatalogExperiment, 'arms'>, versionOf: (name: string) => CatalogVersion | undefined, withdrawn: readonly string[]): boolean {
  return arms.some(({ version }) => withdrawn.includes(versionOf(version)?.digest ?? ''));
}

function redirectsAfter(
  before: ReadonlyMap<string, string>,
  prompts: ReadonlyMap<string, CatalogPrompt>,
  { changed, renamed }: Pick<CatalogRun, 'changed' | 'renamed'>,
): ReadonlyMap<string, string> {
  const added = new Map(renamed.map(({ from, to }) => [from, to]));
  for (const { id, aliases } of changed) for (const alias of aliases) added.set(alias, id);
  const redirects = new Map(before);
  if (added.size > 0) for (const [id, target] of redirects) redirects.set(id, added.get(target) ?? target);
  for (const [from, to] of added) redirects.set(from, to);
  for (const id of [...added.keys(), ...added.values(), ...changed.map((change) => change.id)]) {
    if (prompts.has(id)) redirects.delete(id);
  }
  return redirects;
}
