import type { Catalog } from '../../catalog/catalog.ts';
import { lockPath } from '../../catalog/lock-path.ts';
import { readLock, type Lock, type WrittenLock } from '../../catalog/lock.ts';
import { lockProblems } from '../../deprecation/judge-lock.ts';
import { gates } from '../../domain/gates.ts';
import { namesOf } from '../../domain/row.ts';
import type { Repository } from '../../git/repository.ts';
import { canonicalJson } from '../../ledger/canonical-json.ts';
import { configurationFrom } from '../../library/read-configuration.ts';
import type { Checked } from '../../problem/checked.ts';
import type { Problem } from '../../problem/problem.ts';
import { buildPlan } from '../../release/build-plan.ts';
import type { CheckReport, ReportedGate } from '../../report/model.ts';
import { counted } from '../../report/plural.ts';
import { countOf, reported } from '../check/reported.ts';
import type { CheckRequest } from '../check/request.ts';
import type { OpenCatalog } from './open-catalog.ts';

/**
 * Judges the lock of a repository that uses prompts: that every one is as it was released, and none is gone or about to go.
 * @throws Failure where a library cannot be reached: what was not looked at is never green.
 */
export async function checkLock(repository: Repository, request: CheckRequest, now: Date, openCatalog: OpenCatalog): Promise<CheckReport> {
  const [written, before] = await Promise.all([lockAt(repository, request.tree), lockAt(repository, request.base)]);
  const lock: Lock = written?.ok === true ? written.value.lock : new Map();
  // What cannot be read tells nothing of what was there: then nothing is new, and the lock itself fails.
  const earlier: Lock = before === null ? new Map() : before.ok ? before.value.lock : lock;
  const libraries = [...new Set([...lock.values()].map(({ library }) => library))];
  const catalogs: ReadonlyMap<string, Catalog> = new Map(await Promise.all(libraries.map(async (library) => [library, await openCatalog(library)] as const)));
  const problems = problemsOf(written, { catalogs, before: new Set(earlier.keys()), now });
  return reportOn(request, problems, lock, changedIn(earlier, lock));
}

async function lockAt(repository: Repository, treeish: string): Promise<Checked<WrittenLock> | null> {
  const [entry] = await repository.entriesAt(treeish, [lockPath]);
  if (entry === null || entry === undefined) return null;
  const bytes = (await repository.readBlobs([entry.blob])).get(entry.blob);
  return bytes === undefined ? null : readLock(bytes, lockPath);
}

function problemsOf(written: Checked<WrittenLock> | null, facts: Omit<Parameters<typeof lockProblems>[0], 'written'>): readonly Problem[] {
  if (written === null) return [];
  return written.ok ? lockProblems({ written: written.value, ...facts }) : written.problems;
}

function changedIn(before: Lock, after: Lock): number {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => canonicalJson(before.get(id)) !== canonicalJson(after.get(id))).length;
}

function reportOn(request: CheckRequest, found: readonly Problem[], lock: Lock, changed: number): CheckReport {
  const problems = found.map((each) => reported(each, 'syntax'));
  const errors = countOf(problems, 'error');
  const configuration = configurationFrom({});
  return {
    verdict: errors === 0 ? 'passed' : 'failed',
    problems,
    gates: namesOf(gates).map((gate): ReportedGate => {
      if (gate !== 'syntax') return { gate, verdict: 'skipped', required: configuration.gates[gate].required, because: 'the library judges it', score: null };
      const locked = counted(lock.size, 'locked prompt');
      return errors > 0 ? { gate, verdict: 'failed', required: true, because: `${counted(errors, 'problem')} with ${locked}`, score: 0 } : { gate, verdict: 'passed', required: true, because: `${locked} as released`, score: 1 };
    }),
    plan: buildPlan(request.tree, { from: null, to: null }, [], [], configuration.tagFormat),
    counts: { prompts: lock.size, changed, errors, warnings: countOf(problems, 'warning') },
    changes: [],
    notes: [],
    remarks: [`This repository is no library; its ${lockPath} is judged.`],
    comment: configuration.report.comment,
    compared: { ...request.names, baseCommit: request.base, headCommit: request.head },
  };
}
