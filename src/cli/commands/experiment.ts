import { resolve } from 'node:path';
import { reportExperiments, type ExperimentReport } from '../../app/experiment/report.ts';
import { systemClock } from '../../clock/clock.ts';
import { Failure } from '../../problem/failure.ts';
import { experimentLines } from '../../report/experiment-text.ts';
import { withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { fileText, libraryRequest } from '../library-call.ts';
import { problemText } from '../library-text.ts';

/** Reports on experiments. */
export async function run(call: CallOf<'experiment'>): Promise<Outcome> {
  const { name } = call.arguments;
  if ((name === null) !== call.flags.all) {
    throw new Failure('experiment-not-named', 'It is not clear which experiments are meant.', 'Name one, or write --all: prompt-libraries experiment report --all');
  }
  call.progress('reading the metrics');
  const metrics = await Promise.all((call.flags.metrics ?? []).map(async (file) => ({ file, text: await fileText(resolve(call.cwd, file), file) })));
  const report = await withRepository(call, (repository) => reportExperiments(repository, { ...libraryRequest(call), name, metrics }, systemClock.now()));
  const isWrong = report.problems.length > 0 || report.experiments.some(({ verdict }) => verdict.is === 'invalid');
  return { exit: isWrong ? 1 : 0, text: textOf(report, call), json: report };
}

function textOf({ experiments, problems }: ExperimentReport, call: CallOf<'experiment'>): string {
  if (experiments.length === 0 && problems.length === 0) return 'There are no experiments: docs/experiments.md tells how to begin one.';
  const blocks = experiments.map((each) => experimentLines(each, call.colours).join('\n'));
  return [...blocks, ...(problems.length === 0 ? [] : [problemText(problems, call).join('\n')])].join('\n\n');
}
