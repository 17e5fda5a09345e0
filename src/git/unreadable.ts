import { Failure } from '../problem/failure.ts';

/** git answered in a shape we do not know: nothing is guessed from it. */
export function unreadable(command: string, output: string): Failure {
  const shown = JSON.stringify(output.length > 200 ? `${output.slice(0, 200)}…` : output);
  return new Failure('git-output-unreadable', `git ${command} answered something unexpected: ${shown}`, 'Use a released git of version 2.36 or newer; tell us if you do.');
}
