import { Failure } from '../problem/failure.ts';
import type { ActionEvent } from './event.ts';
import type { Inputs } from './inputs.ts';

/**
 * What a run does: as the input says, else as the event asks.
 * @throws Failure `release-refused-here`: no pull request ever releases, whatever its workflow says.
 */
export function chosenCommand({ command }: { readonly command: Exclude<Inputs['command'], 'report'> }, event: ActionEvent): 'check' | 'release' {
  const isChange = event.is === 'pull-request' || event.is === 'merge-group';
  if (command === 'release' && isChange) {
    throw new Failure('release-refused-here', 'A pull request does not release.', 'Run `command: release` on push to the main branch.');
  }
  if (command !== 'auto') return command;
  return event.is === 'landed' ? 'release' : 'check';
}
