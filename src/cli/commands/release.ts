import { gateLines } from '../../app/release/gate-lines.ts';
import { moveStable, type MovedStable } from '../../app/release/move-stable.ts';
import { outcomeJson, outcomeText } from '../../app/release/outcome-text.ts';
import { planRollback, writeRollback, type PlannedRollback } from '../../app/release/prepare-rollback.ts';
import { runRelease } from '../../app/release/run-release.ts';
import { keepText } from '../../app/rollout/tick-text.ts';
import { showOrStart } from '../../app/rollout/show-or-start.ts';
import { filesIn } from '../../files/files-in.ts';
import { openRepository } from '../../git/open-repository.ts';
import { openWorkspace } from '../../git/open-workspace.ts';
import { Failure } from '../../problem/failure.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { actOnRollout, hasRollout, noReason, onePrompt } from '../rollout-action.ts';
import { withReleasePorts } from '../with-release-ports.ts';

/** Releases what the main branch has, shows what that would be, acts on a rollout, or takes a version back. */
export async function run(call: CallOf<'release'>): Promise<Outcome> {
  const { action, to } = call.flags;
  switch (action) {
    case 'prepare':
      return await prepare(call);
    case 'publish':
      return await publish(call);
    case 'rollback':
      return to === null && (await hasRollout(call, onePrompt(call, action))) ? await actOnRollout(call, 'rollback') : await rollback(call);
    case 'advance':
    case 'pause':
    case 'abort':
      return await actOnRollout(call, action);
  }
}

async function publish(call: CallOf<'release'>): Promise<Outcome> {
  const dryRun = call.flags['dry-run'];
  call.progress(dryRun ? 'planning' : 'releasing');
  const request = { configFile: call.flags.config, dryRun, now: new Date(), only: asked(call) };
  const outcome = await withReleasePorts(call, (ports, { channel }) => runRelease(ports, { ...request, channel }));
  return { exit: outcome.owed.length > 0 ? 1 : 0, text: outcomeText(outcome, dryRun), json: outcomeJson(outcome) };
}

/** What would be released and what its gates say, exit code 1 where something that was asked for waits; then the rollout of the newest version of each prompt that was named. */
async function prepare(call: CallOf<'release'>): Promise<Outcome> {
  const { config, environment } = call.flags;
  const only = asked(call);
  const now = new Date();
  call.progress('planning');
  return await withReleasePorts(call, async (ports, { channel }) => {
    const outcome = await runRelease(ports, { configFile: config, dryRun: true, now, only, channel });
    const ids = channel === 'main' ? [...(only ?? [])] : [];
    const rollouts = await showOrStart(ports, { ids, configFile: config, environment, now, dryRun: call.flags['dry-run'] });
    const text = [outcomeText(outcome, true), ...gateLines(outcome.plan.judgements), ...rollouts.lines].join('\n');
    const waits = outcome.waiting.some(({ id }) => only === null || only.has(id));
    return { exit: waits ? 1 : 0, text, json: { ...(outcomeJson(outcome) as object), rollouts: rollouts.json } };
  });
}

function asked({ arguments: { ids }, flags: { all } }: CallOf<'release'>): ReadonlySet<string> | null {
  if (ids.length > 0 || all) return all ? null : new Set(ids);
  throw new Failure('release-nothing-named', 'Nothing says which prompts to release.', 'Name prompts, or write --all: prompt-libraries release --all --action publish');
}

/** Looks at everything that could be in the way before it moves anybody; then moves users, then makes the branch. */
async function rollback(call: CallOf<'release'>): Promise<Outcome> {
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
