import { setTimeout } from 'node:timers/promises';
import { readingThrough, type ReleasePorts } from '../app/release/ports.ts';
import { mainBranchOf } from '../app/release/main-branch.ts';
import { recordsBranch } from '../app/state/records-in.ts';
import { openMirror } from '../git/open-mirror.ts';
import { openRepository } from '../git/open-repository.ts';

/** What every command that releases is told. */
interface ReleaseCall {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly flags: { readonly config: string };
}

/** Opens the repository that releases go to, and closes it whatever happens. There is no hosting service on a command line. */
export async function withReleasePorts<T>({ cwd, variables, flags }: ReleaseCall, use: (ports: ReleasePorts) => Promise<T>): Promise<T> {
  const clone = await openRepository(cwd, variables);
  const main = await mainBranchOf(clone, flags.config).finally(clone.close);
  const remote = await openMirror({ from: { clone: cwd }, branches: { main, records: recordsBranch }, token: variables['GITHUB_TOKEN'] ?? null }, variables);
  try {
    const repository = await openRepository(remote.folder, variables);
    try {
      return await use({ remote, repository: readingThrough(repository, remote), hosting: null, pause });
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
