import { check } from '../../app/check/check.ts';
import { facesOf, isAcceptable } from '../../app/check/faces.ts';
import { systemClock } from '../../clock/clock.ts';
import { reportJson } from '../../report/json.ts';
import type { CheckReport } from '../../report/model.ts';
import { sarif } from '../../report/sarif.ts';
import { text } from '../../report/text.ts';
import { changeRequest, withRepository } from '../change-request.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';

/** Judges a change, or the whole library, and prints the report. */
export async function run(call: CallOf<'check'>): Promise<Outcome> {
  const report = await withRepository(call, async (repository) => check(repository, await changeRequest(repository, call, call.flags.all), systemClock.now()));
  return {
    exit: isAcceptable(report, call.flags['fail-on']) ? 0 : 1,
    text: () => printed(report, call),
    json: reportJson(report),
  };
}

async function printed(report: CheckReport, call: CallOf<'check'>): Promise<string> {
  switch (call.flags.format) {
    case 'markdown':
      return (await facesOf(report)).summary;
    case 'sarif':
      return JSON.stringify(sarif(report), null, 2);
    case 'text':
      return text(report, call);
  }
}
