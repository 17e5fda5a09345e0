import { setup } from '../../app/setup.ts';
import type { Outcome } from '../command.ts';
import type { CallOf } from '../descriptions/index.ts';
import { authoringPorts } from '../library-call.ts';

/** Prints the rulesets as GitHub's API takes them. */
export async function run(call: CallOf<'setup'>): Promise<Outcome> {
  const { files } = await authoringPorts(call);
  const wanted = await setup(files, call.flags.config);
  return { exit: 0, text: JSON.stringify(wanted.rulesets, null, 2), json: wanted };
}
