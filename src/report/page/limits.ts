/** Prompts whose versions a page may hold with their texts, those of interest first. */
export const promptsWithVersions = 500;

/** Code points of a description in the table of a page. */
export const longestDescription = 140;

/** UTF-16 code units that data of a page may take: measured, a page of 10,000 prompts then stays below 0.6 MB gzipped. */
const wholePage = 1_800_000;
/** What details get, however many prompts there are. */
const leastDetails = 300_000;

/**
 * Room for details of prompts: texts, versions, tests.
 * @param columns what the table of all prompts takes.
 */
export function detailRoom(columns: number): number {
  return Math.max(leastDetails, wholePage - columns);
}
