import type { Catalog } from '../../catalog/catalog.ts';
import { commitTypes } from '../../commit/commit-types.ts';
import type { CommitWithPaths, Repository } from '../../git/repository.ts';
import { judge } from '../../gate/judge.ts';
import { accepting } from '../../gate/ratchet.ts';
import type { Judgements } from '../../gate/verdict.ts';
import type { ReleaseRecord, WaitingPrompt } from '../../ledger/release-record.ts';
import type { PromptFacts } from '../../ledger/run-facts.ts';
import type { Configuration } from '../../library/configuration.ts';
import { countedDate } from '../../library/counted-date.ts';
import type { Touched } from '../../library/prompt.ts';
import { sourcesOf } from '../../library/sources.ts';
import { Failure } from '../../problem/failure.ts';
import type { PreReleaseChannel } from '../../version/pre-release.ts';
import { withReturns } from '../channel/returning.ts';
import { configurationAt } from '../check/configuration-at.ts';
import { readFacts, type CheckFacts, type FactSources } from '../check/read-facts.ts';
import type { CheckRequest } from '../check/request.ts';
import { refuseLostBranch } from '../state/library-tags.ts';
import { readCatalog } from '../state/read-catalog.ts';
import { readState, type RecordedState } from '../state/read-state.ts';
import { frozenCascades } from './frozen-cascades.ts';
import { dateRemarks, mainStanding, rewrittenRemark, standingRemarks, type MainStanding } from './main-standing.ts';
import { heldBack, includingAny } from './held.ts';
import { refuseOtherScheme } from './keep-scheme.ts';
import { fileTimes, promptFacts } from './prompt-facts.ts';
import { unreleasablePrompts } from './named-prompts.ts';
import { addingWays, releaseWays } from './release-ways.ts';
import { readPromotion } from './promotion-facts.ts';
import { recordOf } from './record-of.ts';
import { tagOf } from '../../release/build-plan.ts';
import { reachOf } from '../../rollout/reach.ts';
import { releaseChange } from './release-change.ts';
import { takenBack } from './taken-back.ts';

/** What is asked of a release run. */
export interface ReleaseRequest {
  /** The commit to release: the tip of the main branch. */
  readonly source: string;
  /** The commit of branch `prompt-library`; `null` where there is none yet. */
  readonly records: string | null;
  readonly configFile: string;
  /** Tags that exist, by name, with what they point at. */
  readonly tags: ReadonlyMap<string, string>;
  /** Only these prompts; `null` for all. */
  readonly only: ReadonlySet<string> | null;
  /** The moment of the run: no commit is dated later. */
  readonly now: Date;
}

/** What a run would do: everything else follows from it. */
export interface ReleasePlan {
  readonly configuration: Configuration;
  /** Main's releases, or pre-releases of staging or of an experiment. */
  readonly channel: 'main' | PreReleaseChannel;
  /** How the commit stands to the one that was released last. */
  readonly standing: MainStanding;
  /** The records of the channel. */
  readonly state: RecordedState | null;
  /** The catalog as the records have it. */
  readonly served: () => Promise<Catalog | null>;
  /** `null` where no version comes of it. */
  readonly record: ReleaseRecord | null;
  /** What the records are told of each prompt that is not held back. */
  readonly prompts: ReadonlyMap<string, PromptFacts>;
  readonly waiting: readonly WaitingPrompt[];
  /** Why prompts that were asked for by name are not released as their files are, by id. */
  readonly unreleasable: ReadonlyMap<string, string>;
  /** What each gate said. */
  readonly judgements: Judgements;
  readonly read: CheckFacts;
  /** Committer date of the source as far as it counts, seconds since 1970 UTC. */
  readonly committedAt: number;
  /** What a reader of the run must know, in words. */
  readonly remarks: readonly string[];
  /** Of staging: the versions of main that it lacks, by id; they are asked for until it has them. */
  readonly lacking: ReadonlyMap<string, readonly string[]>;
}

/**
 * Plans the release of a commit: a pure function of the commit, the records, the tags and the configuration in the commit.
 * @throws Failure when git cannot answer, `records-damaged` when the records cannot be read, `branch-lost` when they are gone,
 * `version-scheme-changed` when no version can follow, `prompt-unknown` where an id that is asked for is nobody's.
 */
