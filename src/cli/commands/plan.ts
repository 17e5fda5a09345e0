import { check } from '../../app/check/check.ts';
import { systemClock } from '../../clock/clock.ts';
import { changelogPlain } from '../../report/changelog-text.ts';
import { planText } from '../../report/plan-text.ts';
import { changeRequest, withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';

/** Shows what merging would release; what is wrong with the change is the check's to say. */
export async function run(call: CallOf<'plan'>): Promise<Outcome> {
  const report = await withRepository(call, async (repository) => check(repository, await changeRequest(repository, call, false), systemClock.now()));
  const changelog = report.notes.length === 0 ? [] : ['', call.colours.bold('Changelog'), '', changelogPlain(report.notes)];
  return { exit: 0, text: [planText(report, call), ...changelog].join('\n'), json: report.plan };
}
