import { run, usualTimeLimit, type Environment, type Outcome } from '../child/spawn.ts';
import { Failure } from '../problem/failure.ts';
import { redacted } from './address.ts';
import { globalArguments } from './invocation.ts';

/** Where a git command runs and with which environment. */
export interface GitPlace {
  /** The git folder itself, or a folder of a work tree. */
  readonly folder: string;
  readonly environment: Environment;
  /** `git-folder`: no work tree is looked at, so none of its attributes count. */
  readonly kind: 'git-folder' | 'work-tree';
}

/** What differs from call to call. */
export interface GitCall {
  readonly input?: string | Uint8Array;
  /** Exit codes that are answers; only 0 by default. Every other one is a `Failure`. */
  readonly accepts?: readonly number[];
  /** Configuration of this call alone. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Milliseconds until it is killed; `usualTimeLimit` by default. */
  readonly timeLimit?: number;
}

/** Neither the work tree's attributes nor the user's choose a merge driver or a filter here. */
const withoutWorkTree: readonly string[] = ['--bare', '-c', 'core.attributesFile=/dev/null'];

/** The whole argument list of a git call. */
export function gitArguments(place: Pick<GitPlace, 'kind'>, command: readonly string[], settings: Readonly<Record<string, string>> = {}): readonly string[] {
  const more = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return [...globalArguments, ...(place.kind === 'git-folder' ? withoutWorkTree : []), ...more, ...command];
}

/** Runs one git command. Throws `Failure`: `git-missing`, `git-failed`, and those of `run`. */
export async function git(place: GitPlace, command: readonly string[], call: GitCall = {}): Promise<Outcome> {
  const { input = '', accepts = [0], settings, timeLimit = usualTimeLimit } = call;
  const { folder, environment } = place;
  const outcome = await run({ program: 'git', arguments: gitArguments(place, command, settings), folder, environment, input, timeLimit }).catch((reason: unknown) => {
    throw inGitWords(reason);
  });
  if (accepts.includes(outcome.exitCode)) return outcome;
  throw gitFailed(command[0] ?? '', outcome.exitCode, outcome.complaints);
}

/** A git command that ended with an exit code nobody expected. */
export function gitFailed(command: string, exitCode: number, complaints: string): Failure {
  const words = redacted(complaints.trim());
  return new Failure('git-failed', `git ${command} failed with exit code ${exitCode}${words === '' ? '.' : `: ${words}`}`, 'The message says what git itself found wrong. Run it again once that is mended.');
}

/** A breakage of the program, told as one of git. */
export function inGitWords(reason: unknown): unknown {
  if (!(reason instanceof Failure)) return reason;
  if (reason.code === 'program-missing') return new Failure('git-missing', 'git was not found on this machine.', 'Install git 2.36 or newer and put it on the PATH.', reason);
  if (reason.code === 'program-broke-off') return new Failure('git-failed', redacted(reason.message), reason.help, reason);
  return reason;
}
