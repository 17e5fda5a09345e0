import { list } from '../../app/list.ts';
import { systemClock } from '../../clock/clock.ts';
import { counted } from '../../report/plural.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { libraryRequest, withLibrary } from '../library-call.ts';
import { promptLines, uncommittedLines } from '../library-text.ts';

/** Lists the prompts of a commit. */
export async function run(call: CallOf<'list'>): Promise<Outcome> {
  call.progress('reading the prompts');
  const days = call.flags['unused-for'];
  const found = await withLibrary(call, (ports) => list(ports, libraryRequest(call), call.flags, days === null ? null : { days, now: systemClock.now() }));
  const total = call.colours.dim(counted(found.prompts.length, 'prompt'));
  const lines = found.prompts.length === 0 ? ['No prompt is like this.'] : [...promptLines(found.prompts, call), '', total];
  return { exit: 0, text: [...lines, ...uncommittedLines(found.uncommitted, call)].join('\n'), json: found };
}
