import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { run, type Environment, type Outcome } from '../child/spawn.ts';
import { Failure } from '../problem/failure.ts';
import { gitArguments, gitFailed, inGitWords } from './git-command.ts';
import type { Location } from './location.ts';
import { plainBare, plainClone, plainGitFolder } from './plain-clone.ts';
import { whyRefused } from './refusal.ts';
import { unreadable } from './unreadable.ts';

const questions = ['--path-format=absolute', '--absolute-git-dir', '--is-inside-work-tree', '--is-bare-repository', '--git-path', 'shallow', '--show-cdup'];
/** git's exit code for "I will not work here". */
const refusal = 128;

/**
 * Finds the repository a folder belongs to: where it can be seen at a glance, else by one `rev-parse`. Throws `Failure`: `folder-missing`, `git-missing`,
 * `git-not-a-repository`, `git-unsafe-ownership`, `git-bare-inside-repository`, `git-failed` with git's own words.
 */
export async function locate(folder: string, environment: Environment): Promise<Location> {
  return seenAtAGlance(folder) ?? (await askedFor(realPathOf(folder), environment));
}

/** The repository of a folder where no git has to be asked, which is nearly always; else `null`. Throws `Failure` `folder-missing`. */
export function seenAtAGlance(folder: string): Location | null {
  const place = realPathOf(folder);
  return plainClone(place) ?? plainGitFolder(place) ?? plainBare(place);
}

async function askedFor(place: string, environment: Environment): Promise<Location> {
  const told = await asked(place, environment);
  if (told.exitCode === refusal) throw await whyRefused(place, told.complaints);
  if (told.exitCode !== 0) throw gitFailed('rev-parse', told.exitCode, told.complaints);
  const lines = told.output.toString().replace(/\n$/, '').split('\n');
  const [gitFolder, inside, bare, shallowFile, up = ''] = lines;
  if (gitFolder === undefined || inside === undefined || bare === undefined || shallowFile === undefined || lines.length > 5) {
    throw unreadable('rev-parse', lines.join('\n'));
  }
  if (bare === 'true' && (await isInsideWorkTree(dirname(gitFolder), environment))) throw bareInside(gitFolder);
  return { gitFolder, root: inside === 'true' ? resolve(place, up) : null, shallowFile };
}

/** Without waiting: for a few files, what waits loads more than it saves. */
function realPathOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch (cause) {
    throw new Failure('folder-missing', `The folder ${folder} does not exist.`, 'Name a folder that exists.', cause);
  }
}

async function asked(folder: string, environment: Environment): Promise<Outcome> {
  const command = gitArguments({ kind: 'work-tree' }, ['rev-parse', ...questions]);
  return run({ program: 'git', arguments: command, folder, environment }).catch((reason: unknown) => {
    throw inGitWords(reason);
  });
}

async function isInsideWorkTree(folder: string, environment: Environment): Promise<boolean> {
  const { output } = await asked(folder, environment);
  return output.toString().split('\n')[1] === 'true';
}

function bareInside(gitFolder: string): Failure {
  return new Failure(
    'git-bare-inside-repository',
    `${gitFolder} is a bare repository inside the work tree of another one.`,
    'Anyone who can change the outer repository could have made it: name the outer repository instead.',
  );
}
