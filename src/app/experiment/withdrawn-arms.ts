import type { Catalog } from '../../catalog/catalog.ts';
import { hasWithdrawnArm } from '../../catalog/next-catalog.ts';
import { versionElsewhere, type ActiveExperiment } from '../../catalog/with-experiments.ts';
import type { Repository } from '../../git/repository.ts';
import { readState } from '../state/read-state.ts';

/** Experiments that go on, and why the others do not, in words. */
export interface GoingExperiments {
  readonly active: readonly ActiveExperiment[];
  readonly over: readonly string[];
}

/** Leaves out experiments with an arm that users lost: they would get it again by the experiment. */
export async function withoutWithdrawn(repository: Repository, active: readonly ActiveExperiment[], { records, catalog }: { readonly records: string | null; readonly catalog: Catalog | null }): Promise<GoingExperiments> {
  if (records === null || catalog === null || active.length === 0) return { active, over: [] };
  const [main, staging] = await Promise.all((['main', 'staging'] as const).map(async (channel) => await (await readState(repository, records, channel))?.linesOf(active.map(({ prompt }) => prompt))));
  const isOver = (each: ActiveExperiment): boolean => {
    const line = (each.environment === 'production' ? main : staging)?.get(each.prompt);
    const versions = catalog.environments.get(each.environment)?.prompts.get(each.prompt)?.versions;
    return line !== undefined && hasWithdrawnArm(each, (name) => versions?.get(name) ?? versionElsewhere(each.prompt, name, catalog), line.withdrawn);
  };
  return {
    active: active.filter((each) => !isOver(each)),
    over: active.filter(isOver).map(({ name, prompt }) => `Experiment ${name} is over: a version of ${prompt} that it compares was withdrawn. Stop it: \`stop:\` in its file.`),
  };
}
