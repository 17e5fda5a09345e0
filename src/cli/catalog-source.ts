import { catalogReader, type OpenCatalog } from '../app/consumer/open-catalog.ts';
import { publishedIn } from '../git/published-in.ts';
import type { Call } from './command.ts';

/** Catalogs of the libraries that a lock names. A token goes only to the server it is of. */
export function openCatalogs({ cwd, variables }: Pick<Call, 'cwd' | 'variables'>, root: string | null): OpenCatalog {
  const token = variables['GITHUB_TOKEN'] ?? '';
  const serverUrl = variables['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return catalogReader(publishedIn({ base: root ?? cwd, token: token === '' ? null : { value: token, serverUrl } }, variables));
}
