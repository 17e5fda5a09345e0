import { catalogReader, type OpenCatalog } from '../app/consumer/open-catalog.ts';
import { publishedIn } from '../git/published-in.ts';
import type { Inputs } from './inputs.ts';
import type { Surroundings } from './surroundings.ts';

/** Catalogs that a lock names; the token goes only to the server this job belongs to. */
export function catalogsFor(root: string | null, { token }: Inputs, { serverUrl, workspace }: Surroundings): OpenCatalog {
  return catalogReader(publishedIn({ base: root ?? workspace, token: token === null ? null : { value: token, serverUrl } }));
}
