import { commitTypes } from '../../commit/commit-types.ts';
import type { Repository } from '../../git/repository.ts';
import { judge } from '../../gate/judge.ts';
import { accepting } from '../../gate/ratchet.ts';
import type { PromptFacts } from '../../ledger/run-facts.ts';
import type { Touched } from '../../library/prompt.ts';
import { countedDate } from '../../library/counted-date.ts';
import { sourcesOf } from '../../library/sources.ts';
import { tagOf } from '../../release/build-plan.ts';
import { keptCandidates } from '../../release/candidate.ts';
import type { Facts } from '../../rule/facts.ts';
import { coreOf, type PreReleaseChannel } from '../../version/pre-release.ts';
import { schemes } from '../../version/schemes.ts';
import { candidatesIn, followedIn } from '../channel/candidates.ts';
import { preReleasing } from '../channel/numbering.ts';
import { readChannelPast, type ChannelPast } from '../channel/channel-past.ts';
import { configurationAt } from '../check/configuration-at.ts';
import { readFacts, type CheckFacts, type FactSources } from '../check/read-facts.ts';
import { refuseLostBranch } from '../state/library-tags.ts';
import { readCatalog } from '../state/read-catalog.ts';
import { readState } from '../state/read-state.ts';
import { candidateChange, recordedAlready, type ChannelStates } from './candidate-change.ts';
import { heldBack } from './held.ts';
import { frozenCascades } from './frozen-cascades.ts';
import { refuseOtherScheme } from './keep-scheme.ts';
import { dateRemarks } from './main-standing.ts';
import { unreleasablePrompts } from './named-prompts.ts';
import { dated, dateOf, requestAt, waitingPrompts, type ReleasePlan, type ReleaseRequest } from './plan-release.ts';
import { fileTimes, promptFacts } from './prompt-facts.ts';
import { recordOf } from './record-of.ts';
import { addingWays, releaseWays } from './release-ways.ts';

/**
 * Plans the pre-releases of a branch: like a release of main, but counted from what main released, numbered by the channel's
 * rules, and recorded beside main's records. A pure function of the commit, the records, the tags and the configuration.
 * @throws Failure as `planRelease` does.
 */
export async function planCandidates(repository: Repository, request: ReleaseRequest, channel: PreReleaseChannel): Promise<ReleasePlan> {
  const { source, records } = request;
  const [main, staging, catalog] = await Promise.all([
    records === null ? null : readState(repository, records),
    records === null ? null : readState(repository, records, 'staging'),
    readCatalog(repository, records),
  ]);
  const check = requestAt(request, 'staging');
  const rules = await configurationAt(repository, check);
  const { configuration } = rules;
  if (main === null) refuseLostBranch(request.tags, configuration.tagFormat);
  const isGone = main !== null && (await repository.commitOf(main.header.through)) === null;
  await refuseOtherScheme(repository, { configuration, state: main, source, configFile: request.configFile, isGone });
  const unreleasable = await unreleasablePrompts(repository, { configuration, source, states: [main, staging], only: request.only });
  const apart = await candidateChange(repository, sourcesOf(configuration), { main, staging }, source);
  const base = main === null || isGone ? null : await repository.mergeBase(main.header.through, source);
  const commits = await repository.history(base, source);
  const past = main === null ? null : await readChannelPast(repository, { configuration, state: main, tip: source, tags: request.tags }, apart.touched);
  const candidatesOf = candidatesIn(catalog, request.tags.keys(), configuration.tagFormat);
  const change = { ...apart, touched: await pending(apart.touched, { main, staging }, channel, past, (id, stable) => keptCandidates(schemes[configuration.versioning.scheme], stable, candidatesOf(id)).length > 0) };
  const types = commitTypes(configuration.versioning.types, configuration.versioning.preset);
  const waysOf: FactSources['waysOf'] = async (claims, touched) =>
    main === null ? addingWays(commits, touched, types) : (await releaseWays(repository, main, source, types, claims, touched, past?.starts)).ways;
  const writtenAt = await dateOf(repository, source, commits);
  const committedAt = countedDate(writtenAt, request.now);
  const range = commits.length > 0 ? commits : await repository.history((await repository.parentsOf(source))[0] ?? null, source);
  const isTaken = (id: string, version: string): boolean => request.tags.has(tagOf(configuration.tagFormat, id, version));
  const number = preReleasing(candidatesOf, channel, followedIn(catalog));
  const read = await readFacts({ repository, request: check, configuration, change, commits: dated(range, committedAt), state: main, isTaken, hasStaging: true, now: new Date(committedAt * 1000), message: null, waysOf, hasLanded: true, number });
  const judgements = accepting(rules.baseline, await judge(leading(read.facts), 'release'));
  const held = heldBack(judgements, rules.problems, configuration.strict);
  const waiting = waitingPrompts(read, held, request.only, frozenCascades(read));
  const sequence = Math.max(catalog?.sequence ?? 0, staging?.header.sequence ?? 0) + 1;
  const recorded = recordOf(read, waiting, { state: staging, source, committedAt, configuration, preRelease: `staging-${String(sequence).padStart(6, '0')}` });
  // An experiment takes nothing away: it only adds versions to ask for by name.
  const record = recorded === null || channel === 'rc' ? recorded : { ...recorded, removed: [] };
  const plan = { configuration, state: staging, channel, standing: { is: 'ahead' } as const, served: async () => catalog, waiting, unreleasable, judgements, read, committedAt, remarks: dateRemarks(source, writtenAt, committedAt), record, lacking: past?.lacking ?? new Map() };
  return { ...plan, prompts: await recordedFacts(plan, { main, staging }, fileTimes(commits)) };
}

