import { resultOf, type ExperimentResult } from '../../experiment/result.ts';
import type { Comparison } from '../../experiment/comparison.ts';
import type { Repository } from '../../git/repository.ts';
import { startOfDay } from '../../ledger/measured-time.ts';
import type { ArmView, ExperimentView } from '../../report/library/progress.ts';
import { readExperiments } from '../experiment/read-experiments.ts';
import type { WrittenLibrary } from '../library/read-library.ts';
import { daysIn } from '../metrics/read-days.ts';
import type { RecordedState } from '../state/read-state.ts';

/** The experiments of a commit. */
export interface ReadExperimentViews {
  /** Those that run first, then those that are over, then those to come. */
  readonly views: readonly ExperimentView[];
  /** Paths of files that cannot be read as one. */
  readonly unread: readonly string[];
}

const order: readonly ExperimentView['phase'][] = ['running', 'over', 'to-come'];

/** What experiments show by the days that the records hold. */
export async function readExperimentViews(repository: Repository, { commit, configuration }: WrittenLibrary, state: RecordedState | null, now: Date): Promise<ReadExperimentViews> {
  const files = await readExperiments(repository, commit, configuration.experiments);
  const experiments = files.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const [first] = experiments.map(({ start }) => start).toSorted();
  const days = first === undefined || state === null ? [] : await daysIn(state.textsAt, new Date(first), now);
  const views = experiments.map((experiment) => viewOf(resultOf(experiment, days, now)));
  return {
    views: views.toSorted((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase)),
    unread: files.flatMap(({ path, read }) => (read.ok ? [] : [path])),
  };
}

function viewOf({ experiment, phase, day, verdict, arms, comparisons }: ExperimentResult): ExperimentView {
  const { name, prompt, hypothesis, primary, start, maxDays } = experiment;
  return {
    name,
    prompt,
    hypothesis,
    metric: primary.metric,
    better: primary.direction === 'increase' ? 'higher' : 'lower',
    phase,
    day,
    maxDays,
    verdict: verdict.is,
    winner: verdict.winner,
    because: verdict.because,
    since: startOfDay(start),
    arms: arms.map(({ name: arm, version, requests, value }): ArmView => ({ name: arm, version, samples: requests, value, difference: differenceOf(comparisons.find((each) => each.arm === arm)) })),
    minimumEffect: primary.minimumEffect,
  };
}

function differenceOf(comparison: Comparison | undefined): ArmView['difference'] {
  if (comparison === undefined || comparison.estimate === null) return null;
  return { estimate: comparison.estimate, low: comparison.lower, high: comparison.upper };
}
