import type { Repository } from '../../git/repository.ts';
import { judge } from '../../gate/judge.ts';
import { sourcesOf } from '../../library/sources.ts';
import type { CheckReport } from '../../report/model.ts';
import { configurationAt } from './configuration-at.ts';
import { claimedChanges, readChange, readEverything } from './read-change.ts';
import { readFacts } from './read-facts.ts';
import { reportOf } from './report-of.ts';
import type { CheckRequest } from './request.ts';

/**
 * Checks a change: event or arguments → facts → judgements → plan → report, in one straight line.
 * Nothing is written anywhere.
 * @throws Failure when git cannot answer.
 */
export async function check(repository: Repository, request: CheckRequest): Promise<CheckReport> {
  const rules = await configurationAt(repository, request);
  const sources = sourcesOf(rules.configuration);
  const changes = request.scope === 'all' ? [] : claimedChanges(rules.changes, sources);
  const isQuiet = request.scope === 'changed' && changes.length === 0;
  const [change, commits, hasStaging, message] = await Promise.all([
    request.scope === 'all' ? readEverything(repository, sources, request.tree) : readChange(repository, sources, changes),
    isQuiet || request.scope === 'all' ? [] : repository.history(request.base, request.head),
    isQuiet ? false : repository.hasBranch(rules.configuration.branches.staging),
    isQuiet ? null : request.landing(),
  ]);
  const read = await readFacts({
    repository,
    request,
    configuration: rules.configuration,
    change,
    commits,
    released: new Map(),
    hasStaging,
    message,
  });
  return reportOf(request, rules, judge(read.facts), read);
}
