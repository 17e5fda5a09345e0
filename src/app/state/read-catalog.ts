import type { Catalog } from '../../catalog/catalog.ts';
import type { Repository } from '../../git/repository.ts';
import { readableRecord, recordedTexts } from './read-state.ts';

/** Path of the catalog on branch `prompt-library`: one for all channels, with an environment for each. */
export const catalogPath = 'serve/catalog.json';

/**
 * The catalog that a commit of branch `prompt-library` holds; `null` where it has none.
 * @throws Failure `records-damaged`
 */
export async function readCatalog(repository: Repository, records: string | null): Promise<Catalog | null> {
  if (records === null) return null;
  const text = (await recordedTexts(repository, records, 'main', [catalogPath])).get(catalogPath);
  if (text === undefined) return null;
  // Its schema is the largest of all, and most checks read no catalog.
  const { decodeCatalog } = await import('../../catalog/catalog.ts');
  return readableRecord(decodeCatalog(text, catalogPath));
}
