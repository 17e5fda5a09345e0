import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { changelogBranch, removalBranches } from '../app/release/owned-branches.ts';
import { readingThrough, type ReleasePorts } from '../app/release/ports.ts';
import { pushedBranch, type ReleaseBranch } from '../app/release/release-branch.ts';
import { recordsBranch } from '../app/state/records-in.ts';
import { openMirror } from '../git/open-mirror.ts';
import { openRepository } from '../git/open-repository.ts';
import { githubHosting } from '../github/octokit-hosting.ts';
import type { Inputs } from './inputs.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Opens the repository that releases and rollouts are written to, and closes it whatever happens.
 * @param pushed the branch that was pushed; `null`: main is meant.
 */
export async function withReleasePorts<T>(
  inputs: Pick<Inputs, 'config' | 'workingDirectory' | 'token'>,
  { workspace, repository: name, apiUrl }: Surroundings,
  pushed: string | null,
  use: (ports: ReleasePorts, branch: ReleaseBranch) => Promise<T>,
): Promise<T> {
  const clone = resolve(workspace, inputs.workingDirectory);
  const checkedOut = await openRepository(clone);
  const branch = await pushedBranch(checkedOut, inputs.config, pushed).finally(checkedOut.close);
  const remote = await openMirror({ from: { clone }, branches: { main: branch.name, records: recordsBranch, also: [...branch.also, changelogBranch], below: [removalBranches] }, token: inputs.token });
  try {
    const repository = await openRepository(remote.folder);
    try {
      const hosting = inputs.token === null || name === null ? null : await githubHosting({ token: inputs.token, apiUrl, repository: name });
      return await use({ remote, repository: readingThrough(repository, remote), hosting, pause }, branch);
    } finally {
      await repository.close();
    }
  } finally {
    await remote.close();
  }
}

/** Runs that met once must not meet again: half a second to a second for each attempt. */
async function pause(attempt: number): Promise<void> {
  await setTimeout(attempt * (500 + (process.pid % 500)));
}
