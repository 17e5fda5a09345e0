import type { Repository } from '../../git/repository.ts';
import { configurationAt } from '../check/configuration-at.ts';

/** The name of the main branch, by the configuration of what is checked out; `main` where there is none. */
export async function mainBranchOf(repository: Repository, configFile: string): Promise<string> {
  const head = await repository.commitOf('HEAD');
  if (head === null) return 'main';
  const { configuration } = await configurationAt(repository, {
    base: head,
    head,
    tree: head,
    names: { base: 'HEAD', head: 'HEAD' },
    flow: null,
    landing: async () => null,
    records: null,
    configFile,
    scope: 'all',
  });
  return configuration.branches.main;
}
