import { run } from '../child/spawn.ts';
import { Failure } from '../problem/failure.ts';
import type { GitPlace } from './git-command.ts';

/** First versions that have `cat-file --batch-command` and `merge-tree --write-tree`. */
export const neededFor = { reading: '2.36', merging: '2.38' } as const;

/**
 * Explains a breakage: where git is older than what was asked needs, that is the reason; else it stays. The version
 * is asked only after something broke, so that a call that works costs no process more.
 */
export async function explained(reason: unknown, place: Pick<GitPlace, 'folder' | 'environment'>, needed: string): Promise<unknown> {
  const told = await run({ program: 'git', arguments: ['version'], ...place }).catch(() => null);
  const version = /\d+\.\d+/.exec(told?.output.toString() ?? '')?.[0];
  if (version === undefined || !isOlder(version, needed)) return reason;
  return new Failure('git-too-old', `git ${version} is installed; ${needed} or newer is needed.`, 'Install a newer git.', reason);
}

function isOlder(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major === neededMajor ? minor < neededMinor : major < neededMajor;
}
