import type { CommitWithPaths, Repository } from '../../git/repository.ts';
import type { CheckReport } from '../../report/model.ts';
import { isConsumer } from '../consumer/is-consumer.ts';
import type { OpenCatalog } from '../consumer/open-catalog.ts';
import { configurationAt } from './configuration-at.ts';
import { concerning } from './may-concern.ts';
import { quietReport } from './quiet-report.ts';
import type { CheckRequest } from './request.ts';

/**
 * Checks a change: event or arguments → facts → judgements → plan → report, in one straight line.
 * Nothing is written anywhere. A change without prompts, tests or experiments ends before anything that judges is even loaded.
 * A repository that is no library but locks prompts of one is judged by its lock.
 * @param openCatalog reads the catalogs that locks name; `null` where no lock is looked at.
 * @throws Failure when git cannot answer.
 */
export async function check(repository: Repository, request: CheckRequest, now: Date, openCatalog: OpenCatalog | null = null): Promise<CheckReport> {
  const [locks, rules] = await Promise.all([openCatalog !== null && isConsumer(repository, request), configurationAt(repository, request)]);
  if (openCatalog !== null && locks) {
    const { checkLock } = await import('../consumer/check-lock.ts');
    return await checkLock(repository, request, now, openCatalog);
  }
  const concerns = concerning(rules.configuration);
  if (request.scope === 'changed' && !rules.changes.some(({ path }) => concerns(path))) return quietReport(request, rules);
  // In this order: git reads the commits while what judges is loaded.
  const [commits, { checkedChange }] = await Promise.all([commitsOf(repository, request), import('./checked-change.ts')]);
  return await checkedChange(repository, request, rules, commits, now);
}

async function commitsOf(repository: Repository, { scope, base, head, commits }: CheckRequest): Promise<readonly CommitWithPaths[]> {
  return scope === 'all' ? [] : (commits ?? (await repository.history(base, head)));
}
