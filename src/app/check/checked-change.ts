import type { CommitWithPaths, Repository } from '../../git/repository.ts';
import { appOf } from '../../library/consumer-path.ts';
import { sourcesOf } from '../../library/sources.ts';
import type { CheckReport } from '../../report/model.ts';
import { claimedChanges, controlChanges, experimentChanges, testChanges } from './claimed-changes.ts';
import { nearlyPrompts } from './nearly-prompts.ts';
import { linksBrought } from './read-change.ts';
import type { RulesInForce } from './rules-in-force.ts';
import { judgedReport } from './judged-report.ts';
import { quietReport } from './quiet-report.ts';
import type { CheckRequest } from './request.ts';

/** Finds out what a change is about, and judges it; one without prompts, links and near misses among them, tests, experiments, rollouts and consumers is quiet. */
export async function checkedChange(repository: Repository, request: CheckRequest, rules: RulesInForce, commits: readonly CommitWithPaths[], now: Date): Promise<CheckReport> {
  const sources = sourcesOf(rules.configuration);
  const changes = claimedChanges(rules.changes, sources);
  const others = [...testChanges(rules.changes, sources), ...experimentChanges(rules.changes), ...controlChanges(rules.changes), ...rules.changes.filter(({ path }) => appOf(path) !== null)];
  if (request.scope === 'changed' && changes.length === 0 && others.length === 0 && linksBrought(rules.changes, sources).length === 0 && nearlyPrompts(rules.changes, rules.configuration, sources).length === 0) return quietReport(request, rules);
  return await judgedReport(repository, request, { rules, sources, changes, commits }, now);
}
