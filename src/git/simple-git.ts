import { simpleGit } from 'simple-git';
import { usualTimeLimit } from '../child/spawn.ts';
import { Failure } from '../problem/failure.ts';
import { gitArguments, gitFailed, type GitCall, type GitPlace } from './git-command.ts';

/** What a text command answered, and the exit code it was allowed to end with. */
export interface TextAnswer {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs one git command that answers with a short text, or changes something. Throws `Failure` `git-failed`. */
export type TextCommand = (command: readonly string[], call?: Pick<GitCall, 'input' | 'accepts'>) => Promise<TextAnswer>;

/** The library refuses our settings because other values of them would run programs; ours are the ones that do not. */
const unsafe = {
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafePager: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeTemplateDir: true,
};

/**
 * git through `simple-git`, of which only `raw` is used: what changes the user's work tree or speaks of the clone's remotes. By itself
 * it calls a non-zero exit without words a success and passes an environment of its own choice; neither happens here.
 * A command that writes nothing takes 50 ms longer: reading goes through `git` in git-command.ts.
 */
export function textCommands(place: GitPlace): TextCommand {
  return async (command, { input = '', accepts = [0] } = {}) => {
    let ended = { exitCode: 0, complaints: '' };
    const runner = simpleGit({
      baseDir: place.folder,
      allowEnvironment: Object.keys(place.environment),
      unsafe,
      timeout: { block: usualTimeLimit },
      input: () => Buffer.from(input),
      errors: (error, result) => {
        ended = { exitCode: result.exitCode, complaints: Buffer.concat(result.stdErr).toString() };
        return result.exitCode === 0 ? undefined : (error ?? new Error(command[0]));
      },
    }).env({ ...place.environment });
    try {
      return { exitCode: 0, output: await runner.raw([...gitArguments(place, command)]) };
    } catch (cause) {
      if (ended.exitCode > 0 && accepts.includes(ended.exitCode)) return { exitCode: ended.exitCode, output: '' };
      if (ended.exitCode > 0) throw gitFailed(command[0] ?? '', ended.exitCode, ended.complaints);
      throw new Failure('git-failed', `git ${command[0]} could not be run: ${String(cause)}`, 'Check that git is installed and the folder still exists.', cause);
    }
  };
}
