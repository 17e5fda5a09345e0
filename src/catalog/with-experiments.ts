import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Catalog, CatalogEnvironment, CatalogExperiment, CatalogPrompt, CatalogVersion } from './catalog.ts';
import { splitProblems } from './splits.ts';

/** An experiment that is under way. */
export interface ActiveExperiment extends CatalogExperiment {
  /** Id of the prompt. */
  readonly prompt: string;
  readonly environment: string;
}

/** What is put before the key of a user, to tell who is in an experiment, and then the arm. */
export function experimentSalts(id: string, name: string): Pick<CatalogExperiment, 'salt' | 'armSalt'> {
  return { salt: `${id}:${name}:traffic:`, armSalt: `${id}:${name}:arm:` };
}

/**
 * The catalog with these experiments under way and no others. An arm may be a version of another environment, such as a
 * pre-release of an experiment branch: it can be had in this one then too.
 * @returns problems of every experiment whose prompt or version is not there, or whose shares are wrong.
 */
export function withExperiments(catalog: Catalog, active: readonly ActiveExperiment[]): Checked<Catalog> {
  const problems: Problem[] = active.flatMap((each) => {
    const prompt = catalog.environments.get(each.environment)?.prompts.get(each.prompt);
    return prompt === undefined ? [problem('split-invalid', { id: each.prompt, reason: `${each.environment} has no prompt of this id` }, { prompt: each.prompt })] : [];
  });
  const environments = new Map<string, CatalogEnvironment>();
  for (const [environment, { prompts, redirects, removed }] of catalog.environments) {
    const after = new Map<string, CatalogPrompt>();
    for (const [id, prompt] of prompts) {
      const own = active.filter((each) => each.prompt === id && each.environment === environment);
      if (own.length > 1) problems.push(problem('split-invalid', { id, reason: `${own.length} experiments are under way at the same time` }, { prompt: id }));
      const next = experimenting(id, prompt, own[0] ?? null, catalog);
      if (next.experiment !== null) problems.push(...splitProblems(id, next));
      after.set(id, next);
    }
    environments.set(environment, { prompts: after, redirects, removed });
  }
  const [first, ...others] = problems;
  return first === undefined ? passed({ ...catalog, environments }) : refused(first, ...others);
}

function experimenting(id: string, prompt: CatalogPrompt, active: ActiveExperiment | null, catalog: Catalog): CatalogPrompt {
  if (active === null) return prompt.experiment === null ? prompt : { ...prompt, experiment: null };
  const { name, traffic, salt, armSalt, arms } = active;
  const borrowed = arms.flatMap(({ version }) => {
    const found = prompt.versions.has(version) ? undefined : versionElsewhere(id, version, catalog);
    return found === undefined ? [] : [[version, found] as const];
  });
  return { ...prompt, versions: new Map([...prompt.versions, ...borrowed]), experiment: { name, traffic, salt, armSalt, arms } };
}

export function versionElsewhere(id: string, version: string, { environments }: Catalog): CatalogVersion | undefined {
  return [...environments.values()].map(({ prompts }) => prompts.get(id)?.versions.get(version)).find((found) => found !== undefined);
}
