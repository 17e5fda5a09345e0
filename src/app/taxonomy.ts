import { isOwnFile } from '../library/sources.ts';
import { taxonomyOf, type CategoryInUse } from '../library/taxonomy.ts';
import { libraryAt, type LibraryRequest } from './library/library-at.ts';
import { uncommittedPrompts, type LibraryPorts, type Uncommitted } from './library/read-library.ts';

/** What `taxonomy --json` prints: `schemas/taxonomy.schema.json`. */
export interface TaxonomyTree {
  readonly schema: 'prompt-libraries/taxonomy/v1';
  readonly commit: string;
  readonly uncommitted: Uncommitted;
  readonly prompts: number;
  readonly categories: readonly CategoryInUse[];
}

/** The categories of a library and what lies in them. Names come from paths: no file is read. */
export async function taxonomy({ repository, workTree }: LibraryPorts, request: LibraryRequest): Promise<TaxonomyTree> {
  const { commit, configuration, sources } = await libraryAt(repository, request);
  const [listed, uncommitted] = await Promise.all([
    Promise.all(sources.folders.map((folder) => repository.listTree(commit, folder))),
    uncommittedPrompts(workTree, request, sources),
  ]);
  const names = listed.flat().flatMap(({ path }) => {
    const claim = sources.claim(path);
    return isOwnFile(claim, path) ? (claim?.name ?? []) : [];
  });
  const categories = taxonomyOf(configuration, names);
  return { schema: 'prompt-libraries/taxonomy/v1', commit, uncommitted, prompts: names.length, categories };
}
