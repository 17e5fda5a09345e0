import type { Draft, Landing } from '../../git/remote.ts';
import { removalsDue, type RecentUsage, type Removal } from '../../deprecation/removals-due.ts';
import { testPathsOf } from '../../format/test-paths.ts';
import { Failure } from '../../problem/failure.ts';
import { removalBody, removalMark } from '../../report/removal-text.ts';
import { commitMessage } from '../authoring/commit-message.ts';
import type { LibraryAt } from '../library/library-at.ts';
import { removalBranches } from '../release/owned-branches.ts';
import { dateOf } from '../release/plan-release.ts';
import type { ReleasePorts } from '../release/ports.ts';
import { recorder } from '../release/release-draft.ts';
import { readGoing } from './read-going.ts';

/** How a run is asked for. */
export interface RemovalsRequest {
  readonly configFile: string;
  readonly now: Date;
  /** How often prompts were used of late; `null` where nothing measures it. */
  readonly usage: RecentUsage | null;
  /** `false` only lists. */
  readonly open: boolean;
}

/** What became of the pull request of a removal. */
export type RemovalRequested =
  /** `closed`: somebody closed it for this very day, and it stays closed. */
  | { readonly is: 'opened' | 'unchanged' | 'closed'; readonly url: string }
  /** It could not be opened: the next run tries again. */
  | { readonly is: 'owed'; readonly because: string };

/** A deprecated prompt with the pull request that deletes it; `null` where there is to be none. */
export interface RequestedRemoval extends Removal {
  readonly pullRequest: RemovalRequested | null;
}

/** Where deletions go: staging where there is one, as every change of a prompt. */
interface Base {
  readonly branch: string;
  readonly tip: string;
}

/**
 * Opens one pull request for each deprecated prompt whose day has come and that nothing holds up: it deletes the prompt and
 * its tests. One that stands there is left alone. What cannot be opened is owed, and said; nothing else fails by it.
 * @throws Failure `release-main-missing`, `records-damaged`, `config-unreadable`, and those of reading.
 */
export async function openRemovals(ports: ReleasePorts, request: RemovalsRequest): Promise<readonly RequestedRemoval[]> {
  const { repository, remote } = ports;
  const { main, records } = await remote.tips(['']);
  if (main === null) throw new Failure('release-main-missing', 'The repository has no main branch to look through.', 'Push it first, or name it under `branches.main` in prompt-library.yaml.');
  const { library, going } = await readGoing(repository, { at: main, configFile: request.configFile, records, look: 'recorded' });
  const removals = removalsDue(going, request.usage, request.now);
  const due = removals.filter(({ is }) => is === 'due');
  if (!request.open || due.length === 0) return removals.map((each) => ({ ...each, pullRequest: null }));
  const { branches } = library.configuration;
  const staging = branches.flow === 'trunk' ? null : await repository.commitOf(`refs/heads/${branches.staging}`);
  const base: Base = staging === null ? { branch: branches.main, tip: main } : { branch: branches.staging, tip: staging };
  const requested: RequestedRemoval[] = [];
  for (const removal of removals) requested.push({ ...removal, pullRequest: removal.is === 'due' ? await opened(ports, removal, base, library, request.usage !== null) : null });
  return requested;
}

async function opened(ports: ReleasePorts, removal: Removal, base: Base, library: LibraryAt, measured: boolean): Promise<RemovalRequested | null> {
  try {
    return await lookAndOpen(ports, removal, base, library, measured);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return owed(`${error.message} ${error.help}`);
  }
}

async function lookAndOpen(ports: ReleasePorts, removal: Removal, base: Base, { configuration }: LibraryAt, measured: boolean): Promise<RemovalRequested | null> {
  const { repository, hosting } = ports;
  if (hosting === null) return owed('a pull request needs a hosting service: the action opens it, or the command line with GITHUB_TOKEN and GITHUB_REPOSITORY.');
  const branch = `${removalBranches}${removal.id}`;
  const paths = await pathsToDelete(ports, removal.path, base.tip);
  // Deleted on staging already: it only has to reach main.
  if (!paths.includes(removal.path)) return null;
  const tip = await repository.commitOf(`refs/heads/${branch}`);
  const mark = removalMark(removal);
  const title = commitMessage('breaking', removal.id, `remove it, deprecated since ${removal.deprecation.announced}`, configuration);
  if (tip === null || !(await isUpToDate(ports, paths, tip, base.tip))) {
    // No branch is made anew for what somebody decided against.
    const url = await hosting.closedPullRequest({ head: branch, base: base.branch, decidedBy: mark });
    if (url !== null) return { is: 'closed', url };
    const outcome = await land(ports, { branch, tip }, base.tip, paths, messageOf(title, removal));
    if (outcome !== null) return owed(`branch ${branch} ${outcome}`);
  }
  const kept = await hosting.keepPullRequest({ head: branch, base: base.branch, title, body: `${removalBody(removal, measured)}\n\n${mark}`, decidedBy: mark });
  return kept.is === 'forbidden' ? owed(`${kept.because} ${kept.help}`) : { is: kept.is, url: kept.url };
}

/** The prompt and what lies beside it for tests, as far as it is there. */
async function pathsToDelete({ repository }: ReleasePorts, path: string, tip: string): Promise<readonly string[]> {
  const beside = testPathsOf(path);
  const paths = [path, beside.tests, beside.snapshots];
  const entries = await repository.entriesAt(tip, paths);
  return paths.filter((_, index) => (entries[index] ?? null) !== null);
}

/** Whether the branch deletes them and merges: the base has them still as they were when it began. */
async function isUpToDate({ repository }: ReleasePorts, paths: readonly string[], tip: string, base: string): Promise<boolean> {
  const origin = await repository.mergeBase(tip, base);
  if (origin === null) return false;
  const [there, before, now] = await Promise.all([tip, origin, base].map((commit) => repository.entriesAt(commit, paths)));
  return paths.every((_, index) => (there?.[index] ?? null) === null && before?.[index]?.blob === now?.[index]?.blob);
}

function messageOf(title: string, { deprecation: { replacement, removal } }: Removal): string {
  return `${title}\n\nBREAKING CHANGE: removed as announced for ${removal}${replacement === null ? '' : `; use ${replacement} instead`}\n`;
}

/** `null` where it landed, else why not, in words that follow the name of the branch. */
async function land({ remote, repository }: ReleasePorts, onto: Landing, parent: string, paths: readonly string[], message: string): Promise<string | null> {
  const files = new Map(paths.map((path) => [path, null] as const));
  const draft: Draft = { by: { ...recorder, date: await dateOf(repository, parent, []) }, commit: { parent, onto, files, message }, tags: [] };
  const staged = await remote.stage(draft);
  try {
    const outcome = await staged.push();
    if (outcome.is === 'landed') return null;
    return outcome.is === 'branch-moved' ? 'moved meanwhile: run it again.' : `could not be pushed: ${outcome.because} Let the token write it: \`contents: write\`.`;
  } finally {
    await staged.discard();
  }
}

function owed(because: string): RemovalRequested {
  return { is: 'owed', because };
}
