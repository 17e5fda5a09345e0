import type { Configuration } from '../../library/configuration.ts';
import { appOf } from '../../library/consumer-path.ts';
import { controlledId } from '../../library/control-path.ts';
import { experimentFolder } from '../../library/experiment-folder.ts';
import { isWithin, sourceFolders } from '../../library/source-folders.ts';

/**
 * Whether a changed path may be of a prompt, its tests, an experiment, a rollout or a consumer. It looks at folders alone:
 * what knows every format is loaded only where it may be needed.
 */
export function concerning({ sources }: Pick<Configuration, 'sources'>): (path: string) => boolean {
  const folders = sourceFolders(sources);
  return (path) => folders.some((folder) => isWithin(path, folder)) || isWithin(path, experimentFolder) || controlledId(path) !== null || appOf(path) !== null;
}
