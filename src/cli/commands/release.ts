import { setTimeout } from 'node:timers/promises';
import { readingThrough } from '../../app/release/ports.ts';
import { outcomeJson, outcomeText } from '../../app/release/outcome-text.ts';
import { runRelease } from '../../app/release/run-release.ts';
import { recordsBranch } from '../../app/state/records-in.ts';
import { openMirror } from '../../git/open-mirror.ts';
import { openRepository } from '../../git/open-repository.ts';
import { Failure } from '../../problem/failure.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';

/** Releases what the main branch has, or shows what that would be. */
export async function run(call: CallOf<'release'>): Promise<Outcome> {
  const { ids } = call.arguments;
  const { all, action } = call.flags;
  if (ids.length === 0 && !all) {
    throw new Failure('release-nothing-named', 'Nothing says which prompts to release.', 'Name prompts, or write --all: prompt-libraries release --all --action publish');
  }
  const dryRun = call.flags['dry-run'] || action === 'prepare';
  call.progress(dryRun ? 'planning' : 'releasing');
  const remote = await openMirror({ from: { clone: call.cwd }, branches: { main: 'main', records: recordsBranch }, token: call.variables['GITHUB_TOKEN'] ?? null }, call.variables);
  try {
    const repository = await openRepository(remote.folder, call.variables);
    try {
      const ports = { remote, repository: readingThrough(repository, remote), hosting: null, pause };
      const outcome = await runRelease(ports, { configFile: call.flags.config, dryRun, only: all ? null : new Set(ids) });
      return { exit: outcome.owed.length > 0 ? 1 : 0, text: outcomeText(outcome, dryRun), json: outcomeJson(outcome) };
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
