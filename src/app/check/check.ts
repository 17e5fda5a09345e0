import type { CommitWithPaths, Repository } from '../../git/repository.ts';
import { sourcesOf } from '../../library/sources.ts';
import type { CheckReport } from '../../report/model.ts';
import { claimedChanges, testChanges } from './claimed-changes.ts';
import { configurationAt } from './configuration-at.ts';
import { quietReport } from './quiet-report.ts';
import type { CheckRequest } from './request.ts';

/**
 * Checks a change: event or arguments → facts → judgements → plan → report, in one straight line.
 * Nothing is written anywhere. A change without prompts or tests ends before anything that judges is even loaded.
 * @throws Failure when git cannot answer.
 */
export async function check(repository: Repository, request: CheckRequest, now: Date): Promise<CheckReport> {
  const rules = await configurationAt(repository, request);
  const sources = sourcesOf(rules.configuration);
  const changes = claimedChanges(rules.changes, sources);
  if (request.scope === 'changed' && changes.length === 0 && testChanges(rules.changes, sources).length === 0) return quietReport(request, rules);
  // In this order: git reads the commits while what judges is loaded.
  const [commits, { judgedReport }] = await Promise.all([commitsOf(repository, request), import('./judged-report.ts')]);
  return await judgedReport(repository, request, { rules, sources, changes, commits }, now);
}

async function commitsOf(repository: Repository, { scope, base, head, commits }: CheckRequest): Promise<readonly CommitWithPaths[]> {
  return scope === 'all' ? [] : (commits ?? (await repository.history(base, head)));
}
