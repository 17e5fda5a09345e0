import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readingThrough } from '../app/release/ports.ts';
import { tagNamesOf } from '../app/release/reconcile.ts';
import { backMerges, outcomeJson, outcomeText } from '../app/release/outcome-text.ts';
import { changelogBranch } from '../app/release/bring-changelog.ts';
import { runRelease, type RunOutcome } from '../app/release/run-release.ts';
import { recordsBranch } from '../app/state/records-in.ts';
import { openMirror } from '../git/open-mirror.ts';
import { openRepository } from '../git/open-repository.ts';
import { githubHosting } from '../github/octokit-hosting.ts';
import { foreignLines } from '../report/log-line.ts';
import { fence, joined, md } from '../report/markdown.ts';
import { changelogMarkdown } from '../report/changelog-text.ts';
import { notesOf } from '../app/release/changelog-files.ts';
import { pushedBranch } from '../app/release/release-branch.ts';
import type { ActionEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Surroundings } from './surroundings.ts';
import type { Runner } from './toolkit.ts';

/** Releases the main branch, or staging where that was pushed, as the remote has it now, whatever commit the event names. Returns whether nothing is owed. */
export async function release(runner: Runner, event: ActionEvent, inputs: Inputs, surroundings: Surroundings): Promise<boolean> {
  const { workspace, repository: name, apiUrl } = surroundings;
  const clone = resolve(workspace, inputs.workingDirectory);
  const checkedOut = await openRepository(clone);
  const branch = await pushedBranch(checkedOut, inputs.config, event.is === 'landed' ? event.branch : null).finally(checkedOut.close);
  const remote = await openMirror({ from: { clone }, branches: { main: branch.name, records: recordsBranch, also: [...branch.also, changelogBranch] }, token: inputs.token });
  try {
    const repository = await openRepository(remote.folder);
    try {
      const hosting = inputs.token === null || name === null ? null : await githubHosting({ token: inputs.token, apiUrl, repository: name });
      const ports = { remote, repository: readingThrough(repository, remote), hosting, pause };
      const outcome = await runRelease(ports, { configFile: inputs.config, dryRun: inputs.dryRun, only: null, channel: branch.channel });
      await show(runner, outcome, inputs);
      return outcome.owed.length === 0;
    } finally {
      await repository.close();
    }
  } finally {
    await remote.close();
  }
}

async function show(runner: Runner, outcome: RunOutcome, inputs: Inputs): Promise<void> {
  const { record, published, owed, waiting } = outcome;
  for (const line of foreignLines(outcomeText(outcome, inputs.dryRun))) runner.log(line);
  for (const message of owed) runner.annotate({ level: 'error', title: 'release-owed', file: null, line: null, column: null, message });
  for (const each of waiting) runner.annotate({ level: 'warning', title: 'release-waiting', file: null, line: null, column: null, message: `${each.id}: ${each.for}` });
  for (const message of backMerges(outcome)) runner.annotate({ level: 'warning', title: 'back-merge-wanted', file: null, line: null, column: null, message });
  const title = record === null ? md`## Nothing was released` : record.tag === null ? md`## Released candidates` : md`## Released library ${fence('text', [record.version])}`;
  runner.summarize(joined([title, changelogMarkdown(notesOf(record?.prompts ?? []))], md`\n\n`));
  const released = outcomeJson(outcome) as { readonly released: unknown };
  runner.output('conclusion', owed.length === 0 ? 'passed' : 'failed');
  runner.output('released', JSON.stringify(released.released));
  runner.output('tags', JSON.stringify(record === null ? [] : tagNamesOf(record)));
  runner.output('library-version', record === null || record.tag === null ? '' : record.version);
  runner.output('release-url', published.is === 'published' || published.is === 'unchanged' ? published.url : '');
}

/** Runs that met once must not meet again: half a second to a second for each attempt. */
async function pause(attempt: number): Promise<void> {
  await setTimeout(attempt * (500 + (process.pid % 500)));
}
