import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRefName } from './revision.ts';

/** Whether a branch of a clone, its own or one it fetched, is at a commit. */
export type KnowsTip = (branch: string, tip: string) => boolean;

/**
 * Tells what the refs of a clone name that keeps them as files, without a process. A clone that is complete has the whole
 * history of what they name, so nothing of it need be fetched. `false` wherever that is not plain to see.
 */
export function tipsKnownTo(gitFolder: string): KnowsTip {
  let packed: Buffer | null = null;
  return (branch, tip) =>
    isRefName(branch) &&
    [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`].some((ref) => {
      const own = contentOf(join(gitFolder, ref));
      // A ref that has a file of its own is what that says, whatever was packed before.
      if (own !== null) return own.toString('latin1').trimEnd() === tip;
      packed ??= contentOf(join(gitFolder, 'packed-refs')) ?? Buffer.alloc(0);
      return packed.includes(`\n${tip} ${ref}\n`);
    });
}

/** Makes a branch of a repository of our own, as a file; whether that could be done. */
export function branchMade(gitFolder: string, branch: string, tip: string): boolean {
  if (!isRefName(branch)) return false;
  const path = join(gitFolder, 'refs/heads', branch);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${tip}\n`);
    return true;
  } catch {
    return false;
  }
}

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
