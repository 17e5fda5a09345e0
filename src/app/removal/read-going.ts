import type { Catalog } from '../../catalog/catalog.ts';
import type { GoingPrompt } from '../../deprecation/removals-due.ts';
import type { Repository } from '../../git/repository.ts';
import { deprecationOf } from '../../library/deprecation-change.ts';
import type { Prompt } from '../../library/prompt.ts';
import { promptPathsAmong } from '../../library/sources.ts';
import { dependentsOf } from '../check/dependents.ts';
import { locatorFor } from '../check/locate.ts';
import { readPromptsAt } from '../check/read-change.ts';
import { usersOf } from '../check/read-consumers.ts';
import { libraryAt, type LibraryAt, type LibraryRequest } from '../library/library-at.ts';
import { readCatalog } from '../state/read-catalog.ts';
import { readState } from '../state/read-state.ts';

/** Which library is looked through. */
export interface GoingRequest extends LibraryRequest {
  /** The commit of branch `prompt-library`; `null` before the first release. */
  readonly records: string | null;
  /**
   * `recorded`: what the catalog names, and nothing else is read; a deprecation that no release saw yet is not due for weeks.
   * `everything`: also those.
   */
  readonly look: 'recorded' | 'everything';
}

/** The deprecated prompts of a commit, and who still has them. */
export async function readGoing(repository: Repository, request: GoingRequest): Promise<{ readonly library: LibraryAt; readonly going: readonly GoingPrompt[] }> {
  const library = await libraryAt(repository, request);
  const catalog = await readCatalog(repository, request.records);
  const prompts = catalog === null || request.look === 'everything' ? await deprecatedIn(repository, library) : await recordedIn(repository, library, catalog);
  const going = prompts.filter((prompt) => deprecationOf(prompt) !== null);
  const ids = going.map(({ id }) => id);
  const state = request.records === null ? null : await readState(repository, request.records);
  const records = state === null ? null : { state, pathsSince: async () => (await repository.diff(state.header.through, library.commit)).map(({ path }) => path) };
  const [dependents, consumers] = await Promise.all([
    dependentsOf(repository, library.sources, library.commit, ids, records),
    usersOf(repository, library.configuration, library.commit, new Set(ids)),
  ]);
  return {
    library,
    going: going.flatMap((prompt): GoingPrompt[] => {
      const deprecation = deprecationOf(prompt);
      if (deprecation === null) return [];
      const needing = dependents.filter(({ needs }) => needs === prompt.id).map((each) => each.prompt.id);
      return [{ id: prompt.id, path: prompt.path, deprecation, dependents: [...new Set(needing)].toSorted(), consumers: consumers.get(prompt.id) ?? [], rollout: rolloutOf(catalog, prompt.id) }];
    }),
  };
}

/** git finds the files that say `deprecation:`, so only those are read. */
async function deprecatedIn(repository: Repository, { sources, commit }: LibraryAt): Promise<readonly Prompt[]> {
  const [folder = '', ...others] = sources.folders;
  const paths = await repository.filesWith(commit, ['deprecation'], others.length === 0 ? folder : '');
  const claimed = promptPathsAmong(paths, sources);
  const found = await repository.entriesAt(commit, claimed);
  return await readPromptsAt(repository, sources, claimed.flatMap((path, index) => (found[index] === null || found[index] === undefined ? [] : [{ path, mode: '100644', blob: found[index].blob }])), commit);
}

async function recordedIn(repository: Repository, { sources, commit }: LibraryAt, catalog: Catalog): Promise<readonly Prompt[]> {
  const served = catalog.environments.get('production')?.prompts ?? new Map<string, { readonly deprecation: unknown }>();
  const ids = [...served].flatMap(([id, { deprecation }]) => (deprecation === null ? [] : [id]));
  const entries = ids.length === 0 ? [] : [...(await locatorFor(repository, sources, commit).entriesOf(ids)).values()].flat();
  return await readPromptsAt(repository, sources, entries, commit);
}

/** The phase of a rollout in any environment. */
function rolloutOf(catalog: Catalog | null, id: string): string | null {
  for (const { prompts } of catalog?.environments.values() ?? []) {
    const phase = prompts.get(id)?.rollout?.phase;
    if (phase !== undefined) return phase;
  }
  return null;
}
