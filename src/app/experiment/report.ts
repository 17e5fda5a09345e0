import { nearestName } from '../../domain/nearest.ts';
import { resultOf, type ExperimentResult } from '../../experiment/result.ts';
import type { Repository } from '../../git/repository.ts';
import type { Experiment } from '../../library/experiment.ts';
import { mergeWindows } from '../../ledger/merge-windows.ts';
import { decodeMetrics } from '../../ledger/metrics-v1.ts';
import type { MetricDay } from '../../ledger/metric-day.ts';
import { passed, refused, type Checked } from '../../problem/checked.ts';
import { Failure } from '../../problem/failure.ts';
import type { Problem } from '../../problem/problem.ts';
import type { ReportedProblem } from '../../report/model.ts';
import { reported } from '../check/reported.ts';
import { libraryAt, type LibraryRequest } from '../library/library-at.ts';
import type { MetricsFile } from '../metrics/import-metrics.ts';
import { readDays } from '../metrics/read-days.ts';
import { readExperiments, type ExperimentFile } from './read-experiments.ts';

/** What `experiment report --json` prints: `schemas/experiment-report.schema.json`. */
export interface ExperimentReport {
  readonly schema: 'prompt-libraries/experiment-report/v1';
  readonly commit: string;
  readonly experiments: readonly ExperimentResult[];
  /** What is wrong with files of experiments or metrics: those are not reported on. */
  readonly problems: readonly ReportedProblem[];
}

/** What is asked. */
export interface ReportRequest extends LibraryRequest {
  /** `null` = all. */
  readonly name: string | null;
  /** Files to judge by instead of the records; none = the records. */
  readonly metrics: readonly MetricsFile[];
}

/**
 * Judges experiments of a commit by the days that were recorded, or by files.
 * @throws Failure `experiment-unknown`, `records-damaged`
 */
export async function reportExperiments(repository: Repository, request: ReportRequest, now: Date): Promise<ExperimentReport> {
  const { commit, configuration } = await libraryAt(repository, request);
  const wanted = named(await readExperiments(repository, commit, configuration.experiments), request.name);
  const experiments = wanted.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const days = request.metrics.length > 0 ? daysIn(request.metrics) : passed(await recordedDays(repository, experiments, now));
  const problems = [...wanted.flatMap(({ read }) => (read.ok ? [] : read.problems)), ...(days.ok ? [] : days.problems)];
  return {
    schema: 'prompt-libraries/experiment-report/v1',
    commit,
    experiments: days.ok ? experiments.map((experiment) => resultOf(experiment, days.value, now)) : [],
    problems: problems.map((each) => reported(each, 'syntax')),
  };
}

function named(files: readonly ExperimentFile[], name: string | null): readonly ExperimentFile[] {
  if (name === null) return files;
  const found = files.filter((each) => each.name === name);
  if (found.length > 0) return found;
  const meant = nearestName(name, files.map((each) => each.name));
  throw new Failure('experiment-unknown', `There is no experiment ${name}.${meant === null ? '' : ` Did you mean ${meant}?`}`, 'Experiments lie in experiments/<name>.yaml; commit the file first.');
}

async function recordedDays(repository: Repository, experiments: readonly Experiment[], now: Date): Promise<readonly MetricDay[]> {
  const starts = experiments.map(({ start }) => start).toSorted();
  return starts[0] === undefined ? [] : await readDays(repository, new Date(starts[0]), now);
}

function daysIn(files: readonly MetricsFile[]): Checked<readonly MetricDay[]> {
  const read = files.map(({ file, text }) => decodeMetrics(text, file));
  const [first, ...others]: readonly Problem[] = read.flatMap((each) => (each.ok ? [] : each.problems));
  if (first !== undefined) return refused(first, ...others);
  const merged = mergeWindows([], read.flatMap((each) => (each.ok ? each.value : [])));
  return merged.ok ? passed(merged.value.days) : merged;
}
