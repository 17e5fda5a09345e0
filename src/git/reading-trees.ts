import { Failure } from '../problem/failure.ts';
import { commitLog, logArguments } from './commit-log.ts';
import { git, type GitPlace } from './git-command.ts';
import { diffArguments, manyDiffsArguments, manyPathChanges, pathChanges } from './path-changes.ts';
import { nulFields, pathBytes } from './path-text.ts';
import { resolved, type Reading } from './reading.ts';
import type { ObjectAnswer } from './object-answers.ts';
import type { Repository, TreeEntry } from './repository.ts';
import { checkedObjectId, isObjectId } from './revision.ts';
import { treeChanges } from './tree-changes.ts';
import { treeListing, treeListingArguments } from './tree-listing.ts';
import { filesAt, filesBelow } from './tree-walk.ts';

/** From about this many paths on, one listing of 100,000 files costs less than asking for each path (60 µs). */
const mostAsked = 1000;
const submodule = '160000';

/** What a repository says about contents: trees, differences, commits with their paths, blobs. */
export function treeAnswers(reading: Reading): Pick<Repository, 'listTree' | 'diff' | 'diffs' | 'history' | 'sizesOf' | 'readBlobs' | 'readTags' | 'entriesAt' | 'blobsAt' | 'filesWith'> {
  const { place } = reading;
  return {
    listTree: async (treeish, folder) => {
      const tree = await resolved(reading, treeish, 'tree');
      const where = checkedFolder(folder);
      return where.includes('\n') ? await listed(place, tree, where) : await filesBelow(reading.objects, tree, where);
    },
    diff: async (before, after, below = []) => {
      const wanted = below.map(checkedFolder);
      const [from, to] = await Promise.all([resolved(reading, before, 'tree'), resolved(reading, after, 'tree')]);
      if (from === to) return [];
      const folders = wanted.includes('') ? [] : wanted;
      return (await treeChanges(reading.objects, from, to, folders)) ?? pathChanges((await git(place, diffArguments(from, to, folders))).output);
    },
    diffs: async (pairs) => {
      if (pairs.length === 0) return [];
      const lines = pairs.map(({ before, after }) => `${checkedObjectId(after)} ${checkedObjectId(before)}\n`);
      const { output } = await git(place, manyDiffsArguments, { input: lines.join('') });
      return manyPathChanges(output, pairs.map(({ after }) => after));
    },
    history: async (from, to) => {
      // Where nothing has to be asked first, git has started by the time this returns.
      const old = from === null || isObjectId(from) ? from : await resolved(reading, from, 'commit');
      const young = isObjectId(to) ? to : await resolved(reading, to, 'commit');
      return commitLog((await git(place, logArguments(old, young))).output);
    },
    sizesOf: async (blobs) => {
      const answers = await reading.objects.ask('info', blobs.map((blob) => Buffer.from(checkedObjectId(blob))));
      return new Map(answers.flatMap((answer) => (isBlob(answer) ? [[answer.oid, answer.size] as const] : [])));
    },
    readBlobs: async (blobs) => {
      const answers = await reading.objects.ask('contents', blobs.map((blob) => Buffer.from(checkedObjectId(blob))));
      return new Map(answers.flatMap((answer) => (isBlob(answer) && answer.content !== null ? [[answer.oid, answer.content] as const] : [])));
    },
    readTags: async (tags) => {
      const answers = await reading.objects.ask('contents', tags.map((tag) => Buffer.from(checkedObjectId(tag))));
      return new Map(answers.flatMap((answer) => (answer.is === 'found' && answer.type === 'tag' && answer.content !== null ? [[answer.oid, answer.content] as const] : [])));
    },
    entriesAt: (treeish, paths) => entriesAt(reading, treeish, paths),
    blobsAt: (treeish, paths) => blobsAt(reading, treeish, paths),
    filesWith: (treeish, texts, folder) => filesWith(reading, treeish, texts, folder),
  };
}

function isBlob(answer: ObjectAnswer): answer is ObjectAnswer & { readonly is: 'found' } {
  return answer.is === 'found' && answer.type === 'blob';
}

