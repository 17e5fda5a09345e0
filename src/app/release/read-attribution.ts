import type { CommitTypes } from '../../commit/commit.ts';
import type { Touched } from '../../commit/effects.ts';
import { largestFile } from '../../format/bytes.ts';
import type { CommitWithPaths, PathChange, Repository } from '../../git/repository.ts';
import { attributed, blobsToCompare, journeysOf } from '../../library/attribution/attribute.ts';
import type { AttributedPrompt } from '../../library/attribution/range.ts';
import { pathsOf, type Prompt } from '../../library/prompt.ts';
import { mergesOf, stretchesTo, type MergedInto, type Step } from '../../library/attribution/steps.ts';
import { changesOfSteps, mergeKey } from '../../library/attribution/touches.ts';
import type { Way } from '../../library/landing.ts';

/** A prompt to release; `source` is the commit its last version was released from, `null` where there is none. */
export type ReleasingPrompt = Omit<AttributedPrompt, 'base'> & { readonly source: string | null };

/** A prompt that was edited since a commit, by its texts then and now; one of them is there. */
export function editedSince(source: string | null, { id, was, now }: { readonly id: string; readonly was: Prompt | null; readonly now: Prompt | null }): ReleasingPrompt {
  const paths = now === null ? [] : pathsOf(now);
  return {
    id,
    category: (now ?? was)?.name.category ?? '',
    paths,
    formerPaths: was === null ? [] : pathsOf(was).filter((path) => !paths.includes(path)),
    released: was === null ? null : { path: was.path, blob: was.blob },
    source,
  };
}

/** What a release run asks about the commits since the last one. */
export interface AttributionRequest {
  readonly tip: string;
  /** Commits that are known to lead to the tip: of these nobody has to be asked. */
  readonly ancestors?: ReadonlySet<string>;
  /** The commits since the one source that all prompts have, newest first, where they were read already. */
  readonly commits?: readonly CommitWithPaths[];
  readonly prompts: readonly ReleasingPrompt[];
  readonly types: CommitTypes;
  /** The prompt a path names by the configuration; `null` for none. */
  readonly nameOf: (path: string) => Touched | null;
}

/** The commits that count for each prompt, and whose history was rewritten since its last release. */
export interface AttributionAnswer {
  /** By id, in the shape that `decide` takes. */
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  /** Ids of prompts whose source no longer leads to the tip, with the merge base that counting began at; `null` = all history. */
  readonly rewritten: ReadonlyMap<string, string | null>;
}

/**
 * Reads which commits count for each prompt's release: one log, one difference of all merges, one reading of blobs,
 * and one merge base for each different source. The repository must be complete: check `isShallow` before.
 */
export async function readAttribution(repository: Repository, request: AttributionRequest): Promise<AttributionAnswer> {
  const { tip, types, nameOf, ancestors = new Set() } = request;
  if (request.prompts.length === 0) return { ways: new Map(), rewritten: new Map() };
  const bases = await basesOf(repository, tip, new Set(request.prompts.map(({ source }) => source)), ancestors);
  const prompts = request.prompts.map(({ source, ...prompt }): AttributedPrompt => ({ ...prompt, base: bases.get(source) ?? null }));
  const commits = request.commits ?? (await repository.history(await oldestOf(repository, [...new Set(bases.values())]), tip));
  const stretchFrom = stretchesTo(tip, commits);
  const merges = await broughtBy(repository, new Set([...bases.values()].map((base) => stretchFrom(base).steps)));
  const journeys = journeysOf(prompts, stretchFrom, changesOfSteps(merges));
  const submodules = submodulesIn([...commits.flatMap(({ changes }) => changes), ...[...merges.values()].flat()]);
  const contents = await textsOf(repository, [...blobsToCompare(journeys)].filter((blob) => !submodules.has(blob)));
  const ways = attributed(journeys, { types, nameOf, contentOf: (blob) => contents.get(blob) });
  const rewritten = request.prompts.flatMap(({ id, source }) => {
    const base = bases.get(source) ?? null;
    return base === source ? [] : [[id, base] as const];
  });
  return { ways, rewritten: new Map(rewritten) };
}

type Bases = ReadonlyMap<string | null, string | null>;

/** For each source the commit that counting begins at: itself, or its merge base with the tip where history was rewritten. */
async function basesOf(repository: Repository, tip: string, sources: ReadonlySet<string | null>, ancestors: ReadonlySet<string>): Promise<Bases> {
  const bases = new Map<string | null, string | null>();
  for (const source of sources) bases.set(source, source === null ? null : source === tip || ancestors.has(source) ? source : await baseOf(repository, tip, source));
  return bases;
}

async function baseOf(repository: Repository, tip: string, source: string): Promise<string | null> {
  return (await repository.commitOf(source)) === null ? null : await repository.mergeBase(source, tip);
}

/** A commit that is no younger than any of the bases; `null` where only all history will do. */
async function oldestOf(repository: Repository, bases: readonly (string | null)[]): Promise<string | null> {
  let [oldest = null] = bases;
  for (const base of bases.slice(1)) oldest = oldest === null || base === null ? null : await repository.mergeBase(oldest, base);
  return oldest;
}

async function broughtBy(repository: Repository, lines: ReadonlySet<readonly Step[]>): Promise<ReadonlyMap<string, readonly PathChange[]>> {
  const merges = new Map<string, MergedInto>();
  for (const steps of lines) for (const merge of mergesOf(steps)) merges.set(mergeKey(merge.commit, merge.parent), merge);
  const answers = await repository.diffs([...merges.values()].map(({ commit, parent }) => ({ before: parent, after: commit })));
  return new Map([...merges.keys()].map((key, at) => [key, answers[at] ?? []]));
}

/** Texts of blobs, a character for each byte: what is not UTF-8 compares exactly too. One that is larger than a prompt may be is left out. */
async function textsOf(repository: Repository, blobs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const contents = await repository.readBlobs(blobs);
  const decoder = new TextDecoder('latin1');
  return new Map([...contents].flatMap(([blob, bytes]) => (bytes.length <= largestFile ? [[blob, decoder.decode(bytes)] as const] : [])));
}

/** What submodules point at: commits of other repositories, which nobody can read here. */
function submodulesIn(changes: readonly PathChange[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ before, after }) => [before, after].flatMap((side) => (side?.mode === '160000' ? [side.blob] : []))));
}
