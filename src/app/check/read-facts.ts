import { commitTypes } from '../../commit/commit-types.ts';
import type { CommitTypes } from '../../commit/commit.ts';
import type { CommitWithPaths, PathChange, Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import { decide, type Decision } from '../../library/decision.ts';
import { differencesBetween, gentlest } from '../../library/floor.ts';
import type { Landing, Way } from '../../library/landing.ts';
import { modelsOf } from '../../library/model-family.ts';
import { policiesFrom } from '../../library/policies.ts';
import { tokensOfBothSides } from '../../library/prompt-tokens.ts';
import { tokensWithinLimits } from '../../library/tokens-within-limits.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';
import type { Released } from '../../library/released.ts';
import { sourcesOf, type Sources } from '../../library/sources.ts';
import { readReleased } from '../state/read-released.ts';
import type { RecordedState } from '../state/read-state.ts';
import type { Facts, Flow, PlannedVersion } from '../../rule/facts.ts';
import { secretsIn } from '../../rule/secrets.ts';
import { needsOf } from '../../library/needs.ts';
import type { NumberPrompt } from '../channel/numbering.ts';
import { pulledAlong, pulledBy, type Cascade, type FindDependents, type UnversionedCascade } from './cascades.ts';
import { dependentsOf } from './dependents.ts';
import { digestsAmong, digestsOfBothSides, type Digests } from './digests.ts';
import { landingOf } from './landing-at.ts';
import { landingWays } from './landing-ways.ts';
import { idsOf } from './ids-of.ts';
import { locatorFor, type Locator } from './locate.ts';
import type { Change } from './read-change.ts';
import { filesAround } from './read-around.ts';
import { modifiedDates } from './modified.ts';
import { peopleOf } from './people.ts';
import { readFilesBeside } from './read-files-beside.ts';
import { readEvidence } from './read-evidence.ts';
import { readConsumers } from './read-consumers.ts';
import { readDeprecations } from './read-deprecations.ts';
import { namesTaken } from './read-names.ts';
import { readNeighbours } from './read-neighbours.ts';
import { readTesting } from './read-testing.ts';
import type { CheckRequest, LandingMessage } from './request.ts';
import { decideVersions, type VersionedStep } from './versions.ts';
import { waitingCascades } from './waiting-cascades.ts';

/** What was read for one check, before anything is judged. */
export interface CheckFacts {
  readonly facts: Facts;
  readonly steps: readonly VersionedStep[];
  readonly cascades: readonly Cascade[];
  /** Content digest of any prompt of the head that was read. */
  readonly digests: Digests;
  /** Every prompt of the head that was read: the touched, the pulled along, and all they need. */
  readonly below: ReadonlyMap<string, Prompt>;
}

/** Where the facts come from. */
export interface FactSources {
  readonly repository: Repository;
  readonly request: CheckRequest;
  readonly configuration: Configuration;
  readonly change: Change;
  readonly commits: readonly CommitWithPaths[];
  /** The records of earlier releases; `null` where there are none yet. */
  readonly state: RecordedState | null;
  readonly isTaken: (id: string, version: string) => boolean;
  readonly hasStaging: boolean;
  /** See `Facts.now`. */
  readonly now: Date;
  readonly message: LandingMessage | null;
  /** Which commits count for each prompt, where that is not simply those of the range: what is released landed by many pull requests. */
  readonly waysOf: ((sources: Sources, touched: readonly Touched[]) => Promise<ReadonlyMap<string, readonly Way[]>>) | null;
  /** Whether the messages have landed, so that nobody can mend them: of a release. */
  readonly hasLanded?: boolean;
  /** Changes of files of tests and snapshots, where they count by themselves. */
  readonly testChanges?: readonly PathChange[];
  /** See `FilesAround.nearly`. */
  readonly nearly?: readonly string[];
  /** Changes of files that say which application uses what. */
  readonly consumerChanges?: readonly PathChange[];
  /** How versions are found, where not by impact alone. */
  readonly number?: NumberPrompt;
}

/** Asks git for everything the rules and the plan need: neighbours, ids, dependents, versions. Judges nothing. */
export async function readFacts(from: FactSources): Promise<CheckFacts> {
  const { repository, request, configuration, change } = from;
  const { touched } = change;
  const sources = sourcesOf(configuration);
  const locator = locatorFor(repository, sources, request.tree);
  const [neighbours, released] = await Promise.all([readNeighbours(repository, sources, locator, touched), readReleased(repository, sources, from.state, touched)]);
  const digests = digestsOfBothSides(touched, neighbours);
  const landing = landingFrom(from);
  const ways = from.waysOf === null ? await landingWays({ repository, request, commits: from.commits, sources, touched, landing, types: typesOf(configuration) }) : await from.waysOf(sources, touched);
  const decisions = request.scope === 'all' ? [] : decisionsOn(touched, ways, digests, configuration, released);
  const records = from.state === null ? null : { state: from.state, pathsSince: pathsSince(from, from.state) };
  const find: FindDependents = (wanted) => dependentsOf(repository, sources, request.tree, wanted, records);
  const [ids, pulled] = await Promise.all([idsOf(locator, touched), pulledAlong(decisions, find)]);
  const waiting = (change.waiting ?? []).filter(({ id }) => !pulled.cascades.some((each) => each.id === id));
  const untouched = [...pulled.cascades.map(({ prompt }) => prompt), ...waiting].map(asTouched);
  const below = untouched.length === 0 ? neighbours : await readNeighbours(repository, sources, locator, [...touched, ...untouched]);
  const deprecations = await readDeprecations({ repository, sources, locator, tree: request.tree, touched, isWhole: request.scope === 'all', state: from.state, now: from.now });
  const consumers = await readConsumers({ repository, sources, configuration, locator, request, touched, changes: from.consumerChanges ?? [] });
  const digestsOfHead = digestsAmong(below);
  const known = await withCascades(from, released, untouched);
  const unversioned = [...pulled.cascades, ...(await waitingCascades(repository, from.state, waiting, known, digestsOfHead))];
  const steps = decideVersions({ ...from, released: known, decisions, cascades: unversioned, digests: digestsOfHead });
  const testing = await readTesting({ repository, sources, locator, tree: request.tree, prompts: promptsToTest(touched, unversioned), below, changes: from.testChanges ?? [] });
  return {
    facts: {
      configuration,
      touched,
      decisions,
      misnamed: change.misnamed,
      around: await filesAround(repository, request.tree, change, from.nearly ?? []),
      neighbours,
      ...ids,
      taken: await namesTaken({ repository, locator, touched, state: from.state, released, digests: digests.after, isWhole: request.scope === 'all', isRelease: from.hasLanded === true }),
      pulledBy: pulledBy(decisions, pulled.cascades),
      dependentsOfRemoved: pulled.dependentsOfRemoved,
      deprecations,
      consumers,
      knownIds: await idsForSuggestions(locator, touched, new Map([...neighbours, ...deprecations.replacements]), consumers.changed.some(({ consumer }) => consumer.uses.some(({ id }) => !consumers.prompts.has(id)))),
      versions: plannedVersions(steps.steps, decisions, released),
      tokens: await (request.scope === 'all' || from.hasLanded === true ? tokensWithinLimits : tokensOfBothSides)(touched, neighbours, configuration),
      secrets: await secretsIn(touched),
      beside: await readFilesBeside(repository, touched),
      now: from.now,
      policies: touched.length === 0 ? [] : await policiesFrom(configuration.gates.compliance.policies),
      modified: await modifiedOf(from),
      testing: { ...testing, evidence: await readEvidence({ repository, request, testing, touched, released: known, before: digestsOfBothSides(touched, below).before }) },
      ...(await peopleOf(request, { touched, configuration, landing, flow: request.flow, now: from.now })),
      landing,
      flow: flowOf(request, from.hasStaging),
    },
    steps: steps.steps,
    cascades: steps.cascades,
    digests: digestsOfHead,
    below,
  };
}

/** Prompts of the head that the change touches or pulls along, each once. */
function promptsToTest(touched: readonly Touched[], cascades: readonly UnversionedCascade[]): readonly Prompt[] {
  const ids = new Set(touched.map(({ id }) => id));
  return [...touched.flatMap(({ after }) => after ?? []), ...cascades.flatMap(({ id, prompt }) => (ids.has(id) ? [] : [prompt]))];
}

/**
 * What changed since the records were true: the change itself where they are true of its base; asked at most once. Where the
 * commit they are true of is gone, a release has compared with the records themselves, and anything may have changed otherwise.
 */
function pathsSince({ repository, request, change, hasLanded = false, configuration }: FactSources, { header }: RecordedState): () => Promise<readonly string[]> {
  let asked: Promise<readonly string[]> | null = null;
  const own = change.touched.flatMap(({ after }) => after?.path ?? []);
  const isOfBase = request.scope === 'changed' && header.through === request.base;
  const ask = async (): Promise<readonly string[]> => {
    if (isOfBase) return own;
    if ((await repository.commitOf(header.through)) !== null) return (await repository.diff(header.through, request.tree)).map(({ path }) => path);
    if (hasLanded) return own;
    const listed = await Promise.all(sourcesOf(configuration).folders.map((folder) => repository.listTree(request.tree, folder)));
    return listed.flat().map(({ path }) => path);
  };
  return () => (asked ??= ask());
}

function landingFrom({ message, commits, change, configuration }: FactSources): Landing {
  return landingOf(message, commits, change.touched, configuration.merge, typesOf(configuration));
}

function typesOf({ versioning }: Configuration): CommitTypes {
  return commitTypes(versioning.types, versioning.preset);
}

function decisionsOn(
  touched: readonly Touched[],
  ways: ReadonlyMap<string, readonly Way[]>,
  digests: { readonly before: Digests; readonly after: Digests },
  configuration: Configuration,
  released: ReadonlyMap<string, Released>,
): readonly Decision[] {
  const models = modelsOf(configuration);
  return touched.map((each) =>
    decide(each, {
      ways: ways.get(each.id) ?? [],
      digests: {
        before: each.before === null ? null : (released.get(each.id)?.digest ?? digests.before(each.before)),
        after: each.after === null ? null : digests.after(each.after),
      },
      // What was released before comes back, or waits: users get it as the next version.
      isReleased: released.has(each.id),
      // Users have the released text, whatever the base has in the meantime; and where it was taken back, the one before.
      differencesBetween: (before, after) => gentlest([released.get(each.id)?.prompt ?? before, ...[released.get(each.id)?.stable ?? []].flat()].map((had) => differencesBetween(had, after, models))),
    }),
  );
}

/** A prompt that nobody edited, for reading what it needs. */
function asTouched(prompt: Prompt): Touched {
  return { id: prompt.id, kind: 'modified', before: null, after: prompt };
}

/** What is released of the prompts that are pulled along, beside the touched ones. */
async function withCascades(
  { repository, state, configuration }: FactSources,
  released: ReadonlyMap<string, Released>,
  untouched: readonly Touched[],
): Promise<ReadonlyMap<string, Released>> {
  if (untouched.length === 0) return released;
  const more = await readReleased(repository, sourcesOf(configuration), state, untouched);
  return new Map([...more, ...released]);
}

/** Names to suggest cost a listing of the tree: made only when something is missing. */
async function idsForSuggestions(
  locator: Locator,
  touched: readonly Touched[],
  neighbours: ReadonlyMap<string, Prompt>,
  isWanted: boolean,
): Promise<readonly string[]> {
  const named = (prompt: Prompt): readonly string[] => [...needsOf(prompt).map(({ id }) => id), ...[prompt.document?.metadata.deprecation?.replacement ?? []].flat()];
  const missing = touched.some(({ after }) => after !== null && named(after).some((id) => !neighbours.has(id)));
  return missing || isWanted ? await locator.allIds() : [...neighbours.keys()];
}

function plannedVersions(
  steps: readonly VersionedStep[],
  decisions: readonly Decision[],
  released: ReadonlyMap<string, Released>,
): ReadonlyMap<string, PlannedVersion> {
  const planned = new Map<string, PlannedVersion>(
    [...released].map(([id, { version }]) => [id, { from: version, to: null, requests: [], computed: null }]),
  );
  for (const { touched } of decisions) planned.set(touched.id, { from: released.get(touched.id)?.version ?? null, to: null, requests: [], computed: null });
  for (const { decision, version } of steps) planned.set(decision.touched.id, version);
  return planned;
}

/** Only a check of everything asks how old things are: what a change touches is as young as the change. */
async function modifiedOf({ repository, state, request, change }: FactSources): Promise<ReadonlyMap<string, Date>> {
  if (request.scope !== 'all') return new Map();
  return await modifiedDates(repository, state, request.tree, change.touched.flatMap(({ after }) => after ?? []));
}

function flowOf({ flow }: CheckRequest, hasStaging: boolean): Flow | null {
  return flow === null ? null : { ...flow, hasStaging };
}
