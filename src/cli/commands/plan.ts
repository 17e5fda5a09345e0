import { check } from '../../app/check/check.ts';
import { systemClock } from '../../clock/clock.ts';
import { Failure } from '../../problem/failure.ts';
import { changelogPlain } from '../../report/changelog-text.ts';
import { planText } from '../../report/plan-text.ts';
import { changeRequest, onlyCommits, withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';

/** Shows what merging would release; what is wrong with the change is the check's to say. */
export async function run(call: CallOf<'plan'>): Promise<Outcome> {
  if (call.flags.matrix !== null) return await matrix(call, call.flags.matrix);
  const report = await withRepository(call, async (repository) => check(repository, await changeRequest(repository, call, false), systemClock.now()));
  const changelog = report.notes.length === 0 ? [] : ['', call.colours.bold('Changelog'), '', changelogPlain(report.notes)];
  return { exit: 0, text: [planText(report, call), ...changelog, ...onlyCommits(report, call)].join('\n'), json: report.plan };
}

/** GitHub starts at most so many jobs of a matrix. */
const mostJobs = 256;

/** One line of JSON, with or without `--json`: a workflow takes it as it is. */
async function matrix(call: CallOf<'plan'>, jobs: number): Promise<Outcome> {
  if (jobs > mostJobs) throw new Failure('matrix-too-large', `A matrix has at most ${mostJobs} jobs.`, `Write --matrix ${mostJobs}, or less.`);
  const { matrixOf, touchedPrompts } = await import('../../app/evidence/touched-prompts.ts');
  const touched = await withRepository(call, async (repository) => touchedPrompts(repository, await changeRequest(repository, call, false), systemClock.now()));
  const json = matrixOf(touched, jobs);
  return { exit: 0, text: JSON.stringify(json), json };
}
