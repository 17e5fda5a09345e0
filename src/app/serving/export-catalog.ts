import { encodeBundle } from '../../catalog/bundle.ts';
import { encodeCatalog } from '../../catalog/catalog.ts';
import type { Exported } from './exported.ts';
import { flagFiles } from './flag-files.ts';
import type { Served } from './read-served.ts';

/** Everything that applications read, to be put on any host: catalog, bundle, flags and all bodies. */
export async function exportCatalog({ catalog, paths, textsOf }: Served): Promise<Exported> {
  const bodies = await textsOf((await paths()).filter((path) => path.startsWith('bodies/')));
  const bundle = encodeBundle(catalog, (path) => bodies.get(path) ?? null);
  return { files: new Map([['catalog.json', encodeCatalog(catalog)], ['catalog.bundle.json', bundle], ...flagFiles(catalog), ...bodies]), left: [] };
}

/** Only the flags. */
export function exportFlags({ catalog }: Served): Exported {
  return { files: new Map(flagFiles(catalog)), left: [] };
}
