import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { readRollouts } from '../../app/rollout/read-rollouts.ts';
import { runTick } from '../../app/rollout/run-tick.ts';
import { tickText } from '../../app/rollout/tick-text.ts';
import { readState } from '../../app/state/read-state.ts';
import { rolloutPhases } from '../../domain/rollout-phases.ts';
import { openRepository } from '../../git/open-repository.ts';
import type { MetricWindow } from '../../ledger/metric-window.ts';
import { encodeMetrics } from '../../ledger/metrics-v1.ts';
import type { ActiveRollout } from '../../ledger/rollouts.ts';
import { isCandidate, rolloutSalt } from '../../rollout/bucketing.ts';
import { servedPrompt } from '../serving/served-prompt.ts';
import { withReleasePorts } from '../with-release-ports.ts';
import { carefully, changedPath, exampleLibrary } from './example-library.ts';
import type { Playground } from './playground.ts';
import { released, type ReleaseScene, type Variables } from './scenes.ts';

/** What rollouts of the demo showed: a line for each tick. */
export interface RolloutScene {
  readonly title: string;
  readonly typed: readonly string[];
  readonly lines: readonly string[];
}

const flags = { config: 'prompt-library.yaml' };
const metricsFile = 'metrics.json';
const triage = carefully(exampleLibrary[changedPath] ?? '');
const better = triage.replace('You route support tickets', 'You sort support tickets');
const worse = better.replace('Answer with the name of one queue', 'Answer with a friendly sentence about one queue');

/** From now on new versions of agents rise step by step; the first of them is good, and reaches everybody. */
export async function risingVersion(playground: Playground, variables: Variables): Promise<readonly (ReleaseScene | RolloutScene)[]> {
  await playground.write('prompt-library.yaml', `${exampleLibrary['prompt-library.yaml'] ?? ''}rollout:\n  categories: {agents: gradual}\n`);
  const outcome = await landed(playground, variables, better, 'feat(agents-support-triage): sort, not only route');
  return [
    { title: 'From now on agents rise step by step', typed: ['# in prompt-library.yaml: rollout: {categories: {agents: gradual}}', 'prompt-libraries release --all --action publish'], outcome },
    { title: 'It is as good as the version before, and rises', typed: [`prompt-libraries tick --metrics ${metricsFile}   # after 4, 12, 24 hours and 1 more`], lines: await ticks(playground, variables, [4, 12, 24, 1], 0.01) },
  ];
}

/** The next one makes more errors, which only real traffic shows; and what an application gets for two users meanwhile. */
export async function fallingVersion(playground: Playground, variables: Variables): Promise<readonly (ReleaseScene | RolloutScene)[]> {
  const before = await versionsOf(playground, variables, usersOf(candidate));
  const outcome = await landed(playground, variables, worse, 'feat(agents-support-triage): answer like a person');
  const during = await versionsOf(playground, variables, usersOf(candidate));
  const lines = await ticks(playground, variables, [1], 0.2);
  const after = await versionsOf(playground, variables, usersOf(candidate));
  return [
    { title: 'The next version passes every gate', typed: ['prompt-libraries release --all --action publish'], outcome },
    { title: 'Its canary fails, and all users get the stable version again', typed: [`prompt-libraries tick --metrics ${metricsFile}   # an hour later`], lines },
    {
      title: 'What an application got for two users: the first was in the canary',
      typed: usersOf(candidate).map((user) => `prompt-libraries get ${prompt} --key ${user}   # before, during and after`),
      lines: [`before  ${before}`, `during  ${during}`, `after   ${after}`],
    },
  ];
}

const prompt = 'agents-support-triage';
const candidate = '2.2.0';
const canaryWeight = rolloutPhases.canary.percentage * 100;

/** The first user that a canary takes in, and the first that it does not. */
function usersOf(version: string): readonly string[] {
  const users = Array.from({ length: 1000 }, (_, number) => `user-${number + 1}`);
  return [true, false].flatMap((wanted) => users.find((user) => isCandidate(canaryWeight, rolloutSalt(prompt, version), user) === wanted) ?? []);
}

/** What an application gets for each of some users, by the client itself. */
async function versionsOf({ clone, git }: Playground, variables: Variables, users: readonly string[]): Promise<string> {
  await git('fetch', '--quiet', 'origin', 'prompt-library');
  const repository = await openRepository(clone, variables);
  try {
    const request = { environment: 'production', at: null } as const;
    const answers = await Promise.all(users.map(async (targetingKey) => ({ user: targetingKey, got: (await servedPrompt(repository, prompt, { ...request, targetingKey })).prompt })));
    return answers.map(({ user, got }) => `${user}: ${got.version} (${got.variant})`).join('   ');
  } finally {
    await repository.close();
  }
}

async function landed(playground: Playground, variables: Variables, text: string, message: string): Promise<ReleaseScene['outcome']> {
  await playground.write(changedPath, text);
  await playground.git('commit', '--quiet', '--all', `--message=${message}`);
  await playground.git('push', '--quiet', 'origin', 'main');
  return await released(playground, variables);
}

/** Ticks so many hours after the phase began, each with what was measured in those hours. */
async function ticks({ clone, folder }: Playground, variables: Variables, hours: readonly number[], errorRate: number): Promise<readonly string[]> {
  const lines: string[] = [];
  await withReleasePorts({ cwd: clone, variables, flags }, async (ports) => {
    const measured: MetricWindow[] = [];
    for (const passed of hours) {
      const { records } = await ports.remote.tips(['']);
      const [rollout] = (await readRollouts(records === null ? null : await readState(ports.repository, records))).rollouts;
      if (rollout === undefined) return;
      const began = rollout.entered.at(-1)?.at ?? rollout.startedAt;
      const now = new Date((began + passed * 3600) * 1000);
      measured.push(windowOf(rollout, 'candidate', [began, passed], errorRate), windowOf(rollout, 'stable', [began, passed], 0.01));
      const outcome = await runTick(ports, { configFile: flags.config, now, dryRun: false, given: { windows: measured, missing: [] }, sources: null, command: null });
      lines.push(tickText({ ...outcome, imported: 0, unrecorded: null, before: null, due: null }, now));
    }
    await writeFile(join(folder, metricsFile), encodeMetrics('demo', measured));
  });
  return lines;
}

function windowOf({ prompt, environment, candidate, stable, weight }: ActiveRollout, arm: 'candidate' | 'stable', [from, hours]: readonly [number, number], errorRate: number): MetricWindow {
  const perHour = 1000 * (arm === 'candidate' ? weight / 10_000 : 1 - weight / 10_000);
  const requests = Math.round(perHour * hours);
  return { source: 'demo', environment, prompt, version: arm === 'candidate' ? candidate : stable, arm, from, to: from + hours * 3600, requests, errors: Math.round(requests * errorRate), quantities: new Map() };
}
