import type { Catalog } from '../../catalog/catalog.ts';
import { encodeFlags, flagsFile } from '../../catalog/flagd.ts';
import { readableRecord } from '../state/read-state.ts';

/** The flags of every environment, by the names of their files. */
export function flagFiles(catalog: Catalog): readonly (readonly [string, string])[] {
  return [...catalog.environments.keys()].map((environment) => [flagsFile(environment), readableRecord(encodeFlags(catalog, environment))]);
}
