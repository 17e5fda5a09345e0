import { runRelease } from '../../app/release/run-release.ts';
import { Failure } from '../../problem/failure.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { withReleasePorts } from '../with-release-ports.ts';

/** Releases what the main branch has, shows what that would be, acts on a rollout, or takes a version back. */
export async function run(call: CallOf<'release'>): Promise<Outcome> {
  const { action, to } = call.flags;
  if (to !== null && action !== 'rollback') throw new Failure('release-flag-unfit', `\`--to\` does nothing with \`--action ${action}\`.`, 'It moves users to another version: prompt-libraries release ID --action rollback --to VERSION --reason "…"');
  switch (action) {
    case 'prepare':
      return await prepare(call);
    case 'publish':
      return await publish(call);
    default:
      return await acting(call, action);
  }
}

/** What acts on a rollout or takes a version back is loaded only then. */
async function acting(call: CallOf<'release'>, action: Exclude<CallOf<'release'>['flags']['action'], 'prepare' | 'publish'>): Promise<Outcome> {
  const { actOnRollout, hasRollout, onePrompt } = await import('../rollout-action.ts');
  if (action !== 'rollback') return await actOnRollout(call, action);
  if (call.flags.to === null && (await hasRollout(call, onePrompt(call, action)))) return await actOnRollout(call, action);
  return await (await import('../take-back.ts')).takeBack(call);
}

async function publish(call: CallOf<'release'>): Promise<Outcome> {
  const dryRun = call.flags['dry-run'];
  call.progress(dryRun ? 'planning' : 'releasing');
  const request = { configFile: call.flags.config, dryRun, now: new Date(), only: asked(call) };
  // What words the outcome is loaded while git starts.
  const [outcome, { outcomeJson, outcomeText }] = await Promise.all([withReleasePorts(call, (ports, { channel }) => runRelease(ports, { ...request, channel })), import('../../app/release/outcome-text.ts')]);
  return { exit: outcome.owed.length > 0 ? 1 : 0, text: outcomeText(outcome, dryRun), json: outcomeJson(outcome) };
}

/** What would be released and what its gates say, exit code 1 where something that was asked for waits; then the rollout of the newest version of each prompt that was named. */
async function prepare(call: CallOf<'release'>): Promise<Outcome> {
  const { config, environment } = call.flags;
  const only = asked(call);
  const now = new Date();
  call.progress('planning');
  const [{ gateLines }, { outcomeJson, outcomeText }, { showOrStart }] = await Promise.all([import('../../app/release/gate-lines.ts'), import('../../app/release/outcome-text.ts'), import('../../app/rollout/show-or-start.ts')]);
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
  if (ids.length > 0 && all) throw new Failure('release-flag-unfit', 'Prompts are named, and `--all` is there too.', 'Leave one of them out.');
  if (ids.length > 0 || all) return all ? null : new Set(ids);
  throw new Failure('release-nothing-named', 'Nothing says which prompts to release.', 'Name prompts, or write --all: prompt-libraries release --all --action publish');
}
