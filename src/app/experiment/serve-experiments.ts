import { encodeCatalog, type Catalog } from '../../catalog/catalog.ts';
import { withExperiments } from '../../catalog/with-experiments.ts';
import { activeExperiments } from '../../experiment/active.ts';
import type { Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import { experimentFolder } from '../../library/experiment-folder.ts';
import type { ReleasePorts } from '../release/ports.ts';
import { flagFiles } from '../serving/flag-files.ts';
import { catalogPath, readCatalog } from '../state/read-catalog.ts';
import { writeRecords } from '../state/write-records.ts';
import { readExperiments } from './read-experiments.ts';
import { withoutWithdrawn } from './withdrawn-arms.ts';

/** What became of the experiments of a commit. */
export interface ServedExperiments {
  /** Whether the catalog was written. */
  readonly wrote: boolean;
  /** Why some are not served, in words; then the catalog keeps what it has. */
  readonly owed: readonly string[];
  /** Which ones are over though their files go on, in words. */
  readonly over: readonly string[];
}

const nothing: ServedExperiments = { wrote: false, owed: [], over: [] };

/**
 * Lets the catalog tell of the experiments that a commit of main has under way at a moment, and of no others. Costs a look at
 * one folder where there are none and never were.
 */
export async function serveExperiments(ports: Pick<ReleasePorts, 'remote' | 'repository' | 'pause'>, { source, catalog, configuration, now }: { readonly source: string; readonly catalog: Catalog | null; readonly configuration: Configuration; readonly now: Date }): Promise<ServedExperiments> {
  const isAny = (await ports.repository.listTree(source, experimentFolder)).length > 0 || (catalog !== null && isExperimenting(catalog));
  if (!isAny) return nothing;
  const files = await readExperiments(ports.repository, source, configuration.experiments);
  const unread = files.flatMap(({ path, read }) => (read.ok ? [] : [`${path}: ${read.problems[0].message}`]));
  if (unread.length > 0) return { ...nothing, owed: unread };
  const active = activeExperiments(files.flatMap(({ read }) => (read.ok ? [read.value] : [])), now);
  let owed: readonly string[] = [];
  let over: readonly string[] = [];
  const wrote = await writeRecords(ports, Math.floor(now.getTime() / 1000), async (repository: Repository, records) => {
    const before = await readCatalog(repository, records);
    if (before === null) return null;
    const going = await withoutWithdrawn(repository, active, { records, catalog: before });
    over = going.over;
    const after = withExperiments(before, going.active);
    owed = after.ok ? [] : after.problems.map(({ prompt, message }) => `experiment of ${prompt ?? 'a prompt'}: ${message}`);
    if (!after.ok || encodeCatalog(after.value) === encodeCatalog(before)) return null;
    const next = { ...after.value, sequence: before.sequence + 1 };
    return { files: new Map([[catalogPath, encodeCatalog(next)], ...flagFiles(next).map(([name, flags]) => [`serve/${name}`, flags] as const)]), message: `experiments: under way: ${going.active.length}` };
  });
  return { wrote, owed, over };
}

function isExperimenting({ environments }: Catalog): boolean {
  return [...environments.values()].some(({ prompts }) => [...prompts.values()].some(({ experiment }) => experiment !== null));
}
