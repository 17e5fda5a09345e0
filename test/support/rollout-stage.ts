import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeEvents, fold, foldRollouts, type LedgerEvent } from '../../src/ledger/events.ts';
import type { MetricWindow } from '../../src/ledger/metric-window.ts';
import { encodeMetrics } from '../../src/ledger/metrics-v1.ts';
import { decodeRollouts, type ActiveRollout } from '../../src/ledger/rollouts.ts';
import { decodeShard } from '../../src/ledger/shard.ts';
import { called, type Answer } from './called.ts';
import { fixture, type Fixture } from './git-fixture.ts';

/** The prompt that is rolled out. */
export const id = 'agents-support-triage';
export const path = 'prompts/agents/support/triage.prompt.md';
export const prompt = (body: string): string => `---\ndescription: Sorts tickets.\n---\n${body}\n`;
export const gradual = 'rollout: {default: gradual}\n';

/** What `tick --json` prints of one rollout. */
export interface TickedRollout {
  readonly prompt: string;
  readonly candidate: string;
  readonly stable: string;
  readonly standing: string;
  readonly from: string | null;
  readonly phase: string | null;
  readonly weight: number;
  readonly overdue: boolean;
  readonly verdict: { readonly is: string; readonly code: string; readonly because: string };
  readonly events: readonly string[];
}

/** A prompt repository on a bare origin, released once, under a gradual policy. */
export interface RolloutStage {
  readonly repo: Fixture;
  /** The bare origin. */
  readonly bare: string;
  /** Commits to main, pushes and releases; the answer of the release. */
  readonly release: (message: string, files: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Commits to main and pushes. */
  readonly land: (message: string, files: Readonly<Record<string, string>>) => void;
  readonly call: (...argv: readonly string[]) => Promise<Answer>;
  /** Ticks so many hours after the rollout began its phase. */
  readonly tick: (hours: number, windows?: readonly MetricWindow[]) => Promise<{ readonly exit: number; readonly rollouts: readonly TickedRollout[]; readonly pushed: boolean }>;
  /** A good or bad span of both arms: from and to in hours since the phase began, errors of the candidate and of stable per hundred. */
  readonly measured: (from: number, to: number, perHundred: readonly [number, number], requests?: readonly [number, number]) => readonly MetricWindow[];
  /** A file for `--metrics`. */
  readonly metricsFile: (windows: readonly MetricWindow[]) => string;
  readonly rollouts: () => readonly ActiveRollout[];
  readonly events: () => readonly LedgerEvent[];
  readonly served: () => { readonly stable: string; readonly latest: string; readonly status: string; readonly rollout: { readonly candidate: string; readonly weight: number; readonly phase: string; readonly salt: string } | null };
  readonly record: (file: string) => string;
  /** What the records say against what their events fold to: both must be the same. */
  readonly law: () => { readonly recorded: unknown; readonly folded: unknown };
  readonly close: () => void;
}

export async function rolloutStage(config = gradual): Promise<RolloutStage> {
  const repo = await fixture();
  repo.commit('feat: first', { files: { [path]: prompt('Sort the ticket.'), 'prompts/templates/tone.prompt.md': prompt('Be kind.'), 'prompt-library.yaml': config } });
  const bare = repo.origin();
  const inBare = (...command: readonly string[]): string => repo.git('--git-dir', bare, ...command);
  const record = (file: string): string => inBare('show', `prompt-library:${file}`);
  const call = (...argv: readonly string[]): Promise<Answer> => called(repo.folder, argv);
  const rollouts = (): readonly ActiveRollout[] => {
    if (inBare('ls-tree', '--name-only', 'prompt-library', 'rollouts.json') === '') return [];
    const read = decodeRollouts(record('rollouts.json'), 'rollouts.json');
    if (!read.ok) throw new Error('rollouts.json cannot be read');
    return read.value.rollouts;
  };
  const began = (): number => rollouts()[0]?.entered.at(-1)?.at ?? 0;
  const events = (): readonly LedgerEvent[] =>
    inBare('ls-tree', '-r', '--name-only', 'prompt-library', 'events/').split('\n').filter((line) => line !== '').flatMap((file) => {
      const read = decodeEvents(`${record(file)}\n`, file);
      if (!read.ok) throw new Error(`${file} cannot be read`);
      return read.value;
    }).toSorted((a, b) => a.sequence - b.sequence);
  const land = (message: string, files: Readonly<Record<string, string>>): void => {
    repo.commit(message, { files });
    repo.git('push', '--quiet', 'origin', 'main');
  };
  const metricsFile = (windows: readonly MetricWindow[]): string => {
    const file = join(dirname(repo.folder), 'metrics.json');
    writeFileSync(file, encodeMetrics('gateway', windows));
    return file;
  };
  const release = async (message: string, files: Readonly<Record<string, string>>): Promise<Answer> => {
    if (message !== '') land(message, files);
    return await call('release', '--all', '--action', 'publish', '--json');
  };
  await release('', {});
  return {
    repo, bare, release, land, call, metricsFile, rollouts, events, record,
    tick: async (hours, windows = []) => {
      const now = new Date((began() + hours * 3600) * 1000).toISOString();
      const { exit, out, err } = await call('tick', '--now', now, '--metrics', metricsFile(windows), '--json');
      if (err !== '') throw new Error(err);
      const { rollouts: ticked, pushed } = JSON.parse(out) as { rollouts: readonly TickedRollout[]; pushed: boolean };
      return { exit, rollouts: ticked, pushed };
    },
    measured: (from, to, [candidate, stable], [many, more] = [1000, 1000]) => {
      const [rollout] = rollouts();
      const window = (arm: 'candidate' | 'stable', requests: number, share: number): MetricWindow => ({
        source: 'gateway',
        environment: 'production',
        prompt: id,
        version: (arm === 'candidate' ? rollout?.candidate : rollout?.stable) ?? '',
        arm,
        from: began() + Math.round(from * 3600),
        to: began() + Math.round(to * 3600),
        requests,
        errors: Math.round((requests * share) / 100),
        quantities: new Map(),
      });
      return [window('candidate', many, candidate), window('stable', more, stable)];
    },
    served: () => JSON.parse(record('serve/catalog.json')).environments.production.prompts[id],
    law: () => {
      const all = events();
      const shards = inBare('ls-tree', '-r', '--name-only', 'prompt-library', 'state/').split('\n').filter((line) => line !== '' && !line.endsWith('.json'));
      const lines = shards.flatMap((file) => {
        const read = decodeShard(`${record(file)}\n`, file);
        if (!read.ok) throw new Error(`${file} cannot be read`);
        return read.value.filter(({ status }) => status !== 'awaited');
      });
      const standing = ({ candidate, standing: stands, phase, weight }: { candidate: string; standing: string; phase: string | null; weight: number }) => ({ candidate, standing: stands, phase, weight });
      return {
        recorded: { lines: Object.fromEntries(lines.map(({ id: each, version, stable, status }) => [each, { version, stable, status }])), rollouts: Object.fromEntries(rollouts().map((each) => [each.prompt, standing(each)])) },
        folded: { lines: Object.fromEntries(fold(all, 'production')), rollouts: Object.fromEntries([...foldRollouts(all, 'production')].map(([each, rollout]) => [each, standing(rollout)])) },
      };
    },
    close: repo.remove,
  };
}