type FileAt = { readonly blob: string; readonly size: number };

async function entriesAt(reading: Reading, treeish: string, paths: readonly string[]): Promise<readonly (FileAt | null)[]> {
  const tree = await resolved(reading, treeish, 'tree');
  const found = paths.length > mostAsked || paths.some((path) => path.includes('\n')) ? await amongAll(reading, tree, paths) : await askedFor(reading, tree, paths);
  return paths.map((path) => found.get(path) ?? null);
}

/** Asks for each path alone: the rest of the tree is never looked at. */
async function askedFor(reading: Reading, tree: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileAt>> {
  const askable = paths.filter(isAskable);
  const answers = await reading.objects.ask('info', askable.map((path) => Buffer.concat([Buffer.from(`${tree}:`), pathBytes(path)])));
  return filesFrom(askable, answers);
}

/** Lists the whole tree once: cheaper for many paths, and the only way for one with a line feed. */
async function amongAll(reading: Reading, tree: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileAt>> {
  const wanted = new Set(paths);
  const entries = (await listed(reading.place, tree, '')).filter(({ path, mode }) => wanted.has(path) && mode !== submodule);
  const answers = await reading.objects.ask('info', entries.map(({ blob }) => Buffer.from(blob)));
  return filesFrom(entries.map(({ path }) => path), answers);
}

async function listed(place: GitPlace, tree: string, folder: string): Promise<readonly TreeEntry[]> {
  return treeListing((await git(place, treeListingArguments(tree, folder))).output);
}

async function blobsAt(reading: Reading, treeish: string, paths: readonly string[]): Promise<readonly (string | null)[]> {
  const tree = await resolved(reading, treeish, 'tree');
  if (!paths.some((path) => path.includes('\n'))) return await filesAt(reading.objects, tree, paths);
  const blobs = new Map((await listed(reading.place, tree, '')).filter(({ mode }) => mode !== submodule).map(({ path, blob }) => [path, blob]));
  return paths.map((path) => blobs.get(path) ?? null);
}

function filesFrom(paths: readonly string[], answers: readonly ObjectAnswer[]): ReadonlyMap<string, FileAt> {
  return new Map(answers.flatMap((answer, at) => (isBlob(answer) ? [[paths[at] ?? '', { blob: answer.oid, size: answer.size }] as const] : [])));
}

/** Whether a path can be a question. git breaks off over `./` and `../`, which no tree has. */
function isAskable(path: string): boolean {
  return path !== '' && !path.includes('\0') && !/^\.\.?(?:\/|$)/.test(path);
}

async function filesWith(reading: Reading, treeish: string, texts: readonly string[], folder: string): Promise<readonly string[]> {
  if (texts.length === 0) return [];
  if (texts.some((text) => text === '' || /[\n\r\0]/.test(text))) {
    throw new Failure('git-text-refused', 'A text to search for is empty or has a line break.', 'Search for texts within one line.');
  }
  const where = checkedFolder(folder);
  const tree = await resolved(reading, treeish, 'tree');
  const command = ['grep', '-l', '-z', '-a', '-F', '--no-color', '--no-textconv', '--no-recurse-submodules', '-f', '-', tree, ...(where === '' ? [] : ['--', where])];
  const { exitCode, output } = await git(reading.place, command, { input: `${texts.join('\n')}\n`, accepts: [0, 1] });
  return exitCode === 1 ? [] : nulFields(output).map((field) => field.slice(tree.length + 1));
}

/** A folder as git's arguments take it: without a slash at the end. `Failure` for what cannot be a folder of a tree. */
function checkedFolder(folder: string): string {
  const plain = folder.replace(/\/+$/, '');
  const parts = plain === '' ? [] : plain.split('/');
  if (folder.startsWith('/') || parts.some((part) => part === '' || part === '.' || part === '..') || /\0/.test(plain) || !plain.isWellFormed()) {
    throw new Failure('git-folder-refused', `${JSON.stringify(folder)} is not a folder of the repository.`, 'Write it from the top of the repository, with / between the parts.');
  }
  return plain;
}
