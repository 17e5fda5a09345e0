import type { Repository } from '../../git/repository.ts';

/** Names that main branches have where nobody says otherwise, the likelier first. */
const usual = ['main', 'master'] as const;

/**
 * The branch that a library in this repository would release from: what the remote shows to those who clone it, else `main` or
 * `master` where there is one, else the branch that is checked out.
 */
export async function mainBranch(repository: Repository | null): Promise<string> {
  if (repository === null) return 'main';
  const shown = await repository.defaultBranch();
  if (shown !== null) return shown;
  for (const name of usual) if (await repository.hasBranch(name)) return name;
  return (await repository.currentBranch()) ?? 'main';
}
