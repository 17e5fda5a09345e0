import type { PromptFilter } from '../library/filter.ts';
import { searchAmong } from '../library/search.ts';
import type { PromptSummary } from '../library/summary.ts';
import { summariesOf } from './list.ts';
import type { LibraryRequest } from './library/library-at.ts';
import { readLibrary, type LibraryPorts, type Uncommitted } from './library/read-library.ts';

/** What `search --json` prints: `schemas/search.schema.json`. */
export interface SearchResults {
  readonly schema: 'prompt-libraries/search/v1';
  readonly commit: string;
  readonly uncommitted: Uncommitted;
  readonly query: string;
  /** How many prompts match, shown or not. */
  readonly total: number;
  /** The best first. */
  readonly prompts: readonly PromptSummary[];
}

/** @param limit most prompts to give back. */
export async function search(
  ports: LibraryPorts,
  request: LibraryRequest,
  query: string,
  filter: PromptFilter,
  limit: number,
): Promise<SearchResults> {
  const library = await readLibrary(ports, request);
  const { commit, uncommitted } = library;
  const aliases = new Map(library.prompts.map(({ id, document }) => [id, document?.metadata.aliases ?? []]));
  const summaries = await summariesOf(ports, library, filter);
  const found = searchAmong(summaries.map((summary) => ({ ...summary, aliases: aliases.get(summary.id) ?? [] })))(query);
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  const prompts = found.slice(0, limit).flatMap(({ id }) => byId.get(id) ?? []);
  return { schema: 'prompt-libraries/search/v1', commit, uncommitted, query, total: found.length, prompts };
}
