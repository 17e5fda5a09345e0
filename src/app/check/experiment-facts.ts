import type { Catalog } from '../../catalog/catalog.ts';
import type { PathChange, Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { ExperimentFacts, ServedVersions } from '../../library/experiment-facts.ts';
import { readExperiments } from '../experiment/read-experiments.ts';
import { readCatalog } from '../state/read-catalog.ts';
import type { CheckRequest } from './request.ts';

/** Reads what there is to judge of experiments: what the change touches, or all of them. */
export async function experimentFacts(repository: Repository, { base, tree, records, scope }: CheckRequest, { experiments: defaults }: Configuration, changes: readonly PathChange[]): Promise<ExperimentFacts> {
  const [head, before, catalog] = await Promise.all([readExperiments(repository, tree, defaults), scope === 'all' ? [] : readExperiments(repository, base, defaults), readCatalog(repository, records)]);
  const touched = new Set(changes.map(({ path }) => path));
  const former = new Map(before.flatMap(({ path, read }) => (read.ok ? [[path, read.value] as const] : [])));
  return {
    files: head.filter(({ path }) => scope === 'all' || touched.has(path)).map(({ path, read }) => ({ path, read, before: former.get(path) ?? null })),
    all: head.flatMap(({ read }) => (read.ok ? [read.value] : [])),
    served: servedVersions(catalog),
  };
}

function servedVersions(catalog: Catalog | null): ReadonlyMap<string, ServedVersions> {
  const served = new Map<string, ServedVersions>();
  for (const [environment, { prompts }] of catalog?.environments ?? []) {
    for (const [id, { stable, versions, rollout }] of prompts) {
      const known = served.get(id) ?? { versions: [], environments: [], rollouts: [] };
      served.set(id, {
        versions: [...new Set([...known.versions, ...versions.keys()])],
        environments: stable === null ? known.environments : [...known.environments, environment],
        rollouts: rollout === null ? known.rollouts : [...known.rollouts, environment],
      });
    }
  }
  return served;
}