/** What may be due: neither recorded already, nor merely older than main while no candidate is about. */
async function pending(
  touched: readonly Touched[],
  { main, staging }: ChannelStates,
  channel: PreReleaseChannel,
  past: ChannelPast | null,
  hasCandidate: (id: string, stable: string | null) => boolean,
): Promise<readonly Touched[]> {
  const recorded = channel === 'rc' ? await recordedAlready(staging, touched) : new Set();
  const lines = (await main?.linesOf([...(past?.behind ?? [])])) ?? new Map();
  return touched.filter(({ id }) => !recorded.has(id) && (past?.behind.has(id) !== true || hasCandidate(id, lines.get(id)?.version ?? null)));
}

/** The facts with the versions that pre-releases lead to: ranges and requests are about those. */
function leading(facts: Facts): Facts {
  return { ...facts, versions: new Map([...facts.versions].map(([id, each]) => [id, { ...each, to: each.to === null ? null : coreOf(each.to) }])) };
}

/** What the records are told: of prompts that get a pre-release, and of those that had one. Others are main's affair. */
async function recordedFacts(
  { read, waiting, record, channel }: Pick<ReleasePlan, 'read' | 'waiting' | 'record' | 'channel'>,
  { staging }: ChannelStates,
  times: ReturnType<typeof fileTimes>,
): Promise<ReadonlyMap<string, PromptFacts>> {
  const waits = new Set(waiting.map(({ id }) => id));
  const present = presentIn(read).filter(({ id }) => !waits.has(id));
  const lines = (await staging?.linesOf(present.map(({ id }) => id))) ?? new Map();
  const released = new Set(record?.prompts.map(({ id }) => id));
  const wanted = present.filter(({ id }) => released.has(id) || (channel === 'rc' && (lines.get(id)?.version ?? null) !== null));
  return new Map(wanted.map(({ id, prompt, renamedFrom }) => [id, promptFacts(prompt, renamedFrom, times)]));
}

function presentIn({ facts, cascades }: CheckFacts): readonly { readonly id: string; readonly prompt: CheckFacts['cascades'][number]['prompt']; readonly renamedFrom: string | null }[] {
  const own = facts.touched.flatMap(({ kind, before, after }) =>
    after === null || after.document === null ? [] : [{ id: after.id, prompt: after, renamedFrom: kind === 'renamed' ? (before?.id ?? null) : null }],
  );
  const touched = new Set(own.map(({ id }) => id));
  return [...own, ...cascades.filter(({ id }) => !touched.has(id)).map(({ id, prompt }) => ({ id, prompt, renamedFrom: null }))];
}
