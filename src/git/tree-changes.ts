import type { ObjectAnswer } from './object-answers.ts';
import type { ObjectConversation } from './object-conversation.ts';
import { pathBytes, pathFrom } from './path-text.ts';
import type { PathChange } from './repository.ts';
import { differingEntries, treeMode, type EntryPair } from './tree-entries.ts';

/** From about this many pairs of trees on, a process of its own that compares them all is quicker. */
const mostPairs = 256;

/** Two versions of one folder; `null` where it is not there. */
interface FolderPair {
  /** Its path with a slash at the end; nothing for the top. */
  readonly path: Buffer;
  /** Names of the trees, as git takes them. */
  readonly before: string | null;
  readonly after: string | null;
}

/** An entry that differs, with its whole path. */
interface PairAt extends EntryPair {
  readonly path: Buffer;
}

/**
 * Paths that differ between two trees, as `git diff-tree -r` has them, through the conversation that is open anyway:
 * of each level of folders only those that differ are read. `null` where git should compare them itself, because they are
 * many or one of them is not there.
 * @param before an object id of a tree, or of a commit or tag that has one.
 * @param folders below which changes count, without a slash at the end; none = everywhere.
 */
export async function treeChanges(objects: Pick<ObjectConversation, 'ask'>, before: string, after: string, folders: readonly string[]): Promise<readonly PathChange[] | null> {
  const wanted = wantedPaths(folders);
  const files: PairAt[] = [];
  let level: readonly FolderPair[] = [{ path: Buffer.alloc(0), before: `${before}^{tree}`, after: `${after}^{tree}` }];
  for (let asked = 1; level.length > 0; asked += level.length) {
    const trees = asked > mostPairs ? null : await treesOf(objects, level);
    if (trees === null) return null;
    const pairs = level.flatMap(({ path }, at) => pairsIn(path, trees[at], before.length / 2));
    // One by one: a call takes no hundred thousand arguments.
    for (const pair of pairs) if (!isFolder(pair) && wanted.has(pair.path)) files.push(pair);
    level = pairs.filter((pair) => isFolder(pair) && wanted.leadsTo(pair.path)).map(folderPair);
  }
  return files.toSorted((a, b) => Buffer.compare(a.path, b.path)).map(pathChange);
}

function pairsIn(folder: Buffer, trees: TreePair = [null, null], hashBytes: number): readonly PairAt[] {
  return differingEntries(...trees, hashBytes).map((pair) => ({ ...pair, path: Buffer.concat([folder, pair.before?.name ?? pair.after?.name ?? slash]) }));
}

/** Both sides of a pair are folders, or none is: git orders a folder and a file of one name as two. */
function isFolder({ before, after }: EntryPair): boolean {
  return (before ?? after)?.mode === treeMode;
}

function folderPair({ path, before, after }: PairAt): FolderPair {
  return { path: Buffer.concat([path, slash]), before: before?.oid ?? null, after: after?.oid ?? null };
}

function pathChange({ path, before, after }: PairAt): PathChange {
  return { path: pathFrom(path), before: fileOf(before), after: fileOf(after) };
}

const slash = Buffer.from('/');

function fileOf(entry: EntryPair['before']): PathChange['before'] {
  return entry === null ? null : { mode: entry.mode, blob: entry.oid };
}

/** Contents of two versions of a tree; `null` where it is not there. */
type TreePair = readonly [Buffer | null, Buffer | null];

/** Contents of both versions of every folder, in one question; `null` where one cannot be read as a tree. */
async function treesOf(objects: Pick<ObjectConversation, 'ask'>, level: readonly FolderPair[]): Promise<readonly TreePair[] | null> {
  const names = level.flatMap(({ before, after }) => [before, after].filter((oid) => oid !== null));
  const answers = await objects.ask('contents', names.map((name) => Buffer.from(name)));
  if (!answers.every(isTree)) return null;
  let at = 0;
  const next = (oid: string | null): Buffer | null => (oid === null ? null : (answers[at++]?.content ?? null));
  return level.map(({ before, after }) => [next(before), next(after)]);
}

function isTree(answer: ObjectAnswer): answer is ObjectAnswer & { readonly is: 'found' } {
  return answer.is === 'found' && answer.type === 'tree' && answer.content !== null;
}

/** Which paths count, and which folders have some. */
function wantedPaths(folders: readonly string[]): { readonly has: (path: Buffer) => boolean; readonly leadsTo: (folder: Buffer) => boolean } {
  if (folders.length === 0) return { has: () => true, leadsTo: () => true };
  const names = folders.map(pathBytes);
  const has = (path: Buffer): boolean => names.some((name) => path.equals(name) || startsWith(path, name));
  return { has, leadsTo: (folder) => has(folder) || names.some((name) => startsWith(name, folder)) };
}

function startsWith(path: Buffer, folder: Buffer): boolean {
  return path.length > folder.length && path[folder.length] === 0x2f && path.subarray(0, folder.length).equals(folder);
}
