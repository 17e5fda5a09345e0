import { moveStable } from '../../app/release/move-stable.ts';
import { outcomeJson, outcomeText } from '../../app/release/outcome-text.ts';
import { prepareRollback } from '../../app/release/prepare-rollback.ts';
import { runRelease } from '../../app/release/run-release.ts';
import { filesIn } from '../../files/files-in.ts';
import { openRepository } from '../../git/open-repository.ts';
import { openWorkspace } from '../../git/open-workspace.ts';
import { Failure } from '../../problem/failure.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { withReleasePorts } from '../with-release-ports.ts';

/** Releases what the main branch has, shows what that would be, or takes a version back. */
export async function run(call: CallOf<'release'>): Promise<Outcome> {
  return call.flags.action === 'rollback' ? await rollback(call) : await publish(call);
}

async function publish(call: CallOf<'release'>): Promise<Outcome> {
  const { ids } = call.arguments;
  const { all, action } = call.flags;
  if (ids.length === 0 && !all) {
    throw new Failure('release-nothing-named', 'Nothing says which prompts to release.', 'Name prompts, or write --all: prompt-libraries release --all --action publish');
  }
  const dryRun = call.flags['dry-run'] || action === 'prepare';
  call.progress(dryRun ? 'planning' : 'releasing');
  const request = { configFile: call.flags.config, dryRun, only: all ? null : new Set(ids) };
  const outcome = await withReleasePorts(call, (ports, { channel }) => runRelease(ports, { ...request, channel }));
  return { exit: outcome.owed.length > 0 ? 1 : 0, text: outcomeText(outcome, dryRun), json: outcomeJson(outcome) };
}

async function rollback(call: CallOf<'release'>): Promise<Outcome> {
  const [id, ...more] = call.arguments.ids;
  const { reason, to } = call.flags;
  if (id === undefined || more.length > 0) throw new Failure('rollback-one-prompt', 'A rollback takes back one prompt.', 'Name it: prompt-libraries release ID --action rollback --reason "…"');
  if (reason === null || reason.trim() === '') throw new Failure('rollback-no-reason', 'A rollback needs a reason: it is recorded and announced.', 'Add --reason "…".');
  const moved = to === null ? null : await withReleasePorts(call, (ports) => moveStable(ports, { id, version: to, reason, configFile: call.flags.config }));
  const repository = await openRepository(call.cwd, call.variables);
  try {
    const workspace = await openWorkspace(call.cwd, call.variables);
    const prepared = await prepareRollback({ repository, workspace, files: await filesIn(workspace.root) }, { id, version: to, reason });
    const words = [
      ...(moved === null ? [] : [`Users get ${id} ${moved.version} again from now on (library ${moved.library}).`]),
      `Branch ${prepared.branch} takes ${id} back from ${prepared.from} to the text of ${prepared.to}.`,
      `Push it and open a pull request: git push -u origin ${prepared.branch}`,
    ];
    return { exit: 0, text: words.join('\n'), json: { schema: 'prompt-libraries/rollback/v1', id, ...prepared, moved } };
  } finally {
    await repository.close();
  }
}
