import type { PathChange, Repository } from '../../git/repository.ts';
import { judge } from '../../gate/judge.ts';
import type { Sources } from '../../library/sources.ts';
import type { CheckReport } from '../../report/model.ts';
import type { RulesInForce } from './configuration-at.ts';
import { readState } from '../state/read-state.ts';
import { readChange, readEverything } from './read-change.ts';
import { readFacts } from './read-facts.ts';
import { reportOf } from './report-of.ts';
import type { CheckRequest } from './request.ts';

/** Reads the facts of a change of prompts, judges them and reports. */
export async function judgedReport(
  repository: Repository,
  request: CheckRequest,
  rules: RulesInForce,
  sources: Sources,
  changes: readonly PathChange[],
): Promise<CheckReport> {
  const isWhole = request.scope === 'all';
  const [change, commits, hasStaging, message, state] = await Promise.all([
    isWhole ? readEverything(repository, sources, request.tree) : readChange(repository, sources, changes),
    isWhole ? [] : repository.history(request.base, request.head),
    request.flow === null ? false : repository.hasBranch(rules.configuration.branches.staging),
    request.landing(),
    request.records === null ? null : readState(repository, request.records),
  ]);
  const { configuration } = rules;
  const read = await readFacts({ repository, request, configuration, change, commits, state, isTaken: () => false, hasStaging, message, waysOf: null });
  return reportOf(request, rules, await judge(read.facts, 'change'), read, state);
}
