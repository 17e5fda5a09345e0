import { productionOf } from '../../catalog/resolve.ts';
import type { Repository } from '../../git/repository.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import type { Touched } from '../../library/prompt.ts';
import type { Released } from '../../library/released.ts';
import type { TakenName } from '../../rule/facts.ts';
import { readCatalog } from '../state/read-catalog.ts';
import type { RecordedState } from '../state/read-state.ts';
import type { Digests } from './digests.ts';
import type { Locator } from './locate.ts';

/** What tells whose a name is. */
export interface NameSources {
  readonly repository: Repository;
  readonly locator: Locator;
  readonly touched: readonly Touched[];
  /** The records; `null` where there are none yet. */
  readonly state: RecordedState | null;
  readonly released: ReadonlyMap<string, Released>;
  /** Digests of prompts of the head. */
  readonly digests: Digests;
  /** Whether every prompt of the head is touched. */
  readonly isWhole: boolean;
  /** Whether new ids are looked for among the aliases of released prompts too: reading the catalog costs more than most checks. */
  readonly isRelease: boolean;
}

/** A name that a touched prompt did not have before. */
interface NewName {
  readonly each: Touched;
  readonly name: string;
  readonly as: 'id' | 'alias';
}

/**
 * The ids and aliases of touched prompts that belong to others: ids of prompts that were removed, or that others had before,
 * and aliases that lead elsewhere. Nothing is read where no name is new.
 */
export async function namesTaken(from: NameSources): Promise<readonly TakenName[]> {
  const names = from.touched.flatMap(newNames);
  if (names.length === 0) return [];
  const aliases = names.flatMap(({ name, as }) => (as === 'alias' ? [name] : []));
  const [entries, pastOf, listed] = await Promise.all([aliases.length === 0 ? new Map<string, readonly unknown[]>() : from.locator.entriesOf(aliases), pasts(from, names), listedAliases(from, aliases.length > 0)]);
  return names.flatMap(({ each, name, as }): readonly TakenName[] => {
    const past = pastOf(name);
    if (as === 'id' && past !== null && !isHeir(each, past, from.digests)) return [{ prompt: each.id, name, as, by: past.living, version: past.version }];
    const owners = [...(as === 'alias' ? [...((entries.get(name)?.length ?? 0) > 0 ? [name] : []), ...(past === null || past.living === null ? [] : [past.living])] : []), ...(listed.get(name) ?? [])];
    const by = owners.find((owner) => owner !== each.id && owner !== each.before?.id);
    return by === undefined ? [] : [{ prompt: each.id, name, as, by, version: null }];
  });
}

function newNames(each: Touched): readonly NewName[] {
  const { after, before, kind } = each;
  if (after === null) return [];
  const had = new Set([after.id, ...(before === null ? [] : [before.id, ...aliasesOf(before)])]);
  const aliases = aliasesOf(after).filter((alias) => !had.has(alias));
  return [...(kind === 'modified' ? [] : [{ each, name: after.id, as: 'id' as const }]), ...aliases.map((name) => ({ each, name, as: 'alias' as const }))];
}

function aliasesOf({ document }: NonNullable<Touched['after']>): readonly string[] {
  return document?.metadata.aliases ?? [];
}

/** Whose a name was that no file has any more. */
interface Past {
  readonly version: string;
  /** Content digest of the last version. */
  readonly digest: string | null;
  /** The prompt that it leads to; `null` where that is removed too. */
  readonly living: string | null;
  /** Every id on the way there, that of `living` too. */
  readonly heirs: ReadonlySet<string>;
}

/** What the records say of names without a file. Of new ids only those are asked for that may be such: others have no record, or a file. */
async function pasts({ state, released }: NameSources, names: readonly NewName[]): Promise<(name: string) => Past | null> {
  const asked = names.flatMap(({ each, name, as }) => (as === 'alias' || each.kind === 'renamed' || released.get(name)?.path === null ? [name] : []));
  const lines = new Map<string, StateLine>();
  for (let open = state === null ? [] : [...new Set(asked)]; open.length > 0; ) {
    const found = [...((await state?.linesOf(open)) ?? new Map<string, StateLine>()).values()];
    for (const line of found) lines.set(line.id, line);
    open = found.flatMap(({ status, successor }) => (status === 'renamed' && successor !== null && !lines.has(successor) ? [successor] : []));
  }
  return (name) => {
    const line = lines.get(name);
    if (line === undefined || line.path !== null || line.version === null) return null;
    const heirs = new Set<string>();
    let last: StateLine | undefined = line;
    while (last?.status === 'renamed' && last.successor !== null && !heirs.has(last.successor)) {
      heirs.add(last.successor);
      last = lines.get(last.successor);
    }
    return { version: line.version, digest: line.digest, living: last === undefined || last.path === null ? null : last.id, heirs };
  };
}

/** Whether a prompt may have an id again: its own text comes back, or the prompt that was renamed. */
function isHeir({ before, after }: Touched, { living, heirs, digest }: Past, digests: Digests): boolean {
  if (after === null) return false;
  if ([before?.id ?? '', ...aliasesOf(after)].some((id) => heirs.has(id))) return true;
  return living === null && digest !== null && digests(after) === digest;
}

/** Which prompts list an alias: the touched ones as they are now, all others as they were released. */
async function listedAliases({ repository, touched, state, isWhole, isRelease }: NameSources, hasAliases: boolean): Promise<ReadonlyMap<string, readonly string[]>> {
  const listed = new Map<string, string[]>();
  const list = (id: string, aliases: readonly string[]): void => {
    for (const alias of aliases) listed.set(alias, [...(listed.get(alias) ?? []), id]);
  };
  for (const { after } of touched) if (after !== null) list(after.id, aliasesOf(after));
  if (state === null || isWhole || !(hasAliases || isRelease)) return listed;
  const catalog = await readCatalog(repository, state.commit);
  const changed = new Set(touched.flatMap(({ id, before }) => (before === null ? [id] : [id, before.id])));
  for (const [id, { aliases }] of (catalog === null ? null : productionOf(catalog))?.prompts ?? []) if (!changed.has(id)) list(id, aliases);
  return listed;
}
