import type { Remote } from '../../git/remote.ts';
import type { Repository } from '../../git/repository.ts';
import type { IssueHosting } from '../../github/issue-hosting.ts';
import type { PullRequestHosting } from '../../github/pull-request-hosting.ts';
import type { ReleaseHosting } from '../../github/release-hosting.ts';

/** What a release run works with. */
export interface ReleasePorts {
  readonly remote: Remote;
  /** Reads in `remote.folder`; blobs that are not there are fetched first. */
  readonly repository: Repository;
  /** `null`: there is no hosting service, and so no release page and no pull request. */
  readonly hosting: (ReleaseHosting & PullRequestHosting & IssueHosting) | null;
  /** Waits before another attempt; `attempt` counts from 1. */
  readonly pause: (attempt: number) => Promise<void>;
}

/**
 * A repository that fetches the contents it is asked for, all of a question at once. Without it a file whose content was
 * not fetched would look like a file that does not exist.
 */
export function readingThrough(repository: Repository, remote: Remote): Repository {
  // What lies between two commits never changes: planning, noting and attributing ask for the same.
  const answering = { ...repository, diff: once(repository.diff), history: once(repository.history) };
  if (remote.address === null) return answering;
  const commitOf = commitsByTags(answering, remote);
  return {
    ...answering,
    commitOf,
    // Nearly always everything is there: what is there is told by reading it, and not by asking first.
    readBlobs: async (blobs) => {
      const found = await repository.readBlobs(blobs);
      const missing = blobs.filter((blob) => !found.has(blob));
      if (missing.length === 0) return found;
      await remote.fetchBlobs(missing);
      return new Map([...found, ...(await repository.readBlobs(missing))]);
    },
    entriesAt: async (treeish, paths) => {
      const found = await repository.entriesAt(treeish, paths);
      const absent = paths.filter((_, at) => found[at] === null);
      if (absent.length === 0) return found;
      const missing = (await repository.blobsAt(treeish, absent)).flatMap((blob) => blob ?? []);
      if (missing.length === 0) return found;
      await remote.fetchBlobs(missing);
      return await repository.entriesAt(treeish, paths);
    },
    filesWith: async (treeish, texts, folder) => {
      await remote.fetchBlobs((await repository.listTree(treeish, '')).flatMap(({ mode, blob }) => (mode === '160000' ? [] : [blob])));
      return await repository.filesWith(treeish, texts, folder);
    },
  };
}

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/**
 * Finds commits that no branch leads to any more, though a version was released from them: their tags keep them. What can
 * be told from the remote must not depend on what a clone happens to have.
 */
function commitsByTags({ commitOf }: Repository, remote: Remote): Repository['commitOf'] {
  const broughtTo = async (commit: string): Promise<string | null> => {
    const [tag] = [...(await remote.tips([''])).tags.values()].filter(({ peeled }) => peeled === commit);
    if (tag === undefined) return null;
    await remote.fetchTags([tag.object]);
    return await commitOf(commit);
  };
  // The remote is asked by one caller at a time, and by the first for all that its commit leads to.
  let before: Promise<unknown> = Promise.resolve();
  const brought = once(async (commit: string): Promise<string | null> => {
    const answer = before.then(async () => (await commitOf(commit)) ?? (await broughtTo(commit)));
    before = answer.catch(() => null);
    return await answer;
  });
  return async (name) => (await commitOf(name)) ?? (objectId.test(name) ? await brought(name) : null);
}

/** A question that is asked once for each of its wordings. A repository lasts as long as a run, and its refs are read before. */
function once<Q extends readonly unknown[], A>(ask: (...question: Q) => Promise<A>): (...question: Q) => Promise<A> {
  const answers = new Map<string, Promise<A>>();
  return (...question) => {
    const key = JSON.stringify(question);
    const answer = answers.get(key) ?? ask(...question);
    answers.set(key, answer);
    return answer;
  };
}
