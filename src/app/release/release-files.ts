import type { Repository } from '../../git/repository.ts';
import { applyRelease, shardsToRead } from '../../ledger/apply-release.ts';
import { encodeHeader, headerPath, type StateHeader } from '../../ledger/header.ts';
import { appendEvents, eventsPath } from '../../ledger/events.ts';
import { encodeReleaseRecord, recordPath, type ReleaseRecord } from '../../ledger/release-record.ts';
import { rolloutsPath } from '../../ledger/rollouts.ts';
import type { RunFacts } from '../../ledger/run-facts.ts';
import type { Shards } from '../../ledger/shards.ts';
import { inChannel, type Channel } from '../../ledger/layout.ts';
import { sourcesOf } from '../../library/sources.ts';
import { stagingEnvironment } from '../channel/candidates.ts';
import { readExperimenting } from '../experiment/experimenting.ts';
import { readRollouts } from '../rollout/read-rollouts.ts';
import { rolloutsAfterRelease } from '../rollout/rollouts-after-release.ts';
import { formerIds, type FormerId } from '../state/former-ids.ts';
import { readableRecord, type RecordedState } from '../state/read-state.ts';
import { changelogFiles } from './changelog-files.ts';
import type { ReleasePlan } from './plan-release.ts';
import { servedFiles } from './served-files.ts';

/** What a run writes to branch `prompt-library`. */
export interface BranchFiles {
  /** New contents by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether anything of it says more than the branch says already. */
  readonly isNews: boolean;
}

/** When and why a run writes. */
export interface RunMoment {
  readonly source: string;
  /** Committer date of the source, seconds since 1970 UTC. */
  readonly committedAt: number;
  /** When rollouts that it starts begin, seconds since 1970 UTC. */
  readonly now: number;
  readonly reason?: string | null;
}

/**
 * The files that a run writes to the branch, and nothing else of it changes: state, record, events, changelogs, catalog.
 * The same plan gives the same bytes.
 */
export async function releaseFiles(repository: Repository, plan: ReleasePlan, { source, committedAt, now, reason = null }: RunMoment): Promise<BranchFiles> {
  const { state, channel } = plan;
  const sequence = (state?.header.sequence ?? 0) + 1;
  if (channel !== 'main' && channel !== 'rc') return await experimentFiles(plan, sequence);
  const folder: Channel = channel === 'main' ? 'main' : 'staging';
  const facts: RunFacts = { sequence, environment: channel === 'main' ? 'production' : stagingEnvironment, actor: null, reason, prompts: plan.prompts };
  const record = plan.record ?? quietRecord(source, committedAt);
  const shards = await neededShards(state, record, facts);
  const applied = applyRelease(shards, record, facts);
  const occasion = { at: record.committedAt, sequence, decision: record.version, environment: facts.environment, actor: null, reason };
  const rollouts = await rolloutsAfterRelease(await readRollouts(folder === 'main' ? state : null), { repository, record, prompts: plan.prompts, changed: applied.changed, policy: plan.configuration.rollout.gradual, occasion, experimenting: async () => await readExperimenting(repository, { source, records: state?.commit ?? null, catalog: await plan.served(), configuration: plan.configuration, now: new Date(now * 1000) }), now });
  const events = await eventsFile(state, committedAt, [...applied.events, ...rollouts.events]);
  const header: StateHeader = {
    schema: 'prompt-libraries/state/v1',
    channel: folder,
    sequence,
    through: source,
    waiting: waitingPaths(plan),
    library: channel === 'main' ? (plan.record?.version ?? state?.header.library ?? null) : null,
  };
  // Records begin with a version: until then every run is the first one, and does what the first release is to do.
  const isNews = plan.record !== null || (state !== null && (applied.changed.size > 0 || header.waiting.join() !== state.header.waiting.join()));
  const own = [
    [headerPath, encodeHeader(header)] as const,
    ...applied.shards,
    ...events,
    ...(rollouts.text === null ? [] : [[rolloutsPath, rollouts.text] as const]),
    ...(plan.record === null ? [] : [[recordPath(plan.record), encodeReleaseRecord(plan.record)] as const]),
    ...(plan.record === null ? [] : await changelogFiles(state, plan.record, plan.configuration.changelogPerPrompt, formersIn(plan))),
  ];
  const served = await servedFiles(plan, record, applied.changed, sequence, rollouts.active);
  return { files: new Map([...own.map(([path, text]) => [inChannel(folder, path), text] as const), ...served]), isNews };
}

function formersIn({ state, configuration, prompts }: ReleasePlan): (id: string) => Promise<readonly FormerId[]> {
  const sources = sourcesOf(configuration);
  return async (id) => (state === null ? [] : await formerIds(state, sources, id, prompts.get(id)?.renamedFrom ?? null));
}

/** An experiment leaves its record, to make its tags again, and versions to ask for by name; nobody's state changes. */
async function experimentFiles(plan: ReleasePlan, sequence: number): Promise<BranchFiles> {
  const { record } = plan;
  if (record === null) return { files: new Map(), isNews: false };
  const served = await servedFiles(plan, record, new Map(), sequence, new Map());
  return { files: new Map([[inChannel('staging', recordPath(record)), encodeReleaseRecord(record)], ...served]), isNews: true };
}

/** Stands for a run that only brings the records up to date: metadata, drafts. Its decisions are named by the commit. */
function quietRecord(source: string, committedAt: number): ReleaseRecord {
  return {
    schema: 'prompt-libraries/release-record/v1',
    kind: 'release',
    version: source,
    previous: null,
    tag: '',
    source,
    committedAt,
    prompts: [],
    removed: [],
    waiting: [],
  };
}

function waitingPaths({ waiting, read }: ReleasePlan): readonly string[] {
  const ids = new Set(waiting.map(({ id }) => id));
  const paths = read.facts.touched.flatMap(({ id, before, after }) => (ids.has(id) ? [before, after].flatMap((each) => each?.path ?? []) : []));
  return [...new Set([...paths, ...read.cascades.flatMap(({ id, path }) => (ids.has(id) ? [path] : []))])].sort();
}

/** Reads shards until none is missing: what a prompt needed before is known only from its line. */
async function neededShards(state: RecordedState | null, record: ReleaseRecord, facts: RunFacts): Promise<Shards> {
  const shards = new Map<string, Shards extends ReadonlyMap<string, infer Lines> ? Lines : never>();
  for (;;) {
    const missing = shardsToRead(shards, record, facts);
    if (missing.length === 0) return shards;
    const read = state === null ? new Map(missing.map((path) => [path, []])) : await state.shardsAt(missing);
    for (const [path, lines] of read) shards.set(path, lines);
  }
}

async function eventsFile(
  state: RecordedState | null,
  at: number,
  events: ReturnType<typeof applyRelease>['events'],
): Promise<readonly (readonly [string, string])[]> {
  if (events.length === 0) return [];
  const path = eventsPath(at);
  const earlier = (await state?.textsAt([path]))?.get(path) ?? '';
  return [[path, readableRecord(appendEvents(earlier, events, path))]];
}
