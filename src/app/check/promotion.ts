import { commitTypes } from '../../commit/commit-types.ts';
import { higherImpact, type Impact } from '../../domain/impact.ts';
import type { CommitWithPaths, Repository } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import { declaredBy, declaredFor, type Way } from '../../library/landing.ts';
import type { Touched } from '../../library/prompt.ts';
import { sourcesOf, type Sources } from '../../library/sources.ts';
import { numberingOf } from '../../library/version-plan.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { pendingImpact } from '../../release/promotion.ts';
import { schemes } from '../../version/schemes.ts';
import { announcedImpacts } from '../channel/announced.ts';
import { candidatesIn } from '../channel/candidates.ts';
import { readChannelPast } from '../channel/channel-past.ts';
import { promoting } from '../channel/numbering.ts';
import { candidateChange } from '../release/candidate-change.ts';
import { releaseWays } from '../release/release-ways.ts';
import { readCatalog } from '../state/read-catalog.ts';
import type { RecordedState } from '../state/read-state.ts';
import { landingOf } from './landing-at.ts';
import type { Change } from './read-change.ts';
import type { CheckFacts, FactSources } from './read-facts.ts';
import type { CheckRequest, LandingMessage } from './request.ts';

/** What a pull request that promotes staging is judged by besides. */
export interface Promotion {
  readonly sources: Pick<FactSources, 'number' | 'waysOf'>;
  /** What staging lacks of main: asked for until it has it. */
  readonly problems: readonly Problem[];
  /** The least that a squash must declare, by id. */
  readonly pending: (read: CheckFacts) => ReadonlyMap<string, Impact>;
}

/** What is read for it. */
export interface PromotionRequest {
  readonly request: CheckRequest;
  readonly configuration: Configuration;
  readonly change: Change;
  readonly commits: readonly CommitWithPaths[];
  readonly message: LandingMessage | null;
  readonly state: RecordedState | null;
}

/** Reads what staging gave and what it lacks; commits count from where its content was main's, not from where its history was. */
export async function readPromotion(repository: Repository, from: PromotionRequest): Promise<Promotion> {
  const { request, configuration, change, commits, message, state } = from;
  const { touched } = change;
  const { versioning, tagFormat, merge, branches } = configuration;
  const types = commitTypes(versioning.types, versioning.preset);
  const sources = sourcesOf(configuration);
  const others = state === null ? [] : await leftAlone(repository, sources, state, request.head, touched);
  const tags = await repository.tags([...touched, ...others].map(({ id }) => tagFormat.slice(0, tagFormat.indexOf('{version}')).replaceAll('{id}', id)));
  const candidatesOf = candidatesIn(await readCatalog(repository, request.records), tags.keys(), tagFormat);
  const announced = await announcedImpacts(repository, request.records, configuration, touched.flatMap(({ id }) => (candidatesOf(id).length > 0 ? [id] : [])));
  const past = state === null ? null : await readChannelPast(repository, { configuration, state, tip: request.head, tags }, [...touched, ...others]);
  const landed = declaredFor(touched, landingOf(message, commits, touched, merge, types));
  const counted = state === null ? declaredFor(touched, landingOf(null, commits, touched, 'merge', types)) : (await releaseWays(repository, state, request.head, types, sources, touched, past?.promoted)).ways;
  const ways = new Map<string, readonly Way[]>(
    [...landed].map(([id, each]) => [id, each.flatMap((way) => (way.by === 'title' ? [way] : (counted.get(id) ?? [])))]),
  );
  return {
    sources: { number: promoting(candidatesOf, announced), waysOf: async () => ways },
    problems: [...(past?.lacking ?? [])].map(([prompt, versions]) => problem('promotion-lacks-hotfix', { prompt, versions, main: branches.main, staging: request.flow?.head ?? branches.staging }, { prompt })),
    pending: ({ facts, digests }) =>
      new Map(
        facts.decisions.flatMap(({ touched: { id, after }, floor }) => {
          const stable = facts.versions.get(id)?.from ?? null;
          if (after === null || (stable !== null && !schemes[versioning.scheme].accepts(stable))) return [];
          const { scheme, facts: now } = numberingOf(after, digests(after) ?? after.blob, { configuration, released: new Map(), committedAt: commits[0]?.committedAt ?? 0, isTaken: () => false });
          const live = higherImpact(floor, declaredBy(counted.get(id) ?? []) ?? 'none');
          return [[id, pendingImpact({ scheme, stable, candidates: candidatesOf(id), live, facts: now })] as const];
        }),
      ),
  };
}

/** Prompts that main and staging have otherwise though the promotion does not touch them: main alone changed them. */
async function leftAlone(repository: Repository, sources: Sources, state: RecordedState, head: string, touched: readonly Touched[]): Promise<readonly Touched[]> {
  // Where main was rewritten and that commit is gone, nobody can tell.
  if ((await repository.commitOf(state.header.through)) === null) return [];
  const known = new Set(touched.map(({ id }) => id));
  const apart = await candidateChange(repository, sources, { main: state, staging: null }, head);
  return apart.touched.filter(({ id }) => !known.has(id));
}
