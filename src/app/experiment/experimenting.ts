import type { Catalog } from '../../catalog/catalog.ts';
import { activeExperiments } from '../../experiment/active.ts';
import type { Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import { readExperiments } from './read-experiments.ts';
import { withoutWithdrawn } from './withdrawn-arms.ts';

/** The experiment with a prompt in an environment; `null` for none. */
export type Experimenting = (environment: string, prompt: string) => string | null;

/** Where experiments are looked for. */
export interface ExperimentsAsked {
  /** Commit of main. */
  readonly source: string;
  /** Commit of branch `prompt-library`; `null` where there is none. */
  readonly records: string | null;
  /** What is served now. */
  readonly catalog: Catalog | null;
  readonly configuration: Pick<Configuration, 'experiments'>;
  readonly now: Date;
}

/**
 * Which prompts have an experiment: those that are served, until they are taken back, and those whose time has come, though
 * nobody serves them yet. One with an arm that was withdrawn is over. A file that cannot be read has none: the run that serves experiments says what is wrong with it.
 */
export async function readExperimenting(repository: Repository, { source, records, catalog, configuration, now }: ExperimentsAsked): Promise<Experimenting> {
  const files = await readExperiments(repository, source, configuration.experiments);
  const { active } = await withoutWithdrawn(repository, activeExperiments(files.flatMap(({ read }) => (read.ok ? [read.value] : [])), now), { records, catalog });
  return (environment, prompt) => {
    const served = catalog?.environments.get(environment)?.prompts.get(prompt)?.experiment?.name ?? null;
    return served ?? active.find((each) => each.environment === environment && each.prompt === prompt)?.name ?? null;
  };
}
