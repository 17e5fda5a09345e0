import type { PushOutcome, Tips } from '../../git/remote.ts';
import { encodeRollouts, type Rollouts } from '../../ledger/rollouts.ts';
import type { MetricWindow } from '../../ledger/metric-window.ts';
import type { Configuration } from '../../library/configuration.ts';
import { Failure } from '../../problem/failure.ts';
import type { Problem } from '../../problem/problem.ts';
import { configurationAt } from '../check/configuration-at.ts';
import { readExperimenting } from '../experiment/experimenting.ts';
import { mergeDays } from '../metrics/merge-days.ts';
import type { ReadMetrics } from '../metrics/read-metrics.ts';
import { includingPrompts } from '../release/including.ts';
import { requestAt } from '../release/plan-release.ts';
import type { ReleasePorts } from '../release/ports.ts';
import { recorder } from '../release/release-draft.ts';
import { refuseLostBranch } from '../state/library-tags.ts';
import { readCatalog } from '../state/read-catalog.ts';
import { readState, type RecordedState } from '../state/read-state.ts';
import { decideRollouts, type Command, type DecidedRollout } from './decide-rollouts.ts';
import { gatherMetrics, silentSources, type GivenMetrics } from './gather-metrics.ts';
import { readControls } from './read-controls.ts';
import { readRollouts } from './read-rollouts.ts';
import { tickFiles } from './tick-files.ts';

/** How a tick is asked for. */
export interface TickRequest extends GivenMetrics {
  readonly configFile: string;
  readonly now: Date;
  /** Decides and shows, writes nothing. */
  readonly dryRun: boolean;
  /** What a person asks of one rollout; `null`: every rollout is looked at. */
  readonly command: Command | null;
}

/** What a tick did. */
export interface TickOutcome {
  readonly decided: readonly DecidedRollout[];
  /** By prompt whose candidate was withdrawn: who includes it, and keeps the text it was released with. */
  readonly including: ReadonlyMap<string, readonly string[]>;
  /** What is wrong with control files. */
  readonly problems: readonly Problem[];
  /** Whether this tick wrote something. */
  readonly pushed: boolean;
  /** When the tick before was, seconds since 1970 UTC; `null` where there was none. */
  readonly before: number | null;
  readonly configuration: Configuration;
  /** Files and sources that gave no data, each with the reason. */
  readonly missing: ReadMetrics['missing'];
  /** How many windows were new to the records. */
  readonly imported: number;
  /** Why windows are not in the records, in words; rollouts were decided by them all the same. `null` where they are. */
  readonly unrecorded: string | null;
}

/** Other writers may be faster; after so many times somebody else is at work for good. */
const mostAttempts = 10;

/**
 * Looks at every rollout once: configuration and control files from main as it is now, state from the records, metrics as
 * given and as the sources of the configuration tell them. What it decides, and what was measured, is one commit that must follow the state it was decided on; otherwise it is decided again.
 * @throws Failure when git cannot answer, `branch-lost`, `records-damaged`, `tick-outrun`, `tick-refused`, `tick-configuration`.
 */
export async function runTick(ports: ReleasePorts, request: TickRequest): Promise<TickOutcome> {
  const now = Math.floor(request.now.getTime() / 1000);
  let metrics: ReadMetrics | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const tips = await ports.remote.tips(['']);
    const configuration = await configurationOf(ports, tips, request.configFile);
    const state = tips.records === null ? null : await readState(ports.repository, tips.records);
    if (state === null) refuseLostBranch(tips.tags, configuration.tagFormat);
    const rollouts = await readRollouts(state);
    metrics ??= await gatherMetrics(request, configuration, rollouts.rollouts, now);
    const { decided, problems } = await decidedNow(ports, { main: tips.main ?? '', configuration, state, rollouts, metrics }, request);
    const days = await recordedDays(ports, state, metrics.windows);
    const outcome = { decided, including: await includingWithdrawn(state, decided), problems, before: rollouts.tickedAt, configuration, missing: metrics.missing, ...days.told };
    const next = { ...rollouts, tickedAt: now, rollouts: decided.flatMap(({ after }) => after ?? []) };
    const isNews = isWorthWriting(decided, encodeRollouts({ ...next, tickedAt: rollouts.tickedAt }) !== encodeRollouts(rollouts), rollouts.tickedAt, now);
    if (state === null || request.dryRun || (!isNews && days.files.size === 0)) return { ...outcome, pushed: false };
    const own = isNews ? await tickFiles(ports.repository, state, { decided, text: encodeRollouts(next), now, command: request.command }) : [];
    const pushed = await push(ports, state, new Map([...days.files, ...own]), messageOf(decided, days.told.imported), now);
    if (pushed === 'landed') return { ...outcome, pushed: true };
    if (attempt >= mostAttempts) throw new Failure('tick-outrun', `Branch prompt-library moved ${mostAttempts} times while this tick was at work.`, 'Run it again; other runs are writing at the same time.');
    await ports.pause(attempt);
  }
}

