import { gateLines } from '../../app/release/gate-lines.ts';
import { moveStable } from '../../app/release/move-stable.ts';
import { outcomeJson, outcomeText } from '../../app/release/outcome-text.ts';
import { prepareRollback } from '../../app/release/prepare-rollback.ts';
import { runRelease } from '../../app/release/run-release.ts';
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

async function rollback(call: CallOf<'release'>): Promise<Outcome> {
  const id = onePrompt(call, 'rollback');
  const { reason, to } = call.flags;
  if (reason === null || reason.trim() === '') throw noReason('rollback');
  const moved = to === null ? null : await withReleasePorts(call, (ports) => moveStable(ports, { id, version: to, reason, configFile: call.flags.config, now: new Date() }));
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
