import { formatsByName } from '../../format/formats.ts';
import type { PathChange, Repository } from '../../git/repository.ts';
import { isRegularMode } from '../../library/read-prompt.ts';
import { isOwnFile, type ClaimedPath, type Sources } from '../../library/sources.ts';

/** The trees that a change is between; `before` is `null` where there was nothing. */
export interface Trees {
  readonly before: string | null;
  readonly after: string;
}

/** Files that belong to prompts, by the path of the prompt's own file. */
export interface Beside {
  readonly of: ReadonlyMap<string, readonly BesideEntry[]>;
  /** Blobs of those whose content counts. */
  readonly blobs: readonly string[];
}

interface BesideEntry {
  readonly path: string;
  readonly blob: string;
  readonly whole: boolean;
}

const nothing: Beside = { of: new Map(), blobs: [] };

/** Looks in one tree for the files that belong to some prompts: nothing is asked for formats without any. */
export async function besideAt(repository: Repository, prompts: readonly ClaimedPath[], treeish: string | null): Promise<Beside> {
  const wanted = treeish === null ? [] : prompts.flatMap((claim) => companionsOf(claim).map((each) => ({ owner: claim.path, ...each })));
  if (treeish === null || wanted.length === 0) return nothing;
  const files = wanted.filter(({ path }) => !path.endsWith('/'));
  const folders = wanted.filter(({ path }) => path.endsWith('/'));
  const [found, listed] = await Promise.all([
    repository.entriesAt(treeish, files.map(({ path }) => path)),
    Promise.all(folders.map(({ path }) => repository.listTree(treeish, path.slice(0, -1)))),
  ]);
  return among([
    ...files.flatMap(({ owner, path, whole }, at) => {
      const entry = found[at];
      return entry === null || entry === undefined ? [] : [{ owner, path, blob: entry.blob, whole }];
    }),
    ...folders.flatMap(({ owner, whole }, at) => (listed[at] ?? []).flatMap(({ path, blob, mode }) => (isRegularMode(mode) ? [{ owner, path, blob, whole }] : []))),
  ]);
}

/** The same from entries that were listed already, each claimed for the prompt it belongs to. */
export function besideAmong(entries: readonly { readonly claim: ClaimedPath; readonly entry: { readonly path: string; readonly mode: string; readonly blob: string } }[]): Beside {
  return among(
    entries.flatMap(({ claim, entry: { path, mode, blob } }) => {
      const companion = companionsOf(claim).find((each) => each.path === path || (each.path.endsWith('/') && path.startsWith(each.path)));
      return companion === undefined || !isRegularMode(mode) ? [] : [{ owner: claim.path, path, blob, whole: companion.whole }];
    }),
  );
}

/**
 * The changes of prompts' own files, those among them whose file stays and something beside it changed; and the files beside
 * which there is no prompt.
 */
export async function withOwners(
  repository: Repository,
  sources: Sources,
  changes: readonly PathChange[],
  { before, after }: Trees,
): Promise<{ readonly own: readonly PathChange[]; readonly stray: readonly { readonly path: string; readonly expected: string }[] }> {
  const beside = changes.flatMap((change) => {
    const claim = sources.claim(change.path);
    return claim === null || isOwnFile(claim, change.path) ? [] : [{ change, owner: claim.path }];
  });
  if (beside.length === 0) return { own: changes, stray: [] };
  const known = new Map(changes.map((change) => [change.path, change]));
  const owners = [...new Set(beside.map(({ owner }) => owner))].filter((path) => !known.has(path));
  const [old, now] = await Promise.all([before === null ? [] : repository.entriesAt(before, owners), repository.entriesAt(after, owners)]);
  const added = owners.map((path, at): PathChange => ({ path, before: side(old[at]), after: side(now[at]) }));
  const all = new Map([...known, ...added.map((change) => [change.path, change] as const)]);
  return {
    own: [...all.values()].filter(({ path, ...sides }) => isOwnFile(sources.claim(path), path) && (sides.before !== null || sides.after !== null)),
    stray: beside.flatMap(({ change, owner }) => (change.after !== null && (all.get(owner)?.after ?? null) === null ? [{ path: change.path, expected: owner }] : [])),
  };
}

/** A path lookup does not tell modes; content decides. */
function side(entry: { readonly blob: string } | null | undefined): PathChange['after'] {
  return entry === null || entry === undefined ? null : { mode: '100644', blob: entry.blob };
}

function companionsOf({ path, source }: ClaimedPath): readonly { readonly path: string; readonly whole: boolean }[] {
  return formatsByName[source.format].companions(path);
}

function among(found: readonly (BesideEntry & { readonly owner: string })[]): Beside {
  const of = new Map<string, BesideEntry[]>();
  for (const { owner, ...entry } of found) {
    const list = of.get(owner);
    if (list === undefined) of.set(owner, [entry]);
    else list.push(entry);
  }
  return { of, blobs: [...new Set(found.flatMap(({ blob, whole }) => (whole ? [blob] : [])))] };
}
