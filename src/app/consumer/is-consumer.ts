import { lockPath } from '../../catalog/lock-path.ts';
import type { Repository } from '../../git/repository.ts';
import type { CheckRequest } from '../check/request.ts';

/** Whether a repository is no library but locks prompts of one: it has `prompts.lock` and no configuration, on neither side of the change. */
export async function isConsumer(repository: Repository, { base, tree, configFile }: Pick<CheckRequest, 'base' | 'tree' | 'configFile'>): Promise<boolean> {
  const [[lock = null, inTree = null], [lockBefore = null, inBase = null]] = await Promise.all([repository.entriesAt(tree, [lockPath, configFile]), repository.entriesAt(base, [lockPath, configFile])]);
  return (lock !== null || lockBefore !== null) && inTree === null && inBase === null;
}
