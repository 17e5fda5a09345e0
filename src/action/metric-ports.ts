import { resolve } from 'node:path';
import type { MetricPorts } from '../app/metrics/ports.ts';
import { programsIn } from '../child/programs-in.ts';
import { filesIn } from '../files/files-in.ts';
import { fetching } from '../web/fetching.ts';
import type { Inputs } from './inputs.ts';
import type { Surroundings } from './surroundings.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What sources of metrics are asked with. A run on a pull request starts no program: the pull request may have brought it. */
export async function metricPorts({ workingDirectory }: Pick<Inputs, 'workingDirectory'>, { workspace, eventName }: Pick<Surroundings, 'workspace' | 'eventName'>, variables: Variables): Promise<MetricPorts> {
  const folder = resolve(workspace, workingDirectory);
  return {
    web: fetching,
    programs: eventName.startsWith('pull_request') ? null : programsIn(folder, variables),
    files: await filesIn(folder),
    variable: (name) => variables[name] ?? null,
  };
}
