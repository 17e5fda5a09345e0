import { Failure } from '../problem/failure.ts';
import type { ObjectAnswer } from './object-answers.ts';
import type { ObjectConversation } from './object-conversation.ts';
import { pathBytes, pathFrom } from './path-text.ts';
import type { TreeEntry } from './repository.ts';
import { treeEntries, treeMode } from './tree-entries.ts';

/** One name of a tree, as the tree itself has it. */
interface Named {
  readonly name: string;
  readonly mode: string;
  readonly oid: string;
}

/**
 * All files below a folder (`''` = all), in the order of `git ls-tree -r`: a question for each level of folders, and no
 * process. `tree` is an id. Throws `Failure` where a tree is missing.
 */
export async function filesBelow(objects: ObjectConversation, tree: string, folder: string): Promise<readonly TreeEntry[]> {
  const [top] = await objects.ask('contents', [folderName(tree, folder)]);
  if (folder !== '' && !isTree(top)) return [];
  const trees = new Map<string, readonly Named[]>();
  const names = namesOf(top, tree);
  for (let level = names; level.length > 0; ) level = await nextLevel(objects, level, trees);
  const files: TreeEntry[] = [];
  gather(names, folder === '' ? '' : `${folder}/`, trees, files);
  return files;
}

/**
 * Ids of the files at many paths, in their order; `null` = no file there. Their contents need not be there. One question,
 * for each folder that has one of the paths; no path has a line feed.
 */
export async function filesAt(objects: ObjectConversation, tree: string, paths: readonly string[]): Promise<readonly (string | null)[]> {
  const folders = [...new Set(paths.filter(isAskable).map(folderOf))];
  const answers = await objects.ask('contents', folders.map((folder) => folderName(tree, folder)));
  const blobs = new Map<string, ReadonlyMap<string, string>>();
  for (const [at, folder] of folders.entries()) {
    const answer = answers[at];
    if (isTree(answer)) blobs.set(folder, new Map(namesOf(answer, tree).flatMap(({ name, mode, oid }) => (isFile(mode) ? [[name, oid]] : []))));
  }
  return paths.map((path) => (isAskable(path) ? (blobs.get(folderOf(path))?.get(path.slice(path.lastIndexOf('/') + 1)) ?? null) : null));
}

/** Reads the trees among some names that were not read yet, and tells what is in them. */
async function nextLevel(objects: ObjectConversation, level: readonly Named[], trees: Map<string, readonly Named[]>): Promise<readonly Named[]> {
  const unread = [...new Set(level.filter(({ mode, oid }) => mode === treeMode && !trees.has(oid)).map(({ oid }) => oid))];
  const answers = await objects.ask('contents', unread.map((oid) => Buffer.from(oid)));
  const found = unread.map((oid, at) => namesOf(answers[at], oid));
  for (const [at, oid] of unread.entries()) trees.set(oid, found[at] ?? []);
  return found.flat();
}

function gather(names: readonly Named[], prefix: string, trees: ReadonlyMap<string, readonly Named[]>, files: TreeEntry[]): void {
  for (const { name, mode, oid } of names) {
    if (mode === treeMode) gather(trees.get(oid) ?? [], `${prefix}${name}/`, trees, files);
    else files.push({ path: `${prefix}${name}`, mode, blob: oid });
  }
}

function namesOf(answer: ObjectAnswer | undefined, tree: string): readonly Named[] {
  if (!isTree(answer)) throw new Failure('git-failed', `The tree ${tree} cannot be read.`, 'The repository is damaged: git fsck says more.');
  return treeEntries(answer.content, answer.oid.length / 2).map(({ name, mode, oid }) => ({ name: pathFrom(name), mode, oid }));
}

type TreeAnswer = ObjectAnswer & { readonly is: 'found'; readonly content: Buffer };

function isTree(answer: ObjectAnswer | undefined): answer is TreeAnswer {
  return answer?.is === 'found' && answer.type === 'tree' && answer.content !== null;
}

/** Neither a folder nor a submodule. */
function isFile(mode: string): boolean {
  return mode !== treeMode && mode !== '160000';
}

/** A folder as git finds it; a commit stands for its tree. */
function folderName(tree: string, folder: string): Buffer {
  return folder === '' ? Buffer.from(`${tree}^{tree}`) : Buffer.concat([Buffer.from(`${tree}:`), pathBytes(folder)]);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether a tree can have a path: git would take `a//b` for `a/b`, and breaks off over `../`. */
function isAskable(path: string): boolean {
  return !path.includes('\0') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
