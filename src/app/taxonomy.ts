import type { Repository } from '../git/repository.ts';
import { timeText } from '../ledger/measured-time.ts';
import { isOwnFile } from '../library/sources.ts';
import { tagsOf } from '../library/summary.ts';
import { tagsInUse, type TagInUse } from '../library/tags-in-use.ts';
import { taxonomyOf, type CategoryInUse } from '../library/taxonomy.ts';
import { libraryAt, type LibraryRequest } from './library/library-at.ts';
import { readWritten, uncommittedPrompts, type LibraryPorts, type Uncommitted } from './library/read-library.ts';
import { linesOfPrompts } from './library/standings.ts';
import { readTimes } from './dashboard/read-times.ts';
import { readState } from './state/read-state.ts';
import { recordsIn } from './state/records-in.ts';

/** What `taxonomy --json` prints: `schemas/taxonomy.schema.json`. */
export interface TaxonomyTree {
  readonly schema: 'prompt-libraries/taxonomy/v1';
  readonly commit: string;
  readonly uncommitted: Uncommitted;
  readonly prompts: number;
  readonly categories: readonly CategoryInUse[];
  /** Left out where nobody asks for them. */
  readonly tags?: readonly ListedTag[];
}

/** A tag with the time of its origin as ISO 8601, UTC. */
export interface ListedTag extends Omit<TagInUse, 'introducedAt'> {
  readonly introducedAt: string | null;
}

/** The categories of a library and what lies in them. Names come from paths: a file is read only for its tags, where they are asked for. */
export async function taxonomy({ repository, workTree }: LibraryPorts, request: LibraryRequest, withTags: boolean): Promise<TaxonomyTree> {
  const { commit, configuration, sources } = await libraryAt(repository, request);
  const [listed, uncommitted, tags] = await Promise.all([
    Promise.all(sources.folders.map((folder) => repository.listTree(commit, folder))),
    uncommittedPrompts(workTree, request, sources),
    withTags ? readTags(repository, { ...request, at: commit }) : null,
  ]);
  const names = listed.flat().flatMap(({ path }) => {
    const claim = sources.claim(path);
    return isOwnFile(claim, path) ? (claim?.name ?? []) : [];
  });
  const categories = taxonomyOf(configuration, names);
  return { schema: 'prompt-libraries/taxonomy/v1', commit, uncommitted, prompts: names.length, categories, ...(tags === null ? {} : { tags }) };
}

async function readTags(repository: Repository, request: LibraryRequest): Promise<readonly ListedTag[]> {
  const [library, records] = await Promise.all([readWritten(repository, request), recordsIn(repository, request.configFile)]);
  const state = records === null ? null : await readState(repository, records);
  const times = await readTimes(repository, library, await linesOfPrompts(state, library.prompts), state);
  const tags = tagsInUse(library.prompts.map((prompt) => ({ tags: tagsOf(prompt, library.configuration), ...times(prompt) })));
  return tags.map((tag) => ({ ...tag, introducedAt: tag.introducedAt === null ? null : timeText(tag.introducedAt) }));
}
