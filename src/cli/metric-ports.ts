import type { MetricPorts } from '../app/metrics/ports.ts';
import { programsIn } from '../child/programs-in.ts';
import { filesIn } from '../files/files-in.ts';
import { fetching } from '../web/fetching.ts';
import type { Call } from './command.ts';

/** What sources of metrics are asked with. A run on a pull request starts no program: the pull request may have brought it. */
export async function metricPorts({ cwd, variables }: Pick<Call, 'cwd' | 'variables'>): Promise<MetricPorts> {
  const isProposed = variables['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
  return {
    web: fetching,
    programs: isProposed ? null : programsIn(cwd, variables),
    files: await filesIn(cwd),
    variable: (name) => variables[name] ?? null,
  };
}
