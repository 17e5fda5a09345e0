import { Failure } from '../problem/failure.ts';
import type { ActionEvent } from './event.ts';
import type { Inputs } from './inputs.ts';

/**
 * What a run does: as the input says, else as the event asks.
 * @throws Failure `release-refused-here`: no pull request ever releases or moves a rollout, whatever its workflow says.
 */
export function chosenCommand({ command }: { readonly command: Exclude<Inputs['command'], 'report' | 'setup'> }, event: ActionEvent): 'check' | 'release' | 'tick' {
  const isChange = event.is === 'pull-request' || event.is === 'merge-group';
  if ((command === 'release' || command === 'tick') && isChange) {
    throw new Failure('release-refused-here', `A pull request does not ${command}.`, `Run \`command: ${command}\` on ${command === 'release' ? 'push to the main branch' : 'a schedule'}.`);
  }
  if (command !== 'auto') return command;
  if (event.is === 'time') return 'tick';
  return event.is === 'landed' ? 'release' : 'check';
}
