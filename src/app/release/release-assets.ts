import { encodeBundle, servedBodies } from '../../catalog/bundle.ts';
import { decodeCatalog } from '../../catalog/catalog.ts';
import type { KeptAsset } from '../../github/release-hosting.ts';
import { flagFiles } from '../serving/flag-files.ts';
import { readableRecord, type RecordedState } from '../state/read-state.ts';

const folder = 'serve/';
const catalogPath = `${folder}catalog.json`;

/**
 * The files that a release page carries: the catalog, the catalog with the bodies it serves for applications without a
 * network, and the flags for flagd. None where nothing is served from the branch.
 */
export async function releaseAssets(state: RecordedState): Promise<readonly KeptAsset[]> {
  const text = (await state.textsAt([catalogPath])).get(catalogPath);
  if (text === undefined) return [];
  const catalog = readableRecord(decodeCatalog(text, catalogPath));
  const bodies = await state.textsAt(servedBodies(catalog).map((path) => `${folder}${path}`));
  const bundle = encodeBundle(catalog, (path) => bodies.get(`${folder}${path}`) ?? null);
  return [
    { name: 'catalog.json', contentType: 'application/json', bytes: Buffer.from(text) },
    { name: 'catalog.bundle.json', contentType: 'application/json', bytes: Buffer.from(bundle) },
    ...flagFiles(catalog).map(([name, flags]) => ({ name, contentType: 'application/json', bytes: Buffer.from(flags) })),
  ];
}
