import type { ExportedPrompt } from '../../evidence/export-promptfoo.ts';
import { freshAmong } from '../../evidence/prompt-evidence.ts';
import type { CommitWithPaths, Repository } from '../../git/repository.ts';
import { sourcesOf } from '../../library/sources.ts';
import { isReleasable } from '../../library/version-plan.ts';
import { claimedChanges, testChanges } from '../check/claimed-changes.ts';
import { configurationAt } from '../check/configuration-at.ts';
import { digestsAmong } from '../check/digests.ts';
import { readChange, readEverything } from '../check/read-change.ts';
import { readFacts } from '../check/read-facts.ts';
import type { CheckRequest } from '../check/request.ts';
import { readState } from '../state/read-state.ts';

/** A prompt that a change touches or pulls along, as far as an evaluation minds it. */
export interface Touchable {
  readonly id: string;
  /** `null` where it has no tests, or cannot be read. */
  readonly exported: ExportedPrompt | null;
  /** Whether there is complete evidence already that is young enough: its content needs no other evaluation. */
  readonly isEvaluated: boolean;
}

/**
 * The prompts whose tests the testing gate runs for a change, in order of their ids: touched, pulled along by what they
 * include, or with touched tests. Drafts are left out.
 */
export async function touchedPrompts(repository: Repository, request: CheckRequest, now: Date): Promise<readonly Touchable[]> {
  const { configuration, changes } = await configurationAt(repository, request);
  const sources = sourcesOf(configuration);
  const isWhole = request.scope === 'all';
  const [change, commits, state] = await Promise.all([
    isWhole ? readEverything(repository, sources, request.tree) : readChange(repository, sources, claimedChanges(changes, sources), { before: request.base, after: request.tree }),
    isWhole ? [] : commitsOf(repository, request),
    request.records === null ? null : readState(repository, request.records),
  ]);
  const { facts } = await readFacts({ repository, request, configuration, change, commits, state, isTaken: () => false, hasStaging: false, now, message: null, waysOf: null, testChanges: testChanges(changes, sources) });
  const { tested, prompts, evidence } = facts.testing;
  const digestOf = digestsAmong(prompts);
  return tested
    .filter(({ prompt }) => isReleasable(prompt))
    .map(({ prompt, files }): Touchable => {
      const digest = digestOf(prompt);
      const fresh = freshAmong(evidence.get(prompt.id)?.evaluations ?? [], configuration.gates.testing.evidence.maxAgeDays, now);
      return {
        id: prompt.id,
        exported: digest === null || files === null ? null : { prompt, digest, needs: prompts, files },
        isEvaluated: fresh.length > 0 && fresh.every(({ cases }) => cases.errors.length === 0),
      };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function commitsOf(repository: Repository, { base, head, commits }: CheckRequest): Promise<readonly CommitWithPaths[]> {
  return commits ?? (await repository.history(base, head));
}

/** One of several parts of an evaluation, from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** The prompts of one part: dealt out in turn over all touched ones, so that what is evaluated meanwhile moves none to another part. */
export function shardOf(prompts: readonly Touchable[], { number, of }: Shard): readonly Touchable[] {
  return prompts.filter((_, index) => index % of === number - 1);
}

/** A matrix of GitHub Actions: a job for each part that has something to evaluate. */
export interface Matrix {
  readonly include: readonly { readonly shard: string; readonly prompts: number }[];
}

/** Spreads the evaluation of a change over at most so many jobs. */
export function matrixOf(prompts: readonly Touchable[], jobs: number): Matrix {
  return {
    include: Array.from({ length: jobs }, (_, index) => {
      const part = shardOf(prompts, { number: index + 1, of: jobs });
      return { shard: `${index + 1}/${jobs}`, prompts: part.filter(isToEvaluate).length };
    }).filter((each) => each.prompts > 0),
  };
}

export function isToEvaluate({ exported, isEvaluated }: Touchable): boolean {
  return exported !== null && !isEvaluated;
}
