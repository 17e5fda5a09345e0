import type { Repository, TreeEntry } from '../../git/repository.ts';
import { contentDigest } from '../../library/digest.ts';
import type { Sources } from '../../library/sources.ts';
import { readPromptsAt } from '../check/read-change.ts';

/** A prompt and the paths it has on either branch. */
export interface FollowedPrompt {
  readonly id: string;
  readonly paths: readonly string[];
}

/** What prompts were along the first parents of a branch. */
export interface FirstParents {
  /** The oldest first. */
  readonly commits: readonly string[];
  /** By id one content for each commit; `''` where the file is not there. */
  readonly contents: ReadonlyMap<string, readonly string[]>;
  /** The same of their files, front matter included: ids of blobs. */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** A prompt's own content, whatever it includes, by id of the blob: equal for equal contents. */
export type OwnContents = ReadonlyMap<string, string>;

/**
 * Reads what prompts were at every first-parent commit from `from` (itself too; `null` = the root) to `tip`: what a merge
 * brings counts as one step.
 * @param more entries whose contents are to be compared with those found.
 */
export async function readFirstParents(
  repository: Repository,
  sources: Sources,
  range: { readonly from: string | null; readonly tip: string },
  prompts: readonly FollowedPrompt[],
  more: readonly TreeEntry[],
): Promise<FirstParents & { readonly own: OwnContents }> {
  const commits = await firstParents(repository, range);
  const paths = [...new Set(prompts.flatMap((prompt) => prompt.paths))];
  const pairs = commits.slice(1).map((after, at) => ({ before: commits[at] ?? '', after }));
  const [start, steps] = await Promise.all([entriesOf(repository, commits[0], paths), repository.diffs(pairs)]);
  const wanted = new Set(paths);
  const trees = [start];
  for (const changes of steps) {
    const tree = new Map(trees.at(-1));
    for (const { path, after } of changes) {
      if (!wanted.has(path)) continue;
      if (after === null) tree.delete(path);
      else tree.set(path, after.blob);
    }
    trees.push(tree);
  }
  const seen = new Map(trees.flatMap((tree) => [...tree].map(([path, blob]) => [`${blob} ${path}`, { path, mode: '100644', blob }] as const)));
  const own = await ownContents(repository, sources, [...seen.values(), ...more]);
  const files = new Map(prompts.map(({ id, paths: candidates }) => [id, trees.map((tree) => candidates.flatMap((path) => tree.get(path) ?? [])[0] ?? '')]));
  return { commits, own, files, contents: new Map([...files].map(([id, blobs]) => [id, blobs.map((blob) => own.get(blob) ?? blob)])) };
}

async function firstParents(repository: Repository, { from, tip }: { readonly from: string | null; readonly tip: string }): Promise<readonly string[]> {
  const parentOf = new Map((await repository.history(from, tip)).map(({ oid, parents }) => [oid, parents[0] ?? null]));
  const line: string[] = [];
  let at: string | null = tip;
  while (at !== null && parentOf.has(at)) {
    line.push(at);
    at = parentOf.get(at) ?? null;
  }
  return [...(at === null ? [] : [at]), ...line.reverse()];
}

async function entriesOf(repository: Repository, commit: string | undefined, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const entries = commit === undefined ? [] : await repository.entriesAt(commit, paths);
  return new Map(paths.flatMap((path, at) => {
    const entry = entries[at];
    return entry === null || entry === undefined ? [] : [[path, entry.blob] as const];
  }));
}

/** What a file includes is not in it: that is told of the included prompt. A file that cannot be read only equals itself. */
async function ownContents(repository: Repository, sources: Sources, entries: readonly TreeEntry[]): Promise<OwnContents> {
  const prompts = await readPromptsAt(repository, sources, entries, null);
  return new Map(prompts.flatMap(({ blob, document }) => (document === null ? [] : [[blob, contentDigest(document, new Map())] as const])));
}