export async function planRelease(repository: Repository, request: ReleaseRequest): Promise<ReleasePlan> {
  const { records } = request;
  const state = records === null ? null : await readState(repository, records);
  const standing = await mainStanding(repository, state, request.source);
  // What is behind the records is looked at where they stand, and released to nothing.
  const source = standing.is === 'behind' ? standing.through : request.source;
  const check = requestAt({ ...request, source }, 'main');
  const rules = await configurationAt(repository, check);
  const { configuration } = rules;
  if (state === null) refuseLostBranch(request.tags, configuration.tagFormat);
  await refuseOtherScheme(repository, { configuration, state, source, configFile: request.configFile, isGone: standing.is === 'gone' });
  const sources = sourcesOf(configuration);
  const unreleasable = await unreleasablePrompts(repository, { configuration, source, states: [state], only: request.only });
  const [change, commits] = await Promise.all([
    releaseChange(repository, sources, state, source, standing),
    repository.history(standing.is === 'gone' ? null : (state?.header.through ?? null), source),
  ]);
  const types = commitTypes(configuration.versioning.types, configuration.versioning.preset);
  const rewritten = new Map<string, string | null>();
  const waysOf: FactSources['waysOf'] = async (claims, touched) => {
    if (state === null) return addingWays(commits, touched, types);
    const begun = await begunBefore(state, touched);
    const answer = await releaseWays(repository, state, source, types, claims, touched.filter((each) => !begun.includes(each)), new Map(), commits);
    for (const [id, base] of answer.rewritten) rewritten.set(id, base);
    return begun.length === 0 ? answer.ways : new Map([...answer.ways, ...addingWays(await repository.history(null, source), begun, types)]);
  };
  const writtenAt = await dateOf(repository, source, commits);
  const committedAt = countedDate(writtenAt, request.now);
  const isTaken = (id: string, version: string): boolean => request.tags.has(tagOf(configuration.tagFormat, id, version));
  const promotion = await readPromotion(repository, { configuration, state, records, tags: request.tags }, change.touched);
  const found = await readFacts({ repository, request: check, configuration, change, commits: dated(commits, committedAt), state, isTaken, hasStaging: false, now: new Date(committedAt * 1000), message: null, waysOf, hasLanded: true, number: await withReturns(repository, configuration, state, promotion.number) });
  const read = { ...found, steps: found.steps.map((step) => withRemark(step, rewritten)) };
  const judgements = accepting(rules.baseline, await judge(read.facts, 'release'));
  const held = heldBack(judgements, rules.problems, configuration.strict);
  const withdrawn = await takenBack(repository, { state, read, source, configuration, types });
  let catalog: Promise<Catalog | null> | null = null;
  const served = (): Promise<Catalog | null> => (catalog ??= readCatalog(repository, records));
  const waiting = waitingPrompts(read, held, request.only, new Map([...promotion.waits(read), ...frozenCascades(read), ...withdrawn]));
  return {
    configuration,
    channel: 'main',
    standing,
    state,
    served,
    lacking: new Map(),
    waiting,
    unreleasable,
    judgements,
    read,
    committedAt,
    remarks: [...standingRemarks(standing, request.source), ...dateRemarks(source, writtenAt, committedAt)],
    ...(standing.is === 'behind' ? { record: null, prompts: new Map() } : await released(read, waiting, { state, source, committedAt, commits, configuration, served })),
  };
}

/** Prompts that an earlier run saw and held back, and that no run ever released: they were added before the commit of the records. */
async function begunBefore(state: RecordedState, touched: readonly Touched[]): Promise<readonly Touched[]> {
  const held = new Set(state.header.waiting);
  const waited = touched.filter(({ kind, after }) => kind === 'added' && after !== null && held.has(after.path));
  const lines = waited.length === 0 ? new Map() : await state.linesOf(waited.map(({ id }) => id));
  return waited.filter(({ id }) => (lines.get(id)?.version ?? null) === null);
}

function withRemark(step: CheckFacts['steps'][number], rewritten: ReadonlyMap<string, string | null>): CheckFacts['steps'][number] {
  const base = rewritten.get(step.decision.touched.id);
  return base === undefined ? step : { ...step, remarks: [...(step.remarks ?? []), rewrittenRemark(base)] };
}

/** The commits of a range, the newest of which has the date that counts. */
export function dated(commits: readonly CommitWithPaths[], committedAt: number): readonly CommitWithPaths[] {
  const [newest, ...others] = commits;
  return newest === undefined ? [] : [{ ...newest, committedAt }, ...others];
}

/** The tree of a commit as it is, without any change to judge. */
export function requestAt({ source, records, configFile }: Pick<ReleaseRequest, 'source' | 'records' | 'configFile'>, head: string): CheckRequest {
  return {
    base: source,
    head: source,
    tree: source,
    names: { base: 'the records', head },
    flow: null,
    landing: async () => null,
    review: async () => ({ is: 'done' }),
    records,
    configFile,
    scope: 'changed',
  };
}