async function includingWithdrawn(state: RecordedState | null, decided: readonly DecidedRollout[]): Promise<TickOutcome['including']> {
  const withdrawn = decided.filter(({ happened }) => happened.some(({ kind }) => kind === 'withdrawn')).map(({ before }) => before.prompt);
  return new Map(state === null ? [] : await Promise.all(withdrawn.map(async (id) => [id, await includingPrompts(state, id)] as const)));
}

/** What a tick finds. */
interface Found {
  /** Commit of main. */
  readonly main: string;
  readonly configuration: Configuration;
  readonly state: RecordedState | null;
  readonly rollouts: Rollouts;
  readonly metrics: ReadMetrics;
}

async function decidedNow({ repository }: ReleasePorts, { main, configuration, state, rollouts: { rollouts }, metrics }: Found, { command, now }: TickRequest): Promise<Pick<TickOutcome, 'decided' | 'problems'>> {
  const ids = [...new Set([...rollouts.map(({ prompt }) => prompt), ...(command === null ? [] : [command.id])])];
  const controls = await readControls(repository, main, ids);
  const line = command === null ? null : ((await state?.linesOf([command.id]))?.get(command.id) ?? null);
  const mayBegin = command?.asks === 'start' || rollouts.some(({ phase }) => phase === null);
  const experimenting = mayBegin ? await readExperimenting(repository, { source: main, records: state?.commit ?? null, catalog: await readCatalog(repository, state?.commit ?? null), configuration, now }) : () => null;
  const facts = { controls, settings: configuration.rollout, windows: metrics.windows, silent: silentSources(metrics), experimenting, now: Math.floor(now.getTime() / 1000), command, line };
  return { decided: decideRollouts(rollouts, facts), problems: controls.problems };
}

/** What the windows make of the days that the records have, for usage and experiments. */
async function recordedDays({ repository }: ReleasePorts, state: RecordedState | null, windows: readonly MetricWindow[]): Promise<{ readonly files: ReadonlyMap<string, string>; readonly told: Pick<TickOutcome, 'imported' | 'unrecorded'> }> {
  if (state === null || windows.length === 0) return { files: new Map(), told: { imported: 0, unrecorded: null } };
  const merged = await mergeDays(repository, state.commit, windows);
  if (!merged.ok) return { files: new Map(), told: { imported: 0, unrecorded: merged.problems[0].message } };
  return { files: merged.value.files, told: { imported: merged.value.added, unrecorded: null } };
}

async function configurationOf({ repository }: ReleasePorts, { main, records }: Tips, configFile: string): Promise<Configuration> {
  if (main === null) throw new Failure('release-main-missing', 'The repository has no main branch.', 'Push it first, or name it under `branches.main` in prompt-library.yaml.');
  const rules = await configurationAt(repository, requestAt({ source: main, records, configFile }, 'main'));
  const wrong = rules.problems.find(({ severity }) => severity === 'error');
  if (wrong !== undefined) throw new Failure('tick-configuration', `The configuration cannot be read, so nothing was decided: ${wrong.message}`, wrong.fix);
  return rules.configuration;
}

/** A heartbeat is kept once an hour: by it people see that ticks still come. */
const heartbeat = 3000;

function isWorthWriting(decided: readonly DecidedRollout[], differs: boolean, before: number | null, now: number): boolean {
  if (decided.length === 0) return false;
  return differs || decided.some(({ happened }) => happened.length > 0) || before === null || now - before >= heartbeat;
}

async function push({ remote }: ReleasePorts, state: RecordedState, files: ReadonlyMap<string, string>, message: string, now: number): Promise<'landed' | 'again'> {
  const contents = new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
  const staged = await remote.stage({ by: { ...recorder, date: now }, commit: { parent: state.commit, files: contents, message }, tags: [] });
  try {
    return landed(await staged.push());
  } finally {
    await staged.discard();
  }
}

function landed(outcome: PushOutcome): 'landed' | 'again' {
  switch (outcome.is) {
    case 'landed':
    case 'tags-missing':
      return 'landed';
    case 'branch-moved':
      return 'again';
    case 'refused':
      throw new Failure('tick-refused', `The remote refused the records: ${outcome.because}`, 'Let the token write branch `prompt-library`: `contents: write`.');
  }
}

/** A fixed template: no word of a person reaches it. */
function messageOf(decided: readonly DecidedRollout[], imported: number): string {
  const happened = decided.flatMap(({ before, happened: kinds }) => kinds.map(({ kind, rollout }) => `${before.prompt}@${before.candidate}: ${kind} ${rollout.phase ?? ''}`.trimEnd()));
  const title = `tick: ${decided.length} rollouts, ${happened.length} events${imported === 0 ? '' : `, ${imported} windows`}`;
  return happened.length === 0 ? title : `${title}\n\n${happened.join('\n')}`;
}
