import type { Repository } from '../../git/repository.ts';
import { sourcesOf } from '../../library/sources.ts';
import type { CheckReport } from '../../report/model.ts';
import { claimedChanges } from './claimed-changes.ts';
import { configurationAt } from './configuration-at.ts';
import { quietReport } from './quiet-report.ts';
import type { CheckRequest } from './request.ts';

/**
 * Checks a change: event or arguments → facts → judgements → plan → report, in one straight line.
 * Nothing is written anywhere. A change without prompts ends before anything that judges is even loaded.
 * @throws Failure when git cannot answer.
 */
export async function check(repository: Repository, request: CheckRequest): Promise<CheckReport> {
  const rules = await configurationAt(repository, request);
  const sources = sourcesOf(rules.configuration);
  const changes = claimedChanges(rules.changes, sources);
  if (request.scope === 'changed' && changes.length === 0) return quietReport(request, rules);
  const { judgedReport } = await import('./judged-report.ts');
  return await judgedReport(repository, request, rules, sources, changes);
}
