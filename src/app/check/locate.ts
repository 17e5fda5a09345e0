import { collisionKey } from '../../domain/prompt-id.ts';
import { mostPathsOf, pathsOf } from '../../format/paths.ts';
import type { Repository, TreeEntry } from '../../git/repository.ts';
import { isOwnFile, type Sources } from '../../library/sources.ts';

/** Finds the files of ids in one tree. */
export interface Locator {
  /** The tree it looks in. */
  readonly treeish: string;
  /** Entries that have one of the ids; an id may have several, or none. */
  readonly entriesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly TreeEntry[]>>;
  /** Ids that equal the given one but for case or form of letters. */
  readonly lookalikesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly { readonly id: string; readonly path: string }[]>>;
  /** Every id of the tree, for "did you mean". */
  readonly allIds: () => Promise<readonly string[]>;
}

/** Above this many paths that ids might have, one listing of the tree is cheaper than asking for each. */
const askedAtMost = 3000;

/**
 * A locator that never lists the tree for ordinary names: with the default layout an id leads back to the few paths it can have.
 * @param treeish the tree judged.
 */
export function locatorFor(repository: Repository, sources: Sources, treeish: string): Locator {
  let listing: Promise<ReadonlyMap<string, readonly TreeEntry[]>> | null = null;
  const listed = (): Promise<ReadonlyMap<string, readonly TreeEntry[]>> => (listing ??= listAll(repository, sources, treeish));
  return {
    treeish,
    entriesOf: async (ids) => {
      if (!sources.reversible || ids.reduce((sum, id) => sum + mostPathsOf(id), 0) > askedAtMost) {
        const all = await listed();
        return new Map(ids.map((id) => [id, all.get(id) ?? []]));
      }
      return await askByPath(repository, treeish, ids);
    },
    lookalikesOf: async (ids) => {
      // Names of the default alphabet have only each other as lookalikes in trees that hold to it; others need the whole list.
      const unusual = ids.filter((id) => !/^[a-z0-9-]+$/u.test(id));
      if (unusual.length === 0) return new Map();
      const keys = new Set(unusual.map(collisionKey));
      const alike = [...(await listed())].flatMap(([id, entries]) =>
        keys.has(collisionKey(id)) ? entries.map(({ path }) => ({ id, path })) : [],
      );
      return new Map(
        unusual.map((id) => [id, alike.filter((other) => other.id !== id && collisionKey(other.id) === collisionKey(id))]),
      );
    },
    allIds: async () => [...(await listed()).keys()],
  };
}

async function listAll(repository: Repository, sources: Sources, treeish: string): Promise<ReadonlyMap<string, readonly TreeEntry[]>> {
  const entries = (await Promise.all(sources.folders.map((folder) => repository.listTree(treeish, folder)))).flat();
  const byId = new Map<string, TreeEntry[]>();
  for (const entry of entries) {
    const claim = sources.claim(entry.path);
    const id = isOwnFile(claim, entry.path) ? (claim?.id ?? null) : null;
    if (id === null) continue;
    const list = byId.get(id);
    if (list === undefined) byId.set(id, [entry]);
    else list.push(entry);
  }
  return byId;
}

async function askByPath(repository: Repository, treeish: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly TreeEntry[]>> {
  const candidates = ids.flatMap((id) => pathsOf(id).map((path) => ({ id, path })));
  const found = await repository.entriesAt(treeish, candidates.map(({ path }) => path));
  const byId = new Map<string, TreeEntry[]>(ids.map((id) => [id, []]));
  for (const [index, { id, path }] of candidates.entries()) {
    const entry = found[index];
    // A path lookup does not tell modes; content decides: what is no prompt text fails to be read as one.
    if (entry !== null && entry !== undefined) byId.get(id)?.push({ path, mode: '100644', blob: entry.blob });
  }
  return byId;
}
