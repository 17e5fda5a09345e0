import { Failure } from '../problem/failure.ts';
import { git, type GitPlace } from './git-command.ts';
import { missingBlobs } from './missing-blobs.ts';
import type { Remote } from './remote.ts';
import { treeListing, treeListingArguments } from './tree-listing.ts';
import { askRefs, fetchObjects, type Wire } from './wire.ts';

const submodule = '160000';

/** What is fetched of a remote by object id, after its tips are known. `place` reads the repository that it goes to. */
export function objectsThrough(wire: Wire, place: GitPlace): Pick<Remote, 'fetchBlobs' | 'fetchTags' | 'fetchCommit'> {
  const there = new Set<string>();
  const fetchBlobs: Remote['fetchBlobs'] = async (blobs) => {
    const unseen = blobs.filter((blob) => !there.has(blob));
    await fetchObjects(wire, await missingBlobs(place, unseen), 'alone');
    for (const blob of unseen) there.add(blob);
  };
  return {
    fetchBlobs,
    fetchTags: async (tags) => await fetchObjects(wire, await missingBlobs(place, tags), 'history'),
    fetchCommit: async (commit) => {
      const fetchAll = async (): Promise<void> => {
        await fetchObjects(wire, await missingBlobs(place, [commit]), 'history');
        await fetchBlobs(await blobsOf(place, commit));
      };
      return await isGiven(wire, fetchAll);
    },
  };
}

/** The same for a clone that is itself released to: what is not there cannot be had. */
export function objectsHere(place: GitPlace): Pick<Remote, 'fetchBlobs' | 'fetchTags' | 'fetchCommit'> {
  return {
    fetchBlobs: async () => undefined,
    fetchTags: async () => undefined,
    fetchCommit: async (commit) => (await missingBlobs(place, [commit])).length === 0 && (await missingBlobs(place, await blobsOf(place, commit))).length === 0,
  };
}

/**
 * Whether a remote gives what is asked of it. git says the same of an object that the remote withholds and of a network
 * that broke, and its words are not for us. So the remote must answer after each of two vain attempts.
 */
async function isGiven(wire: Wire, attempt: () => Promise<void>): Promise<boolean> {
  for (let attempts = 0; attempts < 2; attempts += 1) {
    try {
      await attempt();
      return true;
    } catch (reason) {
      if (!(reason instanceof Failure) || reason.code !== 'git-remote-unreachable') throw reason;
      await askRefs(wire);
    }
  }
  return false;
}

async function blobsOf(place: GitPlace, commit: string): Promise<readonly string[]> {
  const { output } = await git(place, treeListingArguments(commit, ''));
  return treeListing(output).filter(({ mode }) => mode !== submodule).map(({ blob }) => blob);
}
