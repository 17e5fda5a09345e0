import type { Repository } from '../../git/repository.ts';
import { dashboardJson } from '../../report/library/dashboard-json.ts';
import type { LibraryReport } from '../../report/library/model.ts';
import { dashboardPage } from '../../report/page/page.ts';

/** Where the records keep what applications read. */
const served = 'serve/';

/**
 * The files of a site, by path: the dashboard, its data, and, where the configuration wants it (`publish.pages`), the catalog
 * with its bodies beside them, so that applications read from the same place. Without records there is no catalog.
 */
export async function siteFiles(repository: Repository, report: LibraryReport, withCatalog: boolean): Promise<ReadonlyMap<string, Uint8Array>> {
  const own: readonly (readonly [string, Uint8Array])[] = [
    ['index.html', Buffer.from(dashboardPage(report))],
    ['dashboard.json', Buffer.from(`${JSON.stringify(dashboardJson(report))}\n`)],
  ];
  const { records } = report.library;
  const listed = records === null || !withCatalog ? [] : await repository.listTree(records, served.slice(0, -1));
  const contents = await repository.readBlobs([...new Set(listed.map(({ blob }) => blob))]);
  const catalog = listed.flatMap(({ path, blob }): (readonly [string, Uint8Array])[] => {
    const bytes = contents.get(blob);
    return bytes === undefined || !path.startsWith(served) ? [] : [[path.slice(served.length), bytes]];
  });
  return new Map([...catalog, ...own]);
}
