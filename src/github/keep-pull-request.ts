import { Failure } from '../problem/failure.ts';
import { Bug } from '../problem/never.ts';
import type { PullRequest } from './hosting.ts';
import { pullRequestFrom } from './pull-request.ts';
import type { KeptPullRequest, PullRequestOutcome } from './pull-request-hosting.ts';
import { mayHaveHappened, type Patience, type Transport } from './transport.ts';

/** More than one open pull request between two branches there cannot be; a page more would be somebody else's answer. */
const pages = 1;

/** The service lets a filter it cannot read pass everything, so what it lists is looked at again. */
async function standing(transport: Transport, repository: string, { head, base }: KeptPullRequest): Promise<PullRequest | null> {
  const [owner = ''] = repository.split('/', 1);
  const question = {
    what: `look for the pull request of branch ${head}`,
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: { state: 'open', head: `${owner}:${head}`, base },
  };
  const isOurs = (pull: PullRequest): boolean => pull.headBranch === head && pull.baseBranch === base && !pull.fromFork;
  const [found = null] = await transport.find(question, pullRequestFrom, pages, isOurs);
  return found;
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
