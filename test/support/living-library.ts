import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MetricWindow } from '../../src/ledger/metric-window.ts';
import { encodeMetrics } from '../../src/ledger/metrics-v1.ts';
import type { ActiveRollout } from '../../src/ledger/rollouts.ts';
import { called, type Answer } from './called.ts';
import { fixture, type Fixture } from './git-fixture.ts';
import { metricWindow } from './metric-builders.ts';

const day = 86_400;
const hour = 3600;

/** The prompts of the library: one that is rolled out, one in an experiment, one that will go, and one that nobody used. */
export const living = { rolled: 'agents-support-triage', compared: 'tasks-general-replies', going: 'agents-support-refund', unused: 'tasks-general-haiku' } as const;
const paths = { rolled: 'prompts/agents/support/triage.prompt.md', compared: 'prompts/tasks/general/replies.prompt.md', going: 'prompts/agents/support/refund.prompt.md', unused: 'prompts/tasks/general/haiku.prompt.md' } as const;
const prompt = (description: string, body: string, keys = ''): string => `---\ndescription: ${description}\n${keys}---\n${body}\n`;

/** A released library in the middle of its life, made by the commands alone. */
export interface LivingLibrary {
  readonly repo: Fixture;
  readonly call: (...argv: readonly string[]) => Promise<Answer>;
  /** Midnight of today, seconds since 1970 UTC. */
  readonly today: number;
  /** What was measured of the candidate in all. */
  readonly measured: { readonly requests: number; readonly errors: number };
  /** The moment of the last tick. */
  readonly tickedAt: Date;
}

/**
 * A running gradual rollout of which three days of metrics are imported, an experiment that is decided, a deprecation, and
 * 40 days of usage.
 */
export async function livingLibrary(): Promise<LivingLibrary> {
  const repo = await fixture();
  const today = Math.floor(Date.now() / (day * 1000)) * day;
  const dayText = (days: number): string => new Date((today + days * day) * 1000).toISOString().slice(0, 10);
  const call = async (...argv: readonly string[]): Promise<Answer> => {
    const answer = await called(repo.folder, argv);
    if (answer.exit !== 0) throw new Error(`${argv.join(' ')}\n${answer.out}\n${answer.err}`);
    return answer;
  };
  const land = async (message: string, files: Readonly<Record<string, string>>): Promise<void> => {
    repo.commit(message, { files, date: new Date().toISOString() });
    repo.git('push', '--quiet', 'origin', 'main');
    await call('release', '--all', '--action', 'publish');
  };
  repo.commit('feat: first', {
    files: {
      [paths.rolled]: prompt('Sorts tickets.', 'Sort the ticket.'),
      [paths.compared]: prompt('Drafts replies.', 'Draft three replies.'),
      [paths.going]: prompt('Checks refunds.', 'Check the refund.', `deprecation: {announced: "${dayText(-20)}", removal: "${dayText(5)}", replacement: ${living.rolled}, guide: README.md}\n`),
      [paths.unused]: prompt('Answers as a haiku.', 'Answer as a haiku.'),
      'README.md': 'Use triage instead.\n',
      'prompt-library.yaml': 'library: {name: acme}\nrollout: {default: gradual, categories: {tasks: immediate}}\n',
    },
  });
  const bare = repo.origin();
  await call('release', '--all', '--action', 'publish');
  await land('feat: draft better', { [paths.compared]: prompt('Drafts replies.', 'Draft three short replies.') });
  await land('feat: sort well', { [paths.rolled]: prompt('Sorts tickets.', 'Sort the ticket well.') });
  repo.commit('feat: compare replies', { files: { 'experiments/short.yaml': experimentFile(dayText(-10)) } });
  repo.git('push', '--quiet', 'origin', 'main');
  const rollout = (JSON.parse(repo.git('--git-dir', bare, 'show', 'prompt-library:rollouts.json')) as { readonly rollouts: readonly ActiveRollout[] }).rollouts[0];
  if (rollout === undefined) throw new Error('nothing is rolled out');
  const imported = async (windows: readonly MetricWindow[]): Promise<string> => {
    const file = join(dirname(repo.folder), 'metrics.json');
    writeFileSync(file, encodeMetrics('gateway', windows));
    await call('metrics', 'import', file);
    return file;
  };
  const past = Array.from({ length: 40 }, (_, index) => today - (40 - index) * day);
  await imported([
    ...past.map((from, index) => metricWindow(0, { from, to: from + hour, prompt: living.rolled, version: '1.0.0', arm: 'all', requests: 900 + 40 * (index % 7), errors: 9 })),
    ...past.slice(-10).flatMap((from) => [
      metricWindow(0, { from, to: from + hour, prompt: living.compared, version: '1.0.0', arm: 'control', requests: 1000, errors: 60 }),
      metricWindow(0, { from, to: from + hour, prompt: living.compared, version: '1.1.0', arm: 'short', requests: 1000, errors: 20 }),
    ]),
    metricWindow(0, { from: past[37] ?? 0, to: (past[37] ?? 0) + hour, prompt: living.going, version: '1.0.0', arm: 'all', requests: 12, errors: 0 }),
  ]);
  // The rollout began just now: what is measured of it lies in the minutes since, so the tick looks back from a little later.
  const began = rollout.entered.at(-1)?.at ?? 0;
  const span = { prompt: living.rolled, from: began, to: began + 60 };
  const file = await imported([
    metricWindow(0, { ...span, version: rollout.candidate, arm: 'candidate', requests: 400, errors: 8 }),
    metricWindow(0, { ...span, version: rollout.stable, arm: 'stable', requests: 7600, errors: 150 }),
  ]);
  const tickedAt = new Date((began + 120) * 1000);
  await call('tick', '--now', tickedAt.toISOString(), '--metrics', file);
  repo.git('fetch', '--quiet', 'origin');
  return { repo, call, today, measured: { requests: 400, errors: 8 }, tickedAt };
}

function experimentFile(start: string): string {
  return `prompt: ${living.compared}
hypothesis: Shorter replies fail less often.
start: ${start}
unit: request
arms:
  - {name: control, version: 1.0.0, weight: 5000}
  - {name: short, version: 1.1.0, weight: 5000}
traffic: 2000
primary: {metric: error_rate, direction: decrease, min_effect: 0.01}
`;
}
