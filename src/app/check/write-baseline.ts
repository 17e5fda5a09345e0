import type { Files } from '../../files/files.ts';
import type { Repository } from '../../git/repository.ts';
import type { Judgements } from '../../gate/verdict.ts';
import { baselineFile, baselineOf, encodeBaseline, sharedBaseline, sizeOf, type Baseline, type GateFinding } from '../../library/baseline.ts';
import { sourcesOf } from '../../library/sources.ts';
import { Failure } from '../../problem/failure.ts';
import { configurationAt } from './configuration-at.ts';
import { judgedChange } from './judged-report.ts';
import { readBaseline } from './read-baseline.ts';
import type { CheckRequest } from './request.ts';

/** What `check --all --write-baseline --json` prints: `schemas/baseline-written.schema.json`. */
export interface WrittenBaseline {
  readonly schema: 'prompt-libraries/baseline-written/v1';
  readonly path: string;
  /** Findings it accepts now. */
  readonly accepted: number;
  /** Findings it accepted before; `null` where there was none. */
  readonly before: number | null;
}

/**
 * The baseline that a library would begin with: everything that may be accepted of what is found in a tree.
 * @param request of the scope `all`.
 */
export async function baselineOfLibrary(repository: Repository, request: CheckRequest, now: Date): Promise<Baseline> {
  const rules = await configurationAt(repository, request);
  const { judgements } = await judgedChange(repository, request, { rules, sources: sourcesOf(rules.configuration), changes: [], commits: [] }, now);
  return baselineOf(findingsIn(judgements));
}

/** Every finding of every gate. */
export function findingsIn(judgements: Judgements): readonly GateFinding[] {
  return Object.values(judgements).flatMap(({ gate, problems }) => problems.map((problem) => ({ gate, problem })));
}

/**
 * Writes the baseline of a library to its work tree. One that is there only shrinks: what is found and not in it stays out.
 * @throws Failure `baseline-unreadable`
 */
export async function writeBaseline(files: Files, repository: Repository, request: CheckRequest, now: Date): Promise<WrittenBaseline> {
  const path = baselineFile(request.configFile);
  const found = await baselineOfLibrary(repository, request, now);
  const bytes = await files.read(path);
  const before = bytes === null ? null : readBaseline(bytes, path);
  if (before?.ok === false) throw new Failure('baseline-unreadable', `${path}: ${before.problems[0].message}`, before.problems[0].fix);
  const baseline = before === null ? found : sharedBaseline(before.value, found);
  await files.write(path, encodeBaseline(baseline));
  return { schema: 'prompt-libraries/baseline-written/v1', path, accepted: sizeOf(baseline), before: before === null ? null : sizeOf(before.value) };
}
