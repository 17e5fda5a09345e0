import type { Repository } from '../../git/repository.ts';
import { readExperiment } from '../../library/experiment-file.ts';
import { experimentFolder, experimentNamed } from '../../library/experiment-folder.ts';
import type { Experiment, ExperimentDefaults } from '../../library/experiment.ts';
import type { Checked } from '../../problem/checked.ts';

/** The file of an experiment, read. */
export interface ExperimentFile {
  readonly path: string;
  /** Its path where it lies in the wrong place. */
  readonly name: string;
  readonly read: Checked<Experiment>;
}

/** The experiments of a tree or commit, by the order of their names. */
export async function readExperiments(repository: Repository, treeish: string, defaults: ExperimentDefaults): Promise<readonly ExperimentFile[]> {
  const entries = (await repository.listTree(treeish, experimentFolder)).flatMap(({ path, blob }) => {
    // A YAML file elsewhere in the folder was meant as one: reading it says where it belongs.
    const name = experimentNamed(path) ?? (/\.ya?ml$/iu.test(path) ? path : null);
    return name === null ? [] : [{ path, name, blob }];
  });
  if (entries.length === 0) return [];
  const contents = await repository.readBlobs([...new Set(entries.map(({ blob }) => blob))]);
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ path, name, blob }) => ({ path, name, read: readExperiment(contents.get(blob) ?? new Uint8Array(), path, defaults) }));
}
