import { Failure } from '../problem/failure.ts';
import { Bug } from '../problem/never.ts';
import type { PullRequest } from './hosting.ts';
import { pullRequestFrom } from './pull-request.ts';
import type { DecidedPullRequest, KeptPullRequest, PullRequestOutcome } from './pull-request-hosting.ts';
import { valueAt } from './shape.ts';
import { mayHaveHappened, type Patience, type Transport } from './transport.ts';

/** The newest hundred: more than one open pull request between two branches there cannot be. */
const pages = 1;

/** A pull request, and how it stands. */
interface StandingPull extends PullRequest {
  readonly isOpen: boolean;
  readonly isMerged: boolean;
}

function standingPullFrom(data: unknown): StandingPull {
  return { ...pullRequestFrom(data), isOpen: valueAt(data, 'state') === 'open', isMerged: valueAt(data, 'merged_at') !== null };
}

/** The open one, else one whose closing decided. The service lets a filter it cannot read pass everything, so what it lists is looked at again. */
async function standing(transport: Transport, repository: string, { head, base, decidedBy }: Pick<KeptPullRequest, 'head' | 'base' | 'decidedBy'>): Promise<StandingPull | null> {
  const [owner = ''] = repository.split('/', 1);
  const question = {
    what: `look for the pull request of branch ${head}`,
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: { state: decidedBy === undefined ? 'open' : 'all', head: `${owner}:${head}`, base },
  };
  const isOurs = (pull: PullRequest): boolean => pull.headBranch === head && pull.baseBranch === base && !pull.fromFork;
  const found = await transport.find(question, standingPullFrom, pages, isOurs);
  const decided = found.find(({ isOpen, isMerged, body }) => !isOpen && !isMerged && decidedBy !== undefined && body?.includes(decidedBy) === true);
  return found.find(({ isOpen }) => isOpen) ?? decided ?? null;
}

/** Whether somebody decided against a pull request; see the port. */
export async function closedPullRequest(transport: Transport, repository: string, decided: DecidedPullRequest): Promise<string | null> {
  try {
    const found = await standing(transport, repository, decided);
    return found === null || found.isOpen ? null : found.url;
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-forbidden') return null;
    throw error;
  }
}

function open(transport: Transport, { head, base, title, body }: KeptPullRequest): Promise<PullRequest> {
  const what = `open a pull request of branch ${head}`;
  return transport.write({ what, route: 'POST /repos/{owner}/{repo}/pulls', parameters: { head, base, title, body } }, pullRequestFrom);
}

/** Refusals after which one may stand there all the same: another run opened it first (GitHub has only words for that). */
const openedMeanwhile = 'github-request-refused';

async function lookAndOpen(transport: Transport, patience: Patience, repository: string, kept: KeptPullRequest): Promise<PullRequestOutcome> {
  let trouble: Failure | null = null;
  for (const pause of [...patience.pauses, null]) {
    const found = await standing(transport, repository, kept);
    if (found !== null && !found.isOpen) return { is: 'closed', url: found.url };
    if (found !== null) return { is: trouble === null ? 'unchanged' : 'opened', url: found.url };
    if (pause === null) break;
    try {
      return { is: 'opened', url: (await open(transport, kept)).url };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.code !== openedMeanwhile && !mayHaveHappened(error)) throw error;
      trouble = error;
    }
    await patience.sleep(pause);
  }
  throw trouble ?? new Bug('A pull request needs at least one try.');
}

/** Keeps one pull request open between two branches; see the port. Looks before every write: a lost answer makes no second one. */
export async function keepPullRequest(transport: Transport, patience: Patience, repository: string, kept: KeptPullRequest): Promise<PullRequestOutcome> {
  try {
    return await lookAndOpen(transport, patience, repository, kept);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'github-forbidden') throw error;
    return {
      is: 'forbidden',
      because: error.message,
      help: 'Give the job `pull-requests: write`, and let workflows open pull requests: Settings, Actions, General.',
    };
  }
}
