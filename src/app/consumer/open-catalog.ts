import { decodeCatalog, type Catalog } from '../../catalog/catalog.ts';
import { textOf } from '../../format/bytes.ts';
import type { Published } from '../../git/published.ts';
import { Failure } from '../../problem/failure.ts';
import { recordsBranch } from '../state/records-in.ts';
import { catalogPath } from '../state/read-catalog.ts';

/** Reads the catalog of a library: of a git repository by its address or path, or a file that is one (`….json`). */
export type OpenCatalog = (library: string) => Promise<Catalog>;

/** More than any catalog has: 10,000 prompts with ten versions each are 20 MB. */
const largestCatalog = 64 * 1024 * 1024;

/**
 * Reads catalogs, each once.
 * @throws Failure `catalog-missing`, `catalog-unreadable`, `catalog-not-by-web`, and those of the port.
 */
export function catalogReader(published: Published): OpenCatalog {
  const known = new Map<string, Promise<Catalog>>();
  return (library) => {
    const opened = known.get(library) ?? read(published, library);
    known.set(library, opened);
    return opened;
  };
}

async function read(published: Published, library: string): Promise<Catalog> {
  const isFile = library.endsWith('.json');
  if (isFile && /^[a-z][a-z0-9+.-]*:\/\//iu.test(library)) {
    throw new Failure('catalog-not-by-web', `${library} is an address of a file.`, 'Name the git repository of the library instead, or download the catalog and name its path.');
  }
  const bytes = isFile ? await published.local(library) : await published.file(library, recordsBranch, catalogPath);
  if (bytes === null) throw new Failure('catalog-missing', `${library} publishes no catalog on branch ${recordsBranch}.`, 'Let the library release once with the branch switched on, or name a catalog as a file.');
  const text = textOf(bytes, library, largestCatalog);
  const catalog = text.ok ? decodeCatalog(text.value, library) : text;
  if (catalog.ok) return catalog.value;
  throw new Failure('catalog-unreadable', `The catalog of ${library} cannot be read: ${catalog.problems[0].message}`, 'It may have been written by a newer version: update prompt-libraries.');
}