/** The source's own date; where nothing lies between it and the records, it is the commit the records are true of. */
export async function dateOf(repository: Repository, source: string, commits: readonly CommitWithPaths[]): Promise<number> {
  const own = commits.find(({ oid }) => oid === source) ?? (await repository.history((await repository.parentsOf(source))[0] ?? null, source)).find(({ oid }) => oid === source);
  if (own === undefined) throw new Failure('release-source-missing', 'The commit to release is not in the history that was read.', 'Fetch the main branch completely.');
  return own.committedAt;
}

/** What waits, and what for; `more`: reasons of the prompts' own. What includes a text that waits waits with it. */
export function waitingPrompts(read: CheckFacts, held: ReturnType<typeof heldBack>, only: ReadonlySet<string> | null, more: ReadonlyMap<string, string>): readonly WaitingPrompt[] {
  const ids = [...new Set([...read.facts.touched.map(({ id }) => id), ...read.cascades.map(({ id }) => id)])];
  const objected = new Map(ids.flatMap((id) => {
    const reason = held.everything ?? held.prompts.get(id) ?? more.get(id);
    return reason === undefined ? [] : [[id, reason] as const];
  }));
  const including = includingAny(ids, new Set([...objected.keys(), ...more.keys()]), read.below);
  return ids.flatMap((id) => {
    const partial = including.get(id);
    const reason = objected.get(id) ?? (partial === undefined ? null : includes(partial, objected.has(partial) ? undefined : more.get(partial))) ?? (only !== null && !only.has(id) ? 'it was not asked for' : null);
    return reason === null ? [] : [{ id, for: reason }];
  });
}

/** @param because why the part waits, where it is not told of the part itself. */
function includes(partial: string, because: string | undefined): string {
  return because === undefined ? `it includes ${partial}, which waits` : `it includes ${partial}: ${because}`;
}

interface RunOrigin {
  readonly state: RecordedState | null;
  readonly source: string;
  readonly committedAt: number;
  readonly commits: readonly CommitWithPaths[];
  readonly configuration: Configuration;
  readonly served: () => Promise<Catalog | null>;
}

async function released(read: CheckFacts, waits: readonly WaitingPrompt[], origin: RunOrigin): Promise<Pick<ReleasePlan, 'record' | 'prompts'>> {
  const times = fileTimes(origin.commits);
  const waiting = new Set(waits.map(({ id }) => id));
  const prompts = new Map<string, PromptFacts>();
  for (const { kind, before, after } of read.facts.touched) {
    if (after === null || after.document === null || waiting.has(after.id)) continue;
    prompts.set(after.id, promptFacts(after, kind === 'renamed' ? (before?.id ?? null) : null, times));
  }
  for (const { id, prompt } of read.cascades) if (!prompts.has(id) && !waiting.has(id)) prompts.set(id, promptFacts(prompt, null, times));
  const record = await withRollbacks(recordOf(read, waits, origin), origin);
  return { prompts: await withReach(prompts, record, origin), record };
}

/** Which versions take the one before them back: a revert that gives users a text they had. */
async function withRollbacks(record: ReleaseRecord | null, { served }: RunOrigin): Promise<ReleaseRecord | null> {
  const isRevert = ({ entries }: ReleaseRecord['prompts'][number]): boolean => entries.some(({ change }) => change === 'rollback');
  if (record === null || !record.prompts.some(isRevert)) return record;
  const prompts = (await served())?.environments.get('production')?.prompts;
  const isOld = (id: string, digest: string): boolean => [...(prompts?.get(id)?.versions.values() ?? [])].some((version) => version.digest === digest);
  return { ...record, prompts: record.prompts.map((prompt) => (isRevert(prompt) && isOld(prompt.id, prompt.digest) ? { ...prompt, rollbackOf: prompt.from } : prompt)) };
}

/** Which versions all users get at once, and which ones by a rollout. */
async function withReach(prompts: ReadonlyMap<string, PromptFacts>, record: ReleaseRecord | null, { state, configuration }: RunOrigin): Promise<ReadonlyMap<string, PromptFacts>> {
  if (record?.kind !== 'release') return prompts;
  const idBefore = (id: string): string => prompts.get(id)?.renamedFrom ?? id;
  const lines = (await state?.linesOf(record.prompts.map(({ id }) => idBefore(id)))) ?? new Map();
  const reach = reachOf(record.prompts, (id) => lines.get(idBefore(id))?.stable ?? null, configuration.rollout);
  return new Map([...prompts].map(([id, facts]) => [id, { ...facts, immediate: reach.get(id) !== 'by a rollout' }]));
}
