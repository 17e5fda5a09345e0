import type { PathChange, Repository, TreeEntry } from '../../git/repository.ts';
import { changeSet } from '../../library/change-set.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';
import { isRegularMode, readPrompt } from '../../library/read-prompt.ts';
import type { ClaimedPath, Sources } from '../../library/sources.ts';

/** The prompts a change touches, read on both sides. */
export interface Change {
  readonly touched: readonly Touched[];
  /** Added or changed paths that a source claims but that name no prompt. */
  readonly misnamed: readonly ClaimedPath[];
}

type Side = 'before' | 'after';
interface ClaimedEntry {
  readonly claim: ClaimedPath;
  readonly entry: { readonly mode: string; readonly blob: string };
}

/** Reads both sides of every claimed change, all blobs in one process. */
export async function readChange(repository: Repository, sources: Sources, changes: readonly PathChange[]): Promise<Change> {
  const before = entriesOn('before', changes, sources);
  const after = entriesOn('after', changes, sources);
  const contents = await repository.readBlobs(regularBlobs([...before, ...after]));
  return {
    touched: changeSet({ before: readSide(before, contents), after: readSide(after, contents) }),
    misnamed: after.flatMap(({ claim }) => (claim.id === null ? [claim] : [])),
  };
}

/** Reads every prompt of a tree as if it had just been added. */
export async function readEverything(repository: Repository, sources: Sources, treeish: string): Promise<Change> {
  const listed = await Promise.all(sources.folders.map((folder) => repository.listTree(treeish, folder)));
  const entries = listed.flat().flatMap((entry): ClaimedEntry[] => {
    const claim = sources.claim(entry.path);
    return claim === null ? [] : [{ claim, entry }];
  });
  const contents = await repository.readBlobs(regularBlobs(entries));
  return {
    touched: changeSet({ before: [], after: readSide(entries, contents) }),
    misnamed: entries.flatMap(({ claim }) => (claim.id === null ? [claim] : [])),
  };
}

/** Reads the prompts at some paths of a tree; paths that are not there, or no prompts, are left out. */
export async function readPromptsAt(
  repository: Repository,
  sources: Sources,
  entries: readonly TreeEntry[],
): Promise<readonly Prompt[]> {
  const claimed = entries.flatMap((entry): ClaimedEntry[] => {
    const claim = sources.claim(entry.path);
    return claim === null ? [] : [{ claim, entry }];
  });
  return readSide(claimed, await repository.readBlobs(regularBlobs(claimed)));
}

function entriesOn(side: Side, changes: readonly PathChange[], sources: Sources): readonly ClaimedEntry[] {
  return changes.flatMap((change): ClaimedEntry[] => {
    const entry = change[side];
    const claim = sources.claim(change.path);
    return entry === null || claim === null ? [] : [{ claim, entry }];
  });
}

function regularBlobs(entries: readonly ClaimedEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ entry }) => (isRegularMode(entry.mode) ? [entry.blob] : [])))];
}

function readSide(entries: readonly ClaimedEntry[], contents: ReadonlyMap<string, Uint8Array>): readonly Prompt[] {
  return entries.flatMap(({ claim, entry }): Prompt[] => {
    const { id, name } = claim;
    if (id === null || name === null) return [];
    return [readPrompt({ ...claim, id, name }, entry, contents.get(entry.blob) ?? null)];
  });
}
