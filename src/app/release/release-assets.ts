import { encodeBundle, servedBodies } from '../../catalog/bundle.ts';
import { decodeCatalog } from '../../catalog/catalog.ts';
import type { Repository } from '../../git/repository.ts';
import type { KeptAsset } from '../../github/release-hosting.ts';
import type { ReleaseRecord } from '../../ledger/release-record.ts';
import { Failure } from '../../problem/failure.ts';
import { promptsWithVersions } from '../../report/page/limits.ts';
import { dashboardPage } from '../../report/page/page.ts';
import { readDashboard } from '../dashboard/read-dashboard.ts';
import { flagFiles } from '../serving/flag-files.ts';
import { readableRecord, type RecordedState } from '../state/read-state.ts';

/** What a release page carries of the library as it was then. */
export interface ReleasedLibrary {
  readonly repository: Repository;
  readonly configFile: string;
  /** Of the remote; `null` where there is none. */
  readonly address: string | null;
  readonly record: ReleaseRecord;
}

const folder = 'serve/';
const catalogPath = `${folder}catalog.json`;

/** Prompts of a library whose tokens are counted for a release page: of 10,000 that would take seconds of every release. */
const mostCounted = 1_000;

/** The dashboard of a release, or why there is none. */
export type DashboardAsset = { readonly is: 'made'; readonly asset: KeptAsset } | { readonly is: 'failed'; readonly because: string };

/**
 * The dashboard of a release, as it was when its source was committed: the same release gives the same bytes. The release has
 * landed by then, so a Failure is told, not thrown.
 */
export async function dashboardAsset({ repository, configFile, address, record }: ReleasedLibrary, state: RecordedState): Promise<DashboardAsset> {
  const request = { at: record.source, configFile, address, records: state.commit, withTexts: promptsWithVersions, mostCounted };
  try {
    const report = await readDashboard({ repository, workTree: null }, request, new Date(record.committedAt * 1000));
    return { is: 'made', asset: { name: 'dashboard.html', contentType: 'text/html; charset=utf-8', bytes: Buffer.from(dashboardPage(report)) } };
  } catch (error) {
    if (error instanceof Failure) return { is: 'failed', because: `${error.message} ${error.help}` };
    throw error;
  }
}

/**
 * The files of the catalog that a release page carries: the catalog, the catalog with the bodies it serves for applications without a
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
