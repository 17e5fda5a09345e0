import type { Repository } from '../../git/repository.ts';
import { needsOf } from '../../library/needs.ts';
import type { Prompt } from '../../library/prompt.ts';
import { promptPathsAmong, type Sources } from '../../library/sources.ts';
import type { RecordedState } from '../state/read-state.ts';
import { readPromptsAt } from './read-change.ts';

/** A prompt that needs another one, and how. */
export interface Dependent {
  readonly prompt: Prompt;
  readonly needs: string;
  readonly by: 'partial' | 'dependency';
}

/** What the records know of who needs whom, and where they may be behind. */
export interface RecordedNeeds {
  readonly state: RecordedState;
  /** Paths that changed since the records were true. */
  readonly pathsSince: () => Promise<readonly string[]>;
}

/** The folder that holds all prompts, `''` where sources lie in several. */
function commonFolder(sources: Sources): string {
  const [first, ...others] = sources.folders;
  return others.length === 0 ? (first ?? '') : '';
}

/**
 * Who needs some ids, directly: git finds the files that hold an id's text, and only those are read.
 * A prompt that needs an id in two ways is named once, as a partial where it includes it.
 */
export async function dependentsOf(
  repository: Repository,
  sources: Sources,
  treeish: string,
  ids: readonly string[],
  records: RecordedNeeds | null,
): Promise<readonly Dependent[]> {
  if (ids.length === 0) return [];
  if (records !== null) return await recordedDependents(repository, sources, treeish, ids, records);
  const folder = commonFolder(sources);
  const paths = new Set(await repository.filesWith(treeish, [...ids, ...sources.partialSigns], folder));
  if (paths.size === 0) return [];
  return await needingAt(repository, sources, treeish, [...paths], new Set(ids));
}

/** The records know the dependents of every release; what changed since the newest one is looked at besides. */
async function recordedDependents(
  repository: Repository,
  sources: Sources,
  treeish: string,
  ids: readonly string[],
  { state, pathsSince }: RecordedNeeds,
): Promise<readonly Dependent[]> {
  const lines = await state.linesOf(ids);
  const dependents = [...new Set([...lines.values()].flatMap((line) => line.dependents))];
  const recorded = [...(await state.linesOf(dependents)).values()].flatMap(({ path }) => path ?? []);
  return await needingAt(repository, sources, treeish, [...new Set([...recorded, ...(await pathsSince())])], new Set(ids));
}

async function needingAt(
  repository: Repository,
  sources: Sources,
  treeish: string,
  paths: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<readonly Dependent[]> {
  const claimed = promptPathsAmong(paths, sources);
  const entries = await repository.entriesAt(treeish, claimed);
  const prompts = await readPromptsAt(
    repository,
    sources,
    claimed.flatMap((path, index) => {
      const entry = entries[index];
      return entry === null || entry === undefined ? [] : [{ path, mode: '100644', blob: entry.blob }];
    }),
    treeish,
  );
  return prompts.flatMap((prompt) => needsAmong(prompt, wanted));
}

function needsAmong(prompt: Prompt, wanted: ReadonlySet<string>): readonly Dependent[] {
  const found = new Map<string, Dependent>();
  for (const { id, by } of needsOf(prompt)) {
    if (!wanted.has(id) || id === prompt.id) continue;
    if (by === 'partial' || !found.has(id)) found.set(id, { prompt, needs: id, by });
  }
  return [...found.values()];
}
