import type { PathChange, Repository, TreeEntry } from '../../git/repository.ts';
import { changeSet } from '../../library/change-set.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';
import { isRegularMode, links, readPrompt } from '../../library/read-prompt.ts';
import { isWithin } from '../../library/source-folders.ts';
import { isOwnFile, type ClaimedPath, type Sources } from '../../library/sources.ts';
import type { FilesAround } from '../../rule/facts.ts';
import { besideAt, besideAmong, withOwners, type Beside, type Trees } from './read-beside.ts';

/** The prompts a change touches, read on both sides. */
export interface Change {
  readonly touched: readonly Touched[];
  /** Added or changed paths that a source claims but that name no prompt. */
  readonly misnamed: readonly ClaimedPath[];
  /** Added or changed files that belong to a prompt which is not there. */
  readonly stray: readonly { readonly path: string; readonly expected: string }[];
  /** Links and submodules in folders of prompts, but for prompts that are some: these say so themselves. */
  readonly irregular: FilesAround['irregular'];
  /** Prompts as they were released, which wait for no edit of their own: a part of them may be newer. */
  readonly waiting?: readonly Prompt[];
}

type Side = 'before' | 'after';
interface ClaimedEntry {
  readonly claim: ClaimedPath;
  readonly entry: { readonly mode: string; readonly blob: string };
}

/**
 * Reads both sides of every claimed change, all blobs of a side in one process. A change beside a prompt is one of the prompt.
 * @param all the changes of every path, for what is neither prompt nor file.
 */
export async function readChange(repository: Repository, sources: Sources, changes: readonly PathChange[], trees: Trees, all: readonly PathChange[] = changes): Promise<Change> {
  const { own, stray } = await withOwners(repository, sources, changes, trees);
  const before = entriesOn('before', own, sources);
  const after = entriesOn('after', own, sources);
  const [besideBefore, besideAfter] = await Promise.all([besideAt(repository, pathsOf(before), trees.before), besideAt(repository, pathsOf(after), trees.after)]);
  const contents = await repository.readBlobs([...regularBlobs([...before, ...after]), ...besideBefore.blobs, ...besideAfter.blobs]);
  return {
    touched: changeSet({ before: readSide(before, contents, sources, besideBefore), after: readSide(after, contents, sources, besideAfter) }),
    misnamed: after.flatMap(({ claim }) => (claim.id === null ? [claim] : [])),
    stray,
    irregular: linksBrought(all, sources),
  };
}

/** Reads every prompt of a tree as if it had just been added. */
export async function readEverything(repository: Repository, sources: Sources, treeish: string): Promise<Change> {
  const listed = (await Promise.all(sources.folders.map((folder) => repository.listTree(treeish, folder)))).flat();
  const unique = sources.folders.length === 1 ? listed : [...new Map(listed.map((entry) => [entry.path, entry])).values()];
  const claimed = unique.flatMap((entry) => {
    const claim = sources.claim(entry.path);
    return claim === null ? [] : [{ claim, entry }];
  });
  const entries = claimed.filter(({ claim, entry }) => isOwnFile(claim, entry.path));
  const owners = new Set(pathsOf(entries).map(({ path }) => path));
  const others = claimed.filter(({ claim, entry }) => !isOwnFile(claim, entry.path));
  const beside = besideAmong(others.filter(({ claim }) => owners.has(claim.path)));
  const contents = await repository.readBlobs([...regularBlobs(entries), ...beside.blobs]);
  return {
    touched: changeSet({ before: [], after: readSide(entries, contents, sources, beside) }),
    misnamed: entries.flatMap(({ claim }) => (claim.id === null ? [claim] : [])),
    stray: others.filter(({ claim }) => !owners.has(claim.path)).map(({ claim, entry }) => ({ path: entry.path, expected: claim.path })),
    irregular: irregularAmong(unique, sources),
  };
}

/** The links and submodules that changes bring into folders of prompts. */
export function linksBrought(changes: readonly PathChange[], sources: Sources): Change['irregular'] {
  return irregularAmong(changes.flatMap(({ path, after }) => (after === null ? [] : [{ path, mode: after.mode }])), sources);
}

function irregularAmong(entries: readonly Pick<TreeEntry, 'path' | 'mode'>[], sources: Sources): Change['irregular'] {
  return entries.flatMap(({ path, mode }) => {
    const kind = links.get(mode);
    if (kind === undefined) return [];
    const claim = sources.claim(path);
    const isNear = claim !== null || sources.folders.some((folder) => folder !== '' && isWithin(path, folder));
    return isNear && !isOwnFile(claim, path) ? [{ path, kind }] : [];
  });
}

/**
 * Reads the prompts at some paths of a tree; paths that are not there, or no prompts, are left out.
 * @param treeish where files beside them are looked for; `null`: only their own files count.
 */
export async function readPromptsAt(
  repository: Repository,
  sources: Sources,
  entries: readonly TreeEntry[],
  treeish: string | null,
): Promise<readonly Prompt[]> {
  const claimed = entries.flatMap((entry): ClaimedEntry[] => {
    const claim = sources.claim(entry.path);
    return claim !== null && isOwnFile(claim, entry.path) ? [{ claim, entry }] : [];
  });
  const beside = await besideAt(repository, pathsOf(claimed), treeish);
  return readSide(claimed, await repository.readBlobs([...regularBlobs(claimed), ...beside.blobs]), sources, beside);
}

function entriesOn(side: Side, changes: readonly PathChange[], sources: Sources): readonly ClaimedEntry[] {
  return changes.flatMap((change): ClaimedEntry[] => {
    const entry = change[side];
    const claim = sources.claim(change.path);
    return entry === null || claim === null ? [] : [{ claim, entry }];
  });
}

function pathsOf(entries: readonly ClaimedEntry[]): readonly ClaimedPath[] {
  return entries.map(({ claim }) => claim);
}

function regularBlobs(entries: readonly ClaimedEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ entry }) => (isRegularMode(entry.mode) ? [entry.blob] : [])))];
}

function readSide(entries: readonly ClaimedEntry[], contents: ReadonlyMap<string, Uint8Array>, { partialId }: Sources, { of }: Beside): readonly Prompt[] {
  return entries.flatMap(({ claim, entry }): Prompt[] => {
    const { id, name } = claim;
    if (id === null || name === null) return [];
    const beside = (of.get(claim.path) ?? []).map(({ path, blob, whole }) => ({ path, blob, bytes: whole ? (contents.get(blob) ?? null) : null }));
    return [readPrompt({ ...claim, id, name }, entry, contents.get(entry.blob) ?? null, { beside, partialId })];
  });
}
