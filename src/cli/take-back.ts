import { moveStable, type MovedStable } from '../app/release/move-stable.ts';
import { planRollback, writeRollback, type PlannedRollback } from '../app/release/prepare-rollback.ts';
import { keepText } from '../app/rollout/tick-text.ts';
import { filesIn } from '../files/files-in.ts';
import { openRepository } from '../git/open-repository.ts';
import { openWorkspace } from '../git/open-workspace.ts';
import { Failure } from '../problem/failure.ts';
import type { Outcome } from './command.ts';
import type { CallOf } from './descriptions/index.ts';
import { noReason, onePrompt } from './rollout-action.ts';
import { withReleasePorts } from './with-release-ports.ts';

/** Takes a version back: looks at everything that could be in the way before it moves anybody; then moves users, then makes the branch. */
export async function takeBack(call: CallOf<'release'>): Promise<Outcome> {
  const id = onePrompt(call, 'rollback');
  const { reason, to, config: configFile, 'dry-run': dryRun } = call.flags;
  if (reason === null || reason.trim() === '') throw noReason('rollback');
  const repository = await openRepository(call.cwd, call.variables);
  try {
    const workspace = await openWorkspace(call.cwd, call.variables);
    const files = await filesIn(workspace.root);
    const { planned, moved } = await withReleasePorts(call, async (ports) => {
      const plan = await planRollback({ repository, workspace, files, released: ports }, { id, version: to, reason, configFile });
      return { planned: plan, moved: to === null ? null : await moveStable(ports, { id, version: to, reason, configFile, dryRun, now: new Date() }) };
    });
    const commit = dryRun ? null : await written({ workspace, files }, planned, movedText(id, moved, dryRun));
    const { branch, from } = planned;
    const json = { schema: 'prompt-libraries/rollback/v1', id, branch: planned.files.size === 0 ? null : branch, commit, from, to: planned.to, dryRun, moved };
    return { exit: 0, text: [...movedText(id, moved, dryRun), ...branchText(id, planned, dryRun)].join('\n'), json };
  } finally {
    await repository.close();
  }
}

/** Whoever was moved must hear of it, also where the branch cannot be made. */
async function written(ports: Parameters<typeof writeRollback>[0], planned: PlannedRollback, before: readonly string[]): Promise<string | null> {
  try {
    return await writeRollback(ports, planned);
  } catch (error) {
    if (!(error instanceof Failure) || before.length === 0) throw error;
    throw new Failure(error.code, `${before.join(' ')} But the branch could not be made: ${error.message}`, error.help, error);
  }
}

function movedText(id: string, moved: MovedStable | null, dryRun: boolean): readonly string[] {
  if (moved === null) return [];
  const { version, library, experiment, including } = moved;
  return [
    library === null ? `Users get ${id} ${version} already; nothing is recorded.` : `Users ${dryRun ? 'would get' : 'get'} ${id} ${version} again from now on (library ${library}).`,
    ...(experiment === null ? [] : [`The experiment ${experiment} ${dryRun ? 'would end' : 'ends'} by it; stop it in its file too.`]),
    ...(including.length === 0 ? [] : [keepText(id, including)]),
  ];
}

function branchText(id: string, { branch, from, to, files }: PlannedRollback, dryRun: boolean): readonly string[] {
  if (files.size === 0) return [`No branch is made: the file of ${id} is that of ${to} already. If it still says something else, something it includes changed.`];
  if (dryRun) return [`Branch ${branch} would take ${id} back from ${from} to the text of ${to}.`, 'Nothing was written.'];
  return [`Branch ${branch} takes ${id} back from ${from} to the text of ${to}.`, `Push it and open a pull request: git push -u origin ${branch}`];
}
