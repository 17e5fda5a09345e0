import { encodeCatalog, type Catalog } from '../../catalog/catalog.ts';
import { withExperiments } from '../../catalog/with-experiments.ts';
import { activeExperiments } from '../../experiment/active.ts';
import type { Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
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

/** What is asked of them. */
export interface ServingExperiments {
  /** The commit of main. */
  readonly source: string;
  readonly catalog: Catalog | null;
  readonly configuration: Configuration;
  readonly now: Date;
}

/** Writes into the catalog which experiments are under way, where it says anything else. */
export async function writeExperiments(ports: Pick<ReleasePorts, 'remote' | 'repository' | 'pause'>, { source, configuration, now }: ServingExperiments): Promise<ServedExperiments> {
  const files = await readExperiments(ports.repository, source, configuration.experiments);
  const unread = files.flatMap(({ path, read }) => (read.ok ? [] : [`${path}: ${read.problems[0].message}`]));
  if (unread.length > 0) return { wrote: false, owed: unread, over: [] };
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
