import type { Catalog } from '../../catalog/catalog.ts';
import { experimentFolder } from '../../library/experiment-folder.ts';
import type { ReleasePorts } from '../release/ports.ts';
import type { ServedExperiments, ServingExperiments } from './write-experiments.ts';

/**
 * Lets the catalog tell of the experiments that a commit of main has under way at a moment, and of no others. Costs a look at
 * one folder where there are none and never were.
 */
export async function serveExperiments(ports: Pick<ReleasePorts, 'remote' | 'repository' | 'pause'>, asked: ServingExperiments): Promise<ServedExperiments> {
  const isAny = (await ports.repository.listTree(asked.source, experimentFolder)).length > 0 || (asked.catalog !== null && isExperimenting(asked.catalog));
  if (!isAny) return { wrote: false, owed: [], over: [] };
  const { writeExperiments } = await import('./write-experiments.ts');
  return await writeExperiments(ports, asked);
}

function isExperimenting({ environments }: Catalog): boolean {
  return [...environments.values()].some(({ prompts }) => [...prompts.values()].some(({ experiment }) => experiment !== null));
}
