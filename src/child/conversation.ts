import { Failure } from '../problem/failure.ts';
import { complaintsOf, notStarted, start, type Call } from './spawn.ts';

/** What a program that keeps running tells. */
export interface Listener {
  readonly heard: (chunk: Buffer) => void;
  /** Called once: after `end`, or when the program broke off; then with the reason. Nothing is heard afterwards. */
  readonly ended: (failure: Failure | null) => void;
}

/** A program that stays and answers what is written to it. */
export interface Conversation {
  readonly say: (words: Uint8Array) => void;
  /** Closes its input and waits until it is gone. */
  readonly end: () => Promise<void>;
  /** Kills it; the listener hears `reason`. */
  readonly breakOff: (reason: Failure) => void;
}

/** Starts a program to talk with. `input` and the limits of the call do not apply: the caller sets its own. */
export function converse(call: Call, listener: Listener): Conversation {
  const child = start(call);
  const complaints = complaintsOf(child.stderr);
  let leaving = false;
  let over = false;
  const gone = new Promise<void>((resolve) => {
    const ended = (failure: Failure | null): void => {
      if (!over) listener.ended(failure);
      over = true;
      resolve();
    };
    child.on('error', (cause) => ended(notStarted(call, cause)));
    child.on('close', (exitCode) => ended(leaving && exitCode === 0 ? null : brokeOff(call, exitCode, complaints())));
  });
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', (chunk: Buffer) => {
    if (!over) listener.heard(chunk);
  });
  return {
    say: (words) => void child.stdin.write(words),
    end: () => {
      leaving = true;
      child.stdin.end();
      return gone;
    },
    breakOff: (reason) => {
      if (!over) listener.ended(reason);
      over = true;
      child.kill('SIGKILL');
    },
  };
}

function brokeOff(call: Call, exitCode: number | null, complaints: string): Failure {
  const words = complaints.trim();
  return new Failure('program-broke-off', `${call.program} ended with ${exitCode ?? 'a signal'}${words === '' ? '.' : `: ${words}`}`, 'Run it again; what the program itself says is in the message.');
}
