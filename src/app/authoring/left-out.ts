import { posix } from 'node:path';
import type { Workspace } from '../../git/workspace.ts';
import { isOwnFile } from '../../library/sources.ts';
import { Failure } from '../../problem/failure.ts';
import type { WorkTreeLibrary } from './work-tree.ts';

/**
 * A prompt that a sparse checkout keeps off the disk is neither written anew nor taken for one that is not there.
 * @throws Failure `prompt-left-out`
 */
export async function refuseLeftOut(workspace: Workspace, { sources }: WorkTreeLibrary, id: string): Promise<void> {
  const path = (await workspace.leftOut()).find((each) => {
    const claim = sources.claim(each);
    return claim?.id === id && isOwnFile(claim, each);
  });
  if (path === undefined) return;
  throw new Failure('prompt-left-out', `${id} is in ${path}, which the sparse checkout leaves out.`, `Bring it to the disk first: git sparse-checkout add ${posix.dirname(path)}`);
}
