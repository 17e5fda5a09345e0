import type { CommitTypes } from '../../commit/commit.ts';
import type { CommitWithPaths, Repository } from '../../git/repository.ts';
import { declaredFor, type Landing, type Way } from '../../library/landing.ts';
import type { Touched } from '../../library/prompt.ts';
import { namesIn, type Sources } from '../../library/sources.ts';
import type { CheckRequest } from './request.ts';

/** A change, and the messages that land with it. */
export interface LandingChange {
  readonly repository: Repository;
  readonly request: Pick<CheckRequest, 'base' | 'head'>;
  /** The commits of the change, newest first. */
  readonly commits: readonly CommitWithPaths[];
  readonly sources: Sources;
  readonly touched: readonly Touched[];
  readonly landing: Landing;
  readonly types: CommitTypes;
}

/**
 * What is declared for each touched prompt, by id. Where several commits edit a prompt those count that a release would
 * count: what they take back of one another is no part of what lands.
 */
export async function landingWays(change: LandingChange): Promise<ReadonlyMap<string, readonly Way[]>> {
  const ways = declaredFor(change.touched, change.landing);
  const often = change.touched.filter(({ id }) => (ways.get(id) ?? []).some(({ by, commits }) => by === 'commits' && commits.length > 1));
  if (often.length === 0) return ways;
  const counted = await countedWays(change, often);
  return new Map([...ways].map(([id, each]) => [id, each.flatMap((way) => (way.by === 'commits' ? (counted.get(id) ?? [way]) : [way]))]));
}

/** What reads which commits count is loaded only where more than one may. */
async function countedWays({ repository, request, commits, sources, types }: LandingChange, touched: readonly Touched[]): Promise<ReadonlyMap<string, readonly Way[]>> {
  const { base, head } = request;
  const [source, { editedSince, readAttribution }] = await Promise.all([
    commits.some(({ parents }) => parents.includes(base)) ? base : repository.mergeBase(base, head),
    import('../release/read-attribution.ts'),
  ]);
  const { ways } = await readAttribution(repository, {
    tip: head,
    ancestors: new Set(source === null ? [] : [source]),
    ...(source === base ? { commits } : {}),
    prompts: touched.map(({ id, before, after }) => editedSince(source, { id, was: before, now: after })),
    types,
    nameOf: namesIn(sources),
  });
  return ways;
}
