import { codeowners } from '../../app/codeowners.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { authoringPorts } from '../library-call.ts';

/** Shows or writes CODEOWNERS. */
export async function run(call: CallOf<'codeowners'>): Promise<Outcome> {
  const { files } = await authoringPorts(call);
  const made = await codeowners(files, call.flags.config, call.flags.write);
  if (!call.flags.write) return { exit: 0, text: made.text.trimEnd(), json: made };
  return { exit: 0, text: `${call.colours.green('✓')} ${made.path} ${made.written ? 'is written' : 'is up to date'}.`, json: made };
}
