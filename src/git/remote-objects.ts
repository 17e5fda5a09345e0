import { Failure } from '../problem/failure.ts';
import { git, gitArguments, inGitWords, type GitPlace } from './git-command.ts';
import { missingBlobs } from './missing-blobs.ts';
import { openConversation, type ObjectConversation } from './object-conversation.ts';
import type { Remote } from './remote.ts';
import { treeListing, treeListingArguments } from './tree-listing.ts';
import { askRefs, fetchObjects, type Wire } from './wire.ts';

const submodule = '160000';

/**
 * What is fetched of a remote by object id, after its tips are known. `place` reads the repository that it goes to; which
 * of them are there, one process that stays tells until `close`.
 */
export function objectsThrough(wire: Wire, place: GitPlace): Pick<Remote, 'fetchBlobs' | 'fetchTags' | 'fetchCommit' | 'close'> {
  const there = new Set<string>();
  const objects = conversationAt(place);
  const missing = (ids: readonly string[]): Promise<readonly string[]> => missingBlobs(objects, ids);
  const fetchBlobs: Remote['fetchBlobs'] = async (blobs) => {
    const unseen = blobs.filter((blob) => !there.has(blob));
    await fetchObjects(wire, await missing(unseen), 'alone');
    for (const blob of unseen) there.add(blob);
  };
  return {
    fetchBlobs,
    fetchTags: async (tags) => await fetchObjects(wire, await missing(tags), 'history'),
    fetchCommit: async (commit) => {
      const fetchAll = async (): Promise<void> => {
        await fetchObjects(wire, await missing([commit]), 'history');
        await fetchBlobs(await blobsOf(place, commit));
      };
      return await isGiven(wire, fetchAll);
    },
    close: objects.close,
  };
}

/** Whether objects are there; git is started by the first question. */
function conversationAt(place: GitPlace): ObjectConversation {
  const { folder, environment } = place;
  const objects = openConversation({ program: 'git', arguments: gitArguments(place, ['cat-file', '--batch-command', '--buffer']), folder, environment }, 'when-asked');
  const ask: ObjectConversation['ask'] = (question, names) =>
    objects.ask(question, names).catch((reason: unknown) => {
      throw inGitWords(reason);
    });
  return { ask, close: objects.close };
}

/** The same for a clone that is itself released to: what is not there cannot be had. */
export function objectsHere(place: GitPlace): Pick<Remote, 'fetchBlobs' | 'fetchTags' | 'fetchCommit'> {
  return {
    fetchBlobs: async () => undefined,
    fetchTags: async () => undefined,
    fetchCommit: async (commit) => {
      const objects = conversationAt(place);
      try {
        return (await missingBlobs(objects, [commit])).length === 0 && (await missingBlobs(objects, await blobsOf(place, commit))).length === 0;
      } finally {
        await objects.close();
      }
    },
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
