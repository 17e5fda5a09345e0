import type { CommitWithPaths, PathChange, Repository } from '../../git/repository.ts';
import { judge } from '../../gate/judge.ts';
import type { Sources } from '../../library/sources.ts';
import type { CheckReport } from '../../report/model.ts';
import { secretsBefore } from '../../rule/secrets.ts';
import type { RulesInForce } from './configuration-at.ts';
import { readState } from '../state/read-state.ts';
import { testChanges } from './claimed-changes.ts';
import { readChange, readEverything } from './read-change.ts';
import { isPromotion } from './promoted.ts';
import { readFacts } from './read-facts.ts';
import type { Promotion, PromotionRequest } from './promotion.ts';
import { reportOf } from './report-of.ts';
import type { CheckRequest } from './request.ts';

/** What was found out of a change before its prompts were read. */
export interface ChangeFound {
  readonly rules: RulesInForce;
  readonly sources: Sources;
  /** The paths that differ and that a source claims. */
  readonly changes: readonly PathChange[];
  /** Commits of the change, newest first; none where every prompt is judged. */
  readonly commits: readonly CommitWithPaths[];
}

/** Reads the facts of a change of prompts, judges them and reports. */
export async function judgedReport(
  repository: Repository,
  request: CheckRequest,
  { rules, sources, changes, commits }: ChangeFound,
  now: Date,
): Promise<CheckReport> {
  const isWhole = request.scope === 'all';
  const [change, hasStaging, message, state] = await Promise.all([
    isWhole ? readEverything(repository, sources, request.tree) : readChange(repository, sources, changes),
    request.flow === null ? false : repository.hasBranch(rules.configuration.branches.staging),
    request.landing(),
    request.records === null ? null : readState(repository, request.records),
  ]);
  const { configuration } = rules;
  const promotion = isPromotion(request, configuration) ? await promotionOf(repository, { request, configuration, change, commits, message, state }) : null;
  const read = await readFacts({ repository, request, configuration, change, commits, state, isTaken: () => false, hasStaging, now, message, waysOf: null, testChanges: testChanges(rules.changes, sources), ...promotion?.sources });
  const shown = { ...read, secretsBefore: isWhole ? new Map() : await secretsBefore(change.touched) };
  if (promotion === null) return reportOf(request, rules, await judge(read.facts, 'change'), shown, state);
  const judged = await judge({ ...read.facts, pending: promotion.pending(read) }, 'change');
  return reportOf(request, { ...rules, problems: [...rules.problems, ...promotion.problems] }, judged, shown, state);
}

/** Loaded only for a promotion. */
async function promotionOf(repository: Repository, from: PromotionRequest): Promise<Promotion> {
  const { readPromotion } = await import('./promotion.ts');
  return await readPromotion(repository, from);
}
