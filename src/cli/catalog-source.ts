import type { OpenCatalog } from '../app/consumer/open-catalog.ts';
import type { Call } from './command.ts';

type Surroundings = Pick<Call, 'cwd' | 'variables'>;

/** Catalogs of the libraries that a lock names; what reads them is loaded with the first. A token goes only to the server it is of. */
export function openCatalogs(call: Surroundings, root: string | null): OpenCatalog {
  let reader: Promise<OpenCatalog> | null = null;
  return async (library) => (await (reader ??= openReader(call, root)))(library);
}

async function openReader({ cwd, variables }: Surroundings, root: string | null): Promise<OpenCatalog> {
  const [{ catalogReader }, { publishedIn }] = await Promise.all([import('../app/consumer/open-catalog.ts'), import('../git/published-in.ts')]);
  const token = variables['GITHUB_TOKEN'] ?? '';
  const serverUrl = variables['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return catalogReader(publishedIn({ base: root ?? cwd, token: token === '' ? null : { value: token, serverUrl } }, variables));
}
