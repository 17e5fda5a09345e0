import { join } from 'node:path';
import { git } from './git.ts';
import { timed, type Contender } from './measure.ts';

/** The branch that releases keep their records on. */
const branch = 'refs/heads/prompt-library';

/** A release of everything, as a person starts it. */
export function releaseRun(folder: string, root: string, ...more: readonly string[]): Contender {
  return {
    name: 'release',
    folder,
    commands: [{ program: process.execPath, args: [join(root, 'dist/cli.js'), 'release', '--all', '--action', 'publish', ...more] }],
  };
}

/** Makes the first release, so that checks have records to go by, and packs what it wrote; milliseconds of the release. */
export function makeRecords(folder: string, root: string): number {
  const time = timed(releaseRun(folder, root));
  git(folder, ['pack-refs', '--all']);
  git(folder, ['repack', '-a', '-d', '--quiet']);
  return time;
}

/** Takes the records away, with the library tags that tell of them, or puts them back: a contender runs with them or without. */
export function recordsSwitch(folder: string): { readonly with: () => void; readonly without: () => void } {
  const refs = git(folder, ['for-each-ref', '--format=%(refname) %(objectname)', branch, 'refs/tags/library@*']).trim().split('\n');
  const update = (line: (ref: string, object: string) => string): void => void git(folder, ['update-ref', '--stdin'], refs.map((each) => line(...(each.split(' ') as [string, string]))).join(''));
  return {
    with: () => update((ref, object) => `update ${ref} ${object}\n`),
    without: () => update((ref) => `delete ${ref}\n`),
  };
}
