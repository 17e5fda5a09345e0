import { passes, type PromptFilter } from '../library/filter.ts';
import { summaryOf, type PromptSummary } from '../library/summary.ts';
import { standingsOf } from './library/standings.ts';
import { unusedFor } from './metrics/unused.ts';
import { emptyLibrary } from './library/find-prompt.ts';
import type { LibraryRequest } from './library/library-at.ts';
import { knownCategory, readLibrary, type LibraryPorts, type ReadLibrary, type Uncommitted } from './library/read-library.ts';

/** What `list --json` prints: `schemas/list.schema.json`. */
export interface PromptList {
  readonly schema: 'prompt-libraries/list/v1';
  readonly commit: string;
  readonly uncommitted: Uncommitted;
  /** Sorted by id. */
  readonly prompts: readonly PromptSummary[];
}

/**
 * The prompts of a commit, narrowed by a filter.
 * @param unused only released prompts that nobody used in the last days.
 * @throws Failure `library-empty`, `category-unknown`, `usage-unknown`
 */
export async function list(ports: LibraryPorts, request: LibraryRequest, filter: PromptFilter, unused: { readonly days: number; readonly now: Date } | null = null): Promise<PromptList> {
  const library = await readLibrary(ports, request);
  const isWanted = unused === null ? null : await unusedFor(ports.repository, unused.days, unused.now);
  const wanted = isWanted === null ? library : { ...library, prompts: library.prompts.filter(isWanted) };
  const prompts = library.prompts.length > 0 && wanted.prompts.length === 0 ? [] : (await summariesOf(ports, wanted, filter)).filter(({ version }) => isWanted === null || version !== null);
  return { schema: 'prompt-libraries/list/v1', commit: library.commit, uncommitted: library.uncommitted, prompts };
}

/** Summaries of the prompts that pass a filter. Refuses an empty library and a category nobody knows. */
export async function summariesOf({ repository }: LibraryPorts, { prompts, configuration }: ReadLibrary, filter: PromptFilter): Promise<readonly PromptSummary[]> {
  if (prompts.length === 0) throw emptyLibrary();
  if (filter.category !== null) knownCategory(filter.category, configuration, prompts.map(({ name }) => name.category));
  const standings = await standingsOf(repository, prompts);
  return prompts.map((prompt) => summaryOf(prompt, configuration, standings.get(prompt.id) ?? null)).filter(passes(filter));
}
