import { experimentSalts, type ActiveExperiment } from '../catalog/with-experiments.ts';
import { phaseOf, type Experiment } from '../library/experiment.ts';

/** The experiments whose arms are served at a moment, by their names, as the catalog tells them to applications. */
export function activeExperiments(files: readonly Experiment[], now: Date): readonly ActiveExperiment[] {
  return files
    .filter((experiment) => phaseOf(experiment, now) === 'running')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, prompt, environment, traffic, arms }) => ({ name, prompt, environment, traffic, ...experimentSalts(prompt, name), arms }));
}
