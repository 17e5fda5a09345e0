import { setTimeout } from 'node:timers/promises';
import { changelogBranch, removalBranches } from '../app/release/owned-branches.ts';
import { readingThrough, type ReleasePorts } from '../app/release/ports.ts';
import { releaseBranch, type ReleaseBranch } from '../app/release/release-branch.ts';
import { recordsBranch } from '../app/state/records-in.ts';
import { openMirror } from '../git/open-mirror.ts';
import { openRepository } from '../git/open-repository.ts';

/** What every command that releases is told. */
interface ReleaseCall {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly flags: { readonly config: string; readonly branch?: string | null };
}

/** Opens the repository that releases go to, and closes it whatever happens. A release on a command line has no hosting service. */
export async function withReleasePorts<T>({ cwd, variables, flags }: ReleaseCall, use: (ports: ReleasePorts, branch: ReleaseBranch) => Promise<T>, hosting: ReleasePorts['hosting'] = null): Promise<T> {
  const clone = await openRepository(cwd, variables);
  const branch = await releaseBranch(clone, flags.config, flags.branch ?? null).finally(clone.close);
  const branches = { main: branch.name, records: recordsBranch, also: [...branch.also, changelogBranch], below: [removalBranches] };
  const remote = await openMirror({ from: { clone: cwd }, branches, token: variables['GITHUB_TOKEN'] ?? null }, variables);
  try {
    const repository = await openRepository(remote.folder, variables);
    try {
      return await use({ remote, repository: readingThrough(repository, remote), hosting, pause }, branch);
    } finally {
      await repository.close();
    }
  } finally {
    await remote.close();
  }
}

/** Two runs that met once must not meet again: half a second to a second for each attempt. */
async function pause(attempt: number): Promise<void> {
  await setTimeout(attempt * (500 + (process.pid % 500)));
}
